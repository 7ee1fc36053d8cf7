import { useEffect } from 'react';
import { Opening } from './Opening';

/** An address that the service answers with another page than this one: asked for anew, that page opens. */
export default function Elsewhere() {
  useEffect(() => {
    window.location.reload();
  }, []);
  return <Opening />;
}
