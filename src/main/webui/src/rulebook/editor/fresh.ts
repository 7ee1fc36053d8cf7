import { askedFor, follow, kindOf, choicesOf, unitsOf, type Schema } from './schema';
import type { Value } from './ruleText';

/** What a new thing begins with: what must be there, each with the first word or number that its form allows. */
export function fresh(root: Schema, schema: Schema, own: () => string): Value {
  const known = follow(root, schema);
  switch (kindOf(known)) {
    case 'object':
      return object(root, known, own);
    case 'list':
      return known.items && ['object', 'text'].includes(kindOf(follow(root, known.items))) ? [fresh(root, known.items, own)] : [];
    case 'map':
      return {};
    case 'word':
      return known.enum?.[0] ?? '';
    case 'whole':
      return '1';
    case 'number':
      return '0';
    case 'flag':
      return 'false';
    case 'always':
      return String(known.const);
    case 'measured':
      return known.named === 'money' ? '1.00 yuan' : `1 ${unitsOf(known)[0] ?? ''}`;
    case 'date':
      return new Date().toISOString().slice(0, 10);
    case 'time':
      return '08:30';
    case 'either':
      return either(root, known, own);
    default:
      return line(known, own);
  }
}

function line(known: ReturnType<typeof follow>, own: () => string): Value {
  if (known['x-own']) {
    return own();
  }
  return known.named === 'monthDay' ? '12-31' : known.named === 'ratio' ? '1' : typeof known.examples?.[0] === 'string' && known.named === '' ? known.examples[0] : '';
}

function either(root: Schema, known: ReturnType<typeof follow>, own: () => string): Value {
  if (known.named === 'orRefuse') {
    return '0';
  }
  const first = known.oneOf?.[0];
  return first ? fresh(root, first, own) : '';
}

/** Of keys that exclude each other, the first. */
function object(root: Schema, known: ReturnType<typeof follow>, own: () => string): Value {
  const keys = new Set([...(known.required ?? []), ...choicesOf(known).map(({ keys: [first] }) => first ?? '')]);
  const begun = Object.fromEntries(
    Object.entries(known.properties ?? {})
      .filter(([key]) => keys.has(key))
      .map(([key, property]) => [key, fresh(root, property, own)]),
  );
  const asked = Object.entries(known.properties ?? {}).filter(([, property]) => askedFor(property, (neighbour) => begun[neighbour]) === true);
  return { ...begun, ...Object.fromEntries(asked.map(([key, property]) => [key, fresh(root, property, own)])) };
}
