import { useDivision } from './places';

/** A place by its name; by its code until the name is there, or where none was given. */
export function DivisionName({ code }: { code: string }) {
  const division = useDivision(code);
  return division.data ? <span title={code}>{division.data.name}</span> : <span className="num">{code}</span>;
}
