import { useState } from 'react';
import { Card, CheckRow, Chip, ChipRow, Input, PhotoGrid, ReasonRadio, Section, SolvedPicker } from '@/ui';
import { StarPicker, StepBar, Stepper, Switch, TextArea, TileGrid } from '@/ui';
import { Row, Stack } from './stack';

type Why = 'not-ours' | 'access';
type Solved = 'YES' | 'PARTLY' | 'NO';

const nothing = () => undefined;

/** What is asked of the person, with real state. */
export function AskDemo() {
  const [text, setText] = useState('楼道灯坏了三天');
  const [where, setWhere] = useState('');
  const [filter, setFilter] = useState(0);
  const [solved, setSolved] = useState<Solved | null>('YES');
  const [stars, setStars] = useState(4);
  const [people, setPeople] = useState(2);
  const [agreed, setAgreed] = useState(false);
  const [open, setOpen] = useState(true);
  const [kind, setKind] = useState<string | null>('drain');
  const [why, setWhy] = useState<Why | null>(null);
  return (
    <>
      <Section title="选择">
        <ChipRow label="看哪些">
          {['都看', '今天明天', '走路 10 分钟内', '陪老人'].map((name, index) => (
            <Chip key={name} on={filter === index} tone="red" count={index} onPress={() => setFilter(index)}>
              {name}
            </Chip>
          ))}
        </ChipRow>
      </Section>
      <Section title="一类一张图">
        <TileGrid
          label="是哪一类"
          choices={[
            { key: 'lighting', icon: 'lightbulb', text: '路灯、楼道灯', hint: '灯不亮、灯罩破' },
            { key: 'drain', icon: 'droplets', text: '下水道、污水', hint: '堵了、冒水' },
            { key: 'lift', icon: 'arrow-up-down', text: '电梯', hint: '停了、困人' },
          ]}
          value={kind}
          onChange={setKind}
        />
      </Section>
      <Section title="填写，错误写在旁边">
        <TextArea label="怎么了" value={text} onChange={setText} placeholder="说几句" />
        <Input
          label="在哪里"
          value={where}
          onChange={setWhere}
          placeholder="写几个字，比如 3 栋楼下"
          error={where ? undefined : '还不知道在哪里，点一下地图或写几个字'}
        />
      </Section>
      <Section title="照片" hint="最多 9 张">
        <PhotoGrid
          photos={[
            { id: '1', url: '', state: 'done' },
            { id: '2', url: '', state: 'failed' },
          ]}
          onAdd={nothing}
          onRemove={nothing}
          onRetry={nothing}
        />
      </Section>
      <Section title="评价">
        <Stack>
          <SolvedPicker value={solved} onChange={setSolved} />
          <StarPicker value={stars} onChange={setStars} />
        </Stack>
      </Section>
      <Section title="一件一件来">
        <Stack>
          <StepBar step={2} total={3} />
          <Row>
            <Stepper label="几个人" value={people} min={1} max={4} unit="人" onChange={setPeople} />
            <Switch label="公开" on={open} onChange={setOpen} />
          </Row>
          <Card>
            <CheckRow checked={agreed} onChange={setAgreed} hint="看不到您的名字和电话">
              让邻居也看到
            </CheckRow>
          </Card>
          <ReasonRadio<Why>
            label="为什么退回"
            value={why}
            onChange={setWhy}
            choices={[
              { key: 'not-ours', text: '不归我们管', hint: '请写上该归谁' },
              { key: 'access', text: '进不去', hint: '没人开门' },
            ]}
          />
        </Stack>
      </Section>
    </>
  );
}
