import { useLanguage, usePick, useTexts } from '../i18n/texts';
import { PhotoStrip } from '../photos/PhotoStrip';
import { formatLabelled, formatList } from '../ui/format';
import { StatusTag } from '../ui/StatusTag';
import { DateText, Points } from '../ui/Values';
import type { Evidence } from './data';
import styles from './deed.module.css';

/** What a deed leans on: photos, others who told of it, judges, the first of two approvals, the household's notice. */
export function EvidenceCard({ more }: { more: Evidence }) {
  const t = useTexts('deeds');
  const pick = usePick();
  const language = useLanguage();
  const { photos, voices, forms, scores, first, notice, workOff } = more;
  if (photos.length + voices.length + forms.length + scores.length + workOff.length === 0 && !first && !notice) {
    return null;
  }
  return (
    <section className="card stack" aria-labelledby="evidence">
      <h2 id="evidence" className={styles['heading']}>
        {t('evidence')}
      </h2>
      {photos.length > 0 && <PhotoStrip photos={photos} />}
      {voices.length > 0 && (
        <div>
          <p>
            {t('voices', { count: voices.length })}
            {' · '}
            {t(`counts.${more.counts}`)}
          </p>
          {voices.map((voice, index) => (
            <blockquote key={index} className={styles['quote']}>
              <strong>{voice.declarer ? formatLabelled(t(`by.${voice.declaredBy}`), voice.declarer, language) : t(`by.${voice.declaredBy}`)}</strong>{' '}
              {voice.account}
              {voice.proposed && (
                <>
                  {' '}
                  <Points value={voice.proposed} />
                </>
              )}
            </blockquote>
          ))}
        </div>
      )}
      {forms.length > 0 && <p>{t('onForm', { codes: formatList(forms.map((code) => `${code.slice(0, 4)} ${code.slice(4)}`), language) })}</p>}
      {scores.length > 0 && (
        <p className="row">
          {scores.map((score) => (
            <StatusTag key={score.judge} tone="plain">
              {score.points === null || score.points === undefined ? `${score.judge} ${t('scoreHidden')}` : formatLabelled(score.judge, String(score.points), language)}
              {score.corrected.length > 0 && ` ${t('scoreCorrected', { before: formatList(score.corrected.map(String), language) })}`}
            </StatusTag>
          ))}
          {more.judges && <span className="muted">{t('scoresOf', { given: scores.length, judges: more.judges })}</span>}
        </p>
      )}
      {first && <p>{t('firstApproved', { points: first.points })}</p>}
      {notice && (
        <p>
          {t(`notice.${notice.way}`)} · {notice.told} · {notice.accepted ? t('noticeAccepted') : t('noticeUntil')}{' '}
          {!notice.accepted && <DateText value={notice.answerUntil} />}
        </p>
      )}
      {workOff.length > 0 && <p>{t('workOff', { acts: formatList(workOff.map(pick), language) })}</p>}
    </section>
  );
}
