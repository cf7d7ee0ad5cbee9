import { join } from 'node:path';
import { command, step, top } from './run.mjs';

/** The checked-in contract, and the client types that are made from it. */
export const document = join(top, 'api', 'openapi.json');
const schema = join(top, 'extension', 'api', 'schema.d.ts');

const generator = () => [command('openapi-typescript'), document, '-o', schema];

export const writeSchema = () => step('Writing the client types', process.execPath, generator());

/** Fails when the client types are not those of the contract; "npm run contract" makes them anew. */
export const checkSchema = () => step('The client types against the contract', process.execPath, [...generator(), '--check']);
