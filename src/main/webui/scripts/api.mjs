// Writes the types of the API from docs/openapi.json; with --check it only says whether they are current.
import { readFileSync, writeFileSync } from 'node:fs';
import openapi, { astToString } from 'openapi-typescript';

const document = new URL('../../../../docs/openapi.json', import.meta.url);
const types = new URL('../src/api/schema.d.ts', import.meta.url);
const head = '// Generated from docs/openapi.json by `npm run api`. Do not edit.\n\n';

// A command's key goes by commandHeaders, made by useCommand and kept while it is sent again: not each call's to give.
const api = JSON.parse(readFileSync(document, 'utf8'));
for (const operation of Object.values(api.paths).flatMap(Object.values)) {
  operation.parameters = operation.parameters?.filter((parameter) => parameter.name !== 'Idempotency-Key');
}

const fresh = head + astToString(await openapi(api, { alphabetize: true, rootTypes: false }));
if (!process.argv.includes('--check')) {
  writeFileSync(types, fresh);
} else if (readFileSync(types, 'utf8') !== fresh) {
  console.error('src/api/schema.d.ts is older than docs/openapi.json. Run `npm run api` and commit the result.');
  process.exit(1);
}
