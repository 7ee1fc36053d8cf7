import { useQuery } from '@tanstack/react-query';
import { send } from '../api/client';
import { read, write } from './idb';
import { open, seal, type Sealed } from './vault';

/**
 * Small pictures of goods and of households that agreed: loaded once, sealed on the tablet like all else, shown with and without a network.
 * Another photo has another id, so what was loaded never goes stale.
 */
interface Row {
  id: string;
  sealed: Sealed;
}

interface Content {
  id: string;
  jpeg: string;
}

const AT_ONCE = 40;

/** Loads the pictures of a snapshot that are not here yet, and destroys those that are no longer in it: a household may have changed its mind. */
export async function keepPictures(shop: string, wanted: ReadonlySet<string>): Promise<void> {
  const here = new Set(await read<string[]>('pictures', (store) => store.getAllKeys()));
  const gone = [...here].filter((id) => !wanted.has(id));
  if (gone.length > 0) {
    await write(['pictures'], (transaction) => {
      gone.forEach((id) => { transaction.objectStore('pictures').delete(id); });
    });
  }
  const missing = [...wanted].filter((id) => !here.has(id));
  for (let from = 0; from < missing.length; from += AT_ONCE) {
    await load(shop, missing.slice(from, from + AT_ONCE));
  }
}

async function load(shop: string, ids: readonly string[]): Promise<Content[]> {
  const query = ids.map((id) => `id=${id}`).join('&');
  const loaded = await send<Content[]>(`/api/v1/till/${shop}/pictures?${query}`);
  const rows: Row[] = await Promise.all(loaded.map(async ({ id, jpeg }) => ({ id, sealed: await seal(jpeg) })));
  await write(['pictures'], (transaction) => {
    rows.forEach((row) => { transaction.objectStore('pictures').put(row); });
  });
  return loaded;
}

/** The address of a picture, for an image; undefined until it is here, and where there is none. */
export function usePicture(shop: string, id: string | null | undefined): string | undefined {
  const picture = useQuery({
    queryKey: ['till', 'picture', id],
    queryFn: async () => {
      const row = await read<Row | undefined>('pictures', (store) => store.get(id ?? ''));
      const jpeg = row ? await open<string>(row.sealed) : (await load(shop, [id ?? '']))[0]?.jpeg;
      return jpeg ? `data:image/jpeg;base64,${jpeg}` : null;
    },
    enabled: Boolean(id),
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
  });
  return picture.data ?? undefined;
}
