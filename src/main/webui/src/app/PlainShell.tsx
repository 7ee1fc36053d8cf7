import { Outlet } from 'react-router';

/** No frame: sign-in and what else stands alone. */
export function PlainShell() {
  return <Outlet />;
}
