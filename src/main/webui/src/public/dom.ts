type Child = Node | string | null;

interface Marks {
  class?: string;
  id?: string;
  href?: string;
  lang?: string;
  role?: string;
  datetime?: string;
  scope?: string;
  type?: string;
  name?: string;
  maxlength?: string;
  rows?: string;
  required?: string;
  open?: string;
  onclick?: () => void;
}

/** An element with its children; text goes in as text, never as markup. */
export function h(tag: string, marks: Marks, ...children: Child[]): HTMLElement {
  const made = document.createElement(tag);
  const { onclick, ...attributes } = marks;
  for (const [name, value] of Object.entries(attributes)) {
    made.setAttribute(name, value);
  }
  if (onclick) {
    made.addEventListener('click', onclick);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}
