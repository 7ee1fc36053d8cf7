import type { LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import type { Role } from '../api/session';
import type { AreaTexts } from '../i18n/texts';

/** Which frame a page stands in. */
export type Shell = 'office' | 'phone' | 'plain';

export interface MenuEntry {
  zh: string;
  en: string;
  icon: LucideIcon;
  /** Heading that it stands under; the groups keep this order. */
  group: 'work' | 'village' | 'oversight' | 'settings';
  /** Place within the group, 10, 20, 30 … */
  order: number;
}

export interface AreaPage {
  /** Absolute, such as /desk/deeds/:id. */
  path: string;
  load: () => Promise<{ default: ComponentType }>;
  /** Who may open it; the service decides again. Absent: everybody, signed in or not. */
  roles?: readonly Role[];
  /** Where the role's division has this many digits only: 12 a village's user, 6 a county's. */
  digits?: readonly number[];
  menu?: MenuEntry;
  /** Overrides the area's shell. */
  shell?: Shell;
}

/** A part of the app that one module owns: its pages, menu entries and texts, each loaded when first opened. */
export interface Area {
  /** Namespace of its texts. */
  name: string;
  shell: Shell;
  texts?: AreaTexts;
  /** Texts of other areas, by their names, whose parts its pages show. */
  borrows?: Readonly<Record<string, AreaTexts>>;
  pages: readonly AreaPage[];
}
