import { database } from '../storage';

/** An address for a finished pack, good while this page is open. The bytes never travel in a message. */
export async function packFile(id: string): Promise<string | undefined> {
  const pack = await (await database()).get('packs', id);
  return pack && URL.createObjectURL(new Blob([pack.file], { type: 'application/pdf' }));
}
