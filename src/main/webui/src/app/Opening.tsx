import { useTexts } from '../i18n/texts';

export function Opening() {
  const t = useTexts('common');
  return (
    <p className="opening" role="status">
      {t('loading')}
    </p>
  );
}
