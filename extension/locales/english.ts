import type archive from './en/archive.json';
import type capture from './en/capture.json';
import type claim from './en/claim.json';
import type completeness from './en/completeness.json';
import type connection from './en/connection.json';
import type deadlines from './en/deadlines.json';
import type evidence from './en/evidence.json';
import type follow from './en/follow.json';
import type general from './en/general.json';
import type imports from './en/import.json';
import type mediation from './en/mediation.json';
import type money from './en/money.json';
import type notes from './en/notes.json';
import type orders from './en/orders.json';
import type outbox from './en/outbox.json';
import type outcome from './en/outcome.json';
import type packs from './en/packs.json';
import type photos from './en/photos.json';
import type preview from './en/preview.json';
import type problem from './en/problem.json';
import type returns from './en/returns.json';
import type seller from './en/seller.json';
import type setup from './en/setup.json';
import type sweep from './en/sweep.json';
import type terms from './en/terms.json';
import type ways from './en/ways.json';
import type workspace from './en/workspace.json';

/** Every English word by its key: one file per part of the product in `en/`, whose name is named above. */
export type English = typeof archive &
  typeof capture &
  typeof claim &
  typeof completeness &
  typeof connection &
  typeof deadlines &
  typeof evidence &
  typeof follow &
  typeof general &
  typeof imports &
  typeof mediation &
  typeof money &
  typeof notes &
  typeof orders &
  typeof outbox &
  typeof outcome &
  typeof packs &
  typeof photos &
  typeof preview &
  typeof problem &
  typeof returns &
  typeof seller &
  typeof setup &
  typeof sweep &
  typeof terms &
  typeof ways &
  typeof workspace;
