/** Terms an official would ask about, each with what it means here. */
export const TERMS = [
  'landEfficiency',
  'supplied',
  'gross',
  'footprint',
  'aboveScale',
  'quantile',
  'jenks',
  'bounds',
  'symbol',
  'accuracy',
  'suppressed',
  'grade.published',
  'grade.derived',
  'grade.synthetic',
  'grade.unverified',
];

export const termsZh = {
  'term.landEfficiency': '土地产出效率',
  'term.landEfficiency.text':
    '工业总产值（或所选的其他指标）除以面积。分母用哪种面积必须写明；一种面积缺失时不以另一种代替。1 亿元/平方公里 ≈ 6.67 万元/亩。',
  'term.supplied': '已供应工业用地',
  'term.supplied.text':
    '已经出让或划拨给使用单位的工业用地，不含储备和规划未供的部分。“十四五”规划第 5 项指标以它为分母。',
  'term.gross': '公布面积',
  'term.gross.text': '文件或园区公布的总面积，可能是规划面积、建成面积或陆域面积，口径各异，卡片中注明。',
  'term.footprint': '图形面积',
  'term.footprint.text': '地图上图形在椭球面上的面积。行政区图形含潮间水域，比陆域面积大。',
  'term.aboveScale': '规上',
  'term.aboveScale.text': '规模以上工业企业：年主营业务收入 2000 万元及以上的工业法人单位。',
  'term.quantile': '分位数分级',
  'term.quantile.text': '每一级的区域数大致相同，便于看名次，不表示差距大小。',
  'term.jenks': '自然断点分级',
  'term.jenks.text': '使同级之间差别最小、级间差别最大（Jenks），便于看成群的高低。',
  'term.bounds': '四至',
  'term.bounds.text': '用东、南、西、北各边的道路或河流描述的边界。',
  'term.symbol': '示意位置',
  'term.symbol.text':
    '没有公布边界，或位置误差大于自身半径的园区只画成点，淡圈为误差范围；不归集产值，不排名。',
  'term.accuracy': '误差',
  'term.accuracy.text': '图上位置与实际位置可能相差的距离。',
  'term.suppressed': '保密，不公布',
  'term.suppressed.text': '区域内企业太少，公布合计会泄露单个企业的数据，按《统计法》不公布。',
  'term.measure.output.text':
    '工业企业在一年内生产的产品与工业性作业的总价值，含外购原料的价值，因此大于工业增加值。',
  'term.measure.revenue.text': '企业一年内销售产品、提供服务等经营活动取得的收入，不含增值税。',
  'term.measure.valueAdded.text':
    '生产中新创造的价值：总产值减去中间投入，加上应交增值税。计入地区生产总值的是它，不是总产值。',
  'term.measure.tax.text': '企业一年内缴纳的各项税收合计。除以亩数就是常说的“亩均税收”。',
  'term.measure.rnd.text': '企业一年内用于研究与试验发展活动的费用。',
  'term.measure.energy.text':
    '企业一年内的综合能源消费量，折成标准煤；越低越省，图上颜色深表示用得多，不表示好。',
  'term.measure.people.text': '企业一年内平均从业的人数，不是年末人数。',
  'term.grade.published': '公布（实线框）',
  'term.grade.published.text': '政府、园区或媒体公开发布的数字，出处写明。',
  'term.grade.derived': '推算（虚线框）',
  'term.grade.derived.text': '由公布的数字推算或估计，没有人直接公布过。',
  'term.grade.unverified': '待核实（点线框）',
  'term.grade.unverified.text': '暂无公开来源，引用前请核实。',
  'term.grade.synthetic': '模拟（灰色斜纹）',
  'term.grade.synthetic.text': '企业级数据不公开，演示用的企业、地块与产出由程序生成，合计按公布总量校准。',
};
