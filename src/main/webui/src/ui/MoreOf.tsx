import { useTexts } from '../i18n/texts';

/** A list that may have a further page. */
export interface Longer {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => Promise<unknown>;
}

/** Asks for the next page of a list, where there is one. */
export function MoreOf({ list }: { list: Longer }) {
  const t = useTexts('common');
  return (
    list.hasNextPage && (
      <button type="button" className="button no-print" disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
        {t('more')}
      </button>
    )
  );
}
