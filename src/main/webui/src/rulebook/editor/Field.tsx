import { EitherField } from './EitherField';
import { useKnown } from './form';
import { ListField } from './ListField';
import { MapField } from './MapField';
import { ObjectField } from './ObjectField';
import type { Path } from './ruleText';
import { FlagField, LineField, MeasuredField, NameField, ReferenceField, WordField } from './Scalars';
import { kindOf, useNames, type Schema } from './schema';

interface Any {
  path: Path;
  schema: Schema;
  onRemove?: (() => void) | undefined;
  /** Where the thing around it says already what it is. */
  bare?: boolean;
}

/** Any value of a rulebook, shown by the form that the schema gives it. */
export function Field({ path, schema, onRemove, bare = false }: Any) {
  const known = useKnown(schema);
  const names = useNames();
  const label = names.of(known, String(path[path.length - 1]));
  const field = { path, schema: known, label, onRemove };
  switch (kindOf(known)) {
    case 'object':
      return <ObjectField {...field} bare={bare} />;
    case 'list':
      return <ListField {...field} bare={bare} />;
    case 'map':
      return <MapField {...field} />;
    case 'either':
      return <EitherField {...field} />;
    case 'text':
      return <NameField {...field} />;
    case 'id':
      return known['x-of'] ? <ReferenceField {...field} /> : <LineField {...field} type="text" />;
    case 'word':
      return <WordField {...field} />;
    case 'flag':
      return <FlagField {...field} />;
    case 'measured':
      return <MeasuredField {...field} />;
    case 'always':
      return null;
    case 'whole':
      return <LineField {...field} type="whole" />;
    case 'date':
      return <LineField {...field} type="date" />;
    case 'time':
      return <LineField {...field} type="time" />;
    default:
      return <LineField {...field} type="text" />;
  }
}
