import { Form } from 'antd';
import { Suspense } from 'react';
import { useUser } from '../api/session';
import { useTexts } from '../i18n/texts';
import { FindPersonElsewhere } from '../people/FindPersonElsewhere';
import { Loading } from '../ui/Loading';
import { villageOf } from './places';

/** Who in the village's roster the new user is: a villager sees that household, and nobody decides for their own. */
export function WhoInTheRoster() {
  const t = useTexts('access');
  const { division } = useUser();
  const role = Form.useWatch<string | undefined>('role');
  const village = villageOf(Form.useWatch<string | undefined>('division') ?? division);
  if (!village || role === 'bank-officer') {
    return null;
  }
  const needed = role === 'villager';
  return (
    <Suspense fallback={<Loading rows={1} />}>
      <Form.Item
        key={village}
        name="person"
        label={t('person')}
        extra={needed ? t('personNeeded') : t('personHint')}
        rules={needed ? [{ required: true, message: t('personMissing') }] : []}
      >
        <FindPersonElsewhere village={village} />
      </Form.Item>
    </Suspense>
  );
}
