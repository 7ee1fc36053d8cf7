import { FlaskConical, Save } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useTexts } from '../i18n/texts';
import { Loading } from '../ui/Loading';
import { notify } from '../ui/notices';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useCommand } from '../ui/useCommand';
import { commands, keys, useOpened } from './calls';
import { FormPane } from './editor/FormPane';
import { RuleText } from './editor/ruleText';
import { Findings } from './Findings';
import { PlainList } from './PlainList';
import styles from './rulebook.module.css';
import type { Finding, Opened } from './types';
import { useLook } from './useLook';

/** A draft as a form, beside it what it means: what was found, what villagers will read, and the text itself. */
export default function EditorPage() {
  const t = useTexts('rulebook');
  const { id = '' } = useParams();
  const opened = useOpened(id);
  return (
    <>
      <ProblemAlert problem={opened.error} />
      {opened.isPending && <Loading rows={8} />}
      {opened.data && <Editor key={opened.data.version.id} opened={opened.data} />}
      {!opened.data && <PageHeader title={t('editor')} />}
    </>
  );
}

const sides = ['findings', 'plain', 'text'] as const;
type Side = (typeof sides)[number];

function Editor({ opened }: { opened: Opened }) {
  const t = useTexts('rulebook');
  const { version } = opened;
  const [text, setText] = useState(opened.text);
  const [saved, setSaved] = useState({ text: opened.text, revision: version.revision });
  const [side, setSide] = useState<Side>('findings');
  const area = useRef<HTMLTextAreaElement>(null);
  const seen = useLook(text);
  const ruleText = useMemo(() => new RuleText(text), [text]);
  const edit = useCallback((next: string) => {
    setText(next);
  }, []);
  const save = useCommand({
    run: (body: { revision: number; text: string }, key: string) => commands.save(version.id, body, key),
    invalidates: [keys.all],
    onDone: (line, sent) => {
      setSaved({ text: sent.text, revision: line.revision });
      notify(t('savedNow', { revision: line.revision }));
    },
  });
  const changed = text !== saved.text;
  const errors = seen.seen?.examination.findings.filter((finding) => finding.severity === 'ERROR').length ?? 0;
  return (
    <>
      <PageHeader
        title={t('editor')}
        lead={changed ? t('unsaved') : t('editorHint')}
        back={{ to: `/desk/rulebook/${version.id}`, label: version.title }}
        actions={
          <>
            {!changed && version.readable && version.village.length === 12 && (
              <Link className="button" to={`/desk/rulebook/${version.id}/trial`}>
                <FlaskConical size={18} aria-hidden="true" />
                {t('trial')}
              </Link>
            )}
            <button
              type="button"
              className="button primary"
              disabled={!changed || save.isPending}
              onClick={() => {
                save.mutate({ revision: saved.revision, text });
              }}
            >
              <Save size={18} aria-hidden="true" />
              {t('save')}
            </button>
          </>
        }
      />
      <ProblemAlert problem={save.error ?? seen.problem} />
      <div className={styles['editor']}>
        <div className={styles['formSide']}>
          <FormPane text={ruleText} seen={seen.seen} onEdit={edit} />
        </div>
        <div className={styles['meaning']}>
          <div className={styles['sides']} role="tablist" aria-label={t('meaning')}>
            {sides.map((one) => (
              <button
                key={one}
                type="button"
                role="tab"
                aria-selected={side === one}
                onClick={() => {
                  setSide(one);
                }}
              >
                {t(`side.${one}`)}
                {one === 'findings' && errors > 0 && ` (${String(errors)})`}
              </button>
            ))}
          </div>
          {side === 'findings' && seen.seen && (
            <Findings
              examination={seen.seen.examination}
              onOpen={(finding) => {
                setSide('text');
                // the text is shown by the next frame
                requestAnimationFrame(() => {
                  select(area.current, finding);
                });
              }}
            />
          )}
          {side === 'plain' && (seen.seen?.rulebook ? <PlainList rulebook={seen.seen.rulebook} /> : <p className="muted">{t('unreadable')}</p>)}
          {side === 'text' && (
            <textarea
              ref={area}
              className={styles['text']}
              aria-label={t('side.text')}
              spellCheck={false}
              value={text}
              onChange={(event) => {
                setText(event.target.value);
              }}
            />
          )}
        </div>
      </div>
    </>
  );
}

/** Puts the cursor where a finding lies and brings it into view. */
function select(area: HTMLTextAreaElement | null, finding: Finding): void {
  if (!area) {
    return;
  }
  const before = area.value.split('\n').slice(0, finding.line - 1);
  const start = before.join('\n').length + (finding.line > 1 ? 1 : 0) + finding.column - 1;
  const end = area.value.indexOf('\n', start);
  area.focus();
  area.setSelectionRange(start, end < 0 ? area.value.length : end);
  area.scrollTop = (area.scrollHeight / area.value.split('\n').length) * Math.max(0, finding.line - 6);
}
