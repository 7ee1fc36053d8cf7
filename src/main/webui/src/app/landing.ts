import type { User } from '../api/session';
import type { Area, AreaPage, MenuEntry } from './area';

const groups: readonly MenuEntry['group'][] = ['work', 'village', 'oversight', 'settings'];

export function mayOpen(page: AreaPage, user: User): boolean {
  if (!page.roles) {
    return true;
  }
  const reaches = !page.digits || page.digits.includes(user.division.length);
  return page.roles.includes(user.role) && reaches;
}

export type MenuPage = AreaPage & { menu: MenuEntry };

/** The menu of a user: what they may open, in the order of the groups. */
export function menuOf(areas: readonly Area[], user: User): MenuPage[] {
  return areas
    .flatMap((area) => area.pages)
    .filter((page): page is MenuPage => page.menu !== undefined && mayOpen(page, user))
    .sort((a, b) => groups.indexOf(a.menu.group) - groups.indexOf(b.menu.group) || a.menu.order - b.menu.order);
}

/** Where a user starts: what waits for them today. */
export function landing(areas: readonly Area[], user: User): string | undefined {
  return menuOf(areas, user)[0]?.path;
}
