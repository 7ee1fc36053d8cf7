import { Save } from 'lucide-react';
import { useRef, useState } from 'react';
import { useParams } from 'react-router';
import { useTexts } from '../i18n/texts';
import { Loading } from '../ui/Loading';
import { notify } from '../ui/notices';
import { PageHeader } from '../ui/PageHeader';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useCommand } from '../ui/useCommand';
import { commands, keys, useOpened } from './calls';
import { Findings } from './Findings';
import { PlainList } from './PlainList';
import styles from './rulebook.module.css';
import type { Finding, Opened } from './types';
import { useLook } from './useLook';

/** The text beside what it means: findings and the villagers' list follow as one types. */
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

function Editor({ opened }: { opened: Opened }) {
  const t = useTexts('rulebook');
  const { version } = opened;
  const [text, setText] = useState(opened.text);
  const [saved, setSaved] = useState({ text: opened.text, revision: version.revision });
  const area = useRef<HTMLTextAreaElement>(null);
  const seen = useLook(text);
  const save = useCommand({
    run: (body: { revision: number; text: string }, key: string) => commands.save(version.id, body, key),
    invalidates: [keys.all],
    onDone: (line, sent) => {
      setSaved({ text: sent.text, revision: line.revision });
      notify(t('savedNow', { revision: line.revision }));
    },
  });
  const open = (finding: Finding) => {
    const start = text.split('\n').slice(0, finding.line - 1).join('\n').length + (finding.line > 1 ? 1 : 0) + finding.column - 1;
    area.current?.focus();
    area.current?.setSelectionRange(start, start + 1);
  };
  const changed = text !== saved.text;
  return (
    <>
      <PageHeader
        title={t('editor')}
        lead={changed ? t('unsaved') : t('editorHint')}
        back={{ to: `/desk/rulebook/${version.id}`, label: version.title }}
        actions={
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
        }
      />
      <ProblemAlert problem={save.error ?? seen.problem} />
      <div className={styles['editor']}>
        <textarea
          ref={area}
          className={styles['text']}
          aria-label={t('editor')}
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
        <div className="stack">
          {seen.seen && <Findings examination={seen.seen.examination} onOpen={open} />}
          {seen.seen?.rulebook ? <PlainList rulebook={seen.seen.rulebook} /> : <p className="muted">{t('unreadable')}</p>}
        </div>
      </div>
    </>
  );
}
