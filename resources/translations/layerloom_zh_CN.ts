<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Layerloom</name>
<message><source> and {0} more</source><extracomment>messages</extracomment><translation>以及另外 {0} 个</translation></message>
<message><source> of {0}</source><extracomment>window</extracomment><translation> / {0}</translation></message>
<message><source>'.' or ',', or none</source><extracomment>messages</extracomment><translation>'.' 或 ','，或无</translation></message>
<message><source>'/' separates a layer from its weights in Keras files</source><extracomment>messages</extracomment><translation>'/' 在 Keras 文件中分隔层与其权重</translation></message>
<message><source>'epoch', 'batch', or a number of batches between values.</source><extracomment>declarations</extracomment><translation>'epoch'、'batch'，或数值之间的批次数。</translation></message>
<message><source>'epoch', or a number of batches.</source><extracomment>declarations</extracomment><translation>'epoch'，或批次数。</translation></message>
<message><source>'number', 'classes', 'category', 'text' or 'date' by name</source><extracomment>messages</extracomment><translation>按名称为 'number'、'classes'、'category'、'text' 或 'date'</translation></message>
<message><source>'refuse' or 'drop'</source><extracomment>messages</extracomment><translation>'refuse' 或 'drop'</translation></message>
<message><source>'rgb' or 'gray', or none</source><extracomment>messages</extracomment><translation>'rgb' 或 'gray'，或无</translation></message>
<message><source>'right' or 'down'</source><extracomment>messages</extracomment><translation>'right' 或 'down'</translation></message>
<message><source>'{0}' has {1} in the place of {2}</source><extracomment>messages</extracomment><translation>'{0}' 用 {1} 代替了 {2}</translation></message>
<message><source>'{0}' is called '{1}' here</source><extracomment>messages</extracomment><translation>'{0}' 在此处名为 '{1}'</translation></message>
<message><source>'{0}' is folded into '{1}'</source><extracomment>messages</extracomment><translation>'{0}' 已合并到 '{1}'</translation></message>
<message><source>'{0}' is not folded: its weights, or those of '{1}', do not fit</source><extracomment>messages</extracomment><translation>'{0}' 未合并：它或 '{1}' 的权重不匹配</translation></message>
<message><source>(None, height, width, channels)</source><extracomment>messages</extracomment><translation>(None, 高, 宽, 通道)</translation></message>
<message><source>(batch, queries, dim), (batch, keys, width) and (batch, keys, dim)</source><extracomment>messages</extracomment><translation>(批次, 查询, 维度)、(批次, 键, 宽度) 和 (批次, 键, 维度)</translation></message>
<message><source>(batch, queries, features) and (batch, keys, features)</source><extracomment>messages</extracomment><translation>(批次, 查询, 特征) 和 (批次, 键, 特征)</translation></message>
<message><source>(batch, steps) of whole numbers</source><extracomment>messages</extracomment><translation>整数的 (批次, 步)</translation></message>
<message><source>(batch, steps, …) of at least 1 step</source><extracomment>messages</extracomment><translation>至少 1 步的 (批次, 步, …)</translation></message>
<message><source>(batch, {0})</source><extracomment>messages</extracomment><translation>(批次, {0})</translation></message>
<message><source>(epoch, rate) -&gt; rate, or (epoch) -&gt; rate; epochs count from 0.</source><extracomment>declarations</extracomment><translation>(轮次, 学习率) -&gt; 学习率，或 (轮次) -&gt; 学习率；轮次从 0 数起。</translation></message>
<message><source>, got {0}</source><extracomment>window</extracomment><translation>，实际为 {0}</translation></message>
<message><source>, their first of {0} channels</source><extracomment>window</extracomment><translation>，共 {0} 个通道中的第一个</translation></message>
<message><source>, {0} more held out</source><extracomment>window</extracomment><translation>，另有 {0} 个留出</translation></message>
<message><source>0 for no, 1 for yes, or both.</source><extracomment>declarations</extracomment><translation>0 为否，1 为是，或两者。</translation></message>
<message><source>0 trainable parameters</source><extracomment>messages</extracomment><translation>0 个可训练参数</translation></message>
<message><source>0.15: from 15 % smaller to 15 % larger.</source><extracomment>declarations</extracomment><translation>0.15：从缩小 15 % 到放大 15 %。</translation></message>
<message><source>0.2: from 20 % less to 20 % more.</source><extracomment>declarations</extracomment><translation>0.2：从减少 20 % 到增加 20 %。</translation></message>
<message><source>1  The trained network</source><extracomment>window</extracomment><translation>1  已训练的网络</translation></message>
<message><source>1 file is no image that can be read, and is left out: {0}.</source><extracomment>messages</extracomment><translation>1 个文件不是可读取的图像，已忽略：{0}。</translation></message>
<message><source>1 for a straight line.</source><extracomment>declarations</extracomment><translation>1 表示直线。</translation></message>
<message><source>1 input</source><extracomment>messages</extracomment><translation>1 个输入</translation></message>
<message><source>1 row has no label and is left out (line {0}).</source><extracomment>messages</extracomment><translation>1 行没有标签，已略去（第 {0} 行）。</translation></message>
<message><source>1 to say so.</source><extracomment>declarations</extracomment><translation>1 表示输出信息。</translation></message>
<message><source>1 to {0} characters, a letter or a digit first</source><extracomment>messages</extracomment><translation>1 到 {0} 个字符，以字母或数字开头</translation></message>
<message><source>1 to {0} visible characters without '/'</source><extracomment>messages</extracomment><translation>1 到 {0} 个可见字符，不含 '/'</translation></message>
<message><source>1 to {0}, or -1</source><extracomment>messages</extracomment><translation>1 到 {0}，或 -1</translation></message>
<message><source>1 unit</source><extracomment>messages</extracomment><translation>1 个单元</translation></message>
<message><source>150 flowers, four measures of each, three kinds. Click the tab Data to look at them.</source><extracomment>tables</extracomment><translation>150 朵花，每朵四个测量值，三个品种。单击“数据”选项卡查看。</translation></message>
<message><source>2  What it shall learn now</source><extracomment>window</extracomment><translation>2  现在要学习的内容</translation></message>
<message><source>2 classes</source><extracomment>messages</extracomment><translation>2 个类别</translation></message>
<message><source>3  How much of it stays as it is</source><extracomment>window</extracomment><translation>3  保留多少不变</translation></message>
<message><source>4  Its new head</source><extracomment>window</extracomment><translation>4  新的头部</translation></message>
<message><source>A .h5 or .weights.h5 file</source><extracomment>window</extracomment><translation>.h5 或 .weights.h5 文件</translation></message>
<message><source>A Conv2D layer slides small windows over the picture. Each window is a filter that answers strongly where the picture looks like it: an edge, a corner, a stroke.</source><extracomment>tables</extracomment><translation>Conv2D 层在图片上滑动小窗口。每个窗口是一个滤波器，在与其相似之处（边缘、拐角、笔画）响应强烈。</translation></message>
<message><source>A batch of {0} samples is more than the {1} to train with: an epoch is one step.</source><extracomment>messages</extracomment><translation>批次 {0} 大于训练样本数 {1}：一轮只有一步。</translation></message>
<message><source>A batch of {0} samples needs about {1} GB; {2} alone gives out {3} values a sample.</source><extracomment>messages</extracomment><translation>{0} 个样本的批次约需 {1} GB；仅 {2} 每样本就输出 {3} 个值。</translation></message>
<message><source>A batch size is a whole number of at least 1, not {0}.</source><extracomment>messages</extracomment><translation>批次大小应为不小于 1 的整数，而不是 {0}。</translation></message>
<message><source>A bend of a wire is a place: two numbers.</source><extracomment>messages</extracomment><translation>连线的弯折点是一个位置：两个数。</translation></message>
<message><source>A block cannot wait for its own output.</source><extracomment>messages</extracomment><translation>块不能等待自己的输出。</translation></message>
<message><source>A block keeps its id; {0} cannot become {1}.</source><extracomment>messages</extracomment><translation>块的 id 不可更改；{0} 不能变为 {1}。</translation></message>
<message><source>A block without its inputs has no shape, and all behind it cannot be told.</source><extracomment>tables</extracomment><translation>缺少输入的块没有形状，其后的一切都无法确定。</translation></message>
<message><source>A block's name is made of letters, digits, blanks and .,()+&amp;'-.</source><extracomment>messages</extracomment><translation>块名由字母、数字、空格和 .,()+&amp;'- 组成。</translation></message>
<message><source>A class number that marks what does not count.</source><extracomment>declarations</extracomment><translation>标记不计入项的类别编号。</translation></message>
<message><source>A class without a unit can neither be answered nor learnt.</source><extracomment>tables</extracomment><translation>没有对应单元的类别既不能输出也学不到。</translation></message>
<message><source>A comment is a 'note' or a 'frame', not {0}.</source><extracomment>messages</extracomment><translation>注释类型为 'note' 或 'frame'，而不是 {0}。</translation></message>
<message><source>A comment keeps its id.</source><extracomment>messages</extracomment><translation>注释的 id 不可更改。</translation></message>
<message><source>A convolution, batch normalization and ReLU.</source><extracomment>tables</extracomment><translation>卷积、批归一化和 ReLU。</translation></message>
<message><source>A dict of further HTTP headers.</source><extracomment>declarations</extracomment><translation>其他 HTTP 头的字典。</translation></message>
<message><source>A filter of three steps slides along the recording, so a sound is found wherever it stands; no state is carried, and training is fast. Try: wider kernels, or the LSTM of Japanese vowels on the same data.</source><extracomment>tables</extracomment><translation>三步宽的滤波器沿录音滑动，声音在哪里都能找到；不携带状态，训练很快。试一试：更宽的卷积核，或在同样的数据上用“日语元音”的 LSTM。</translation></message>
<message><source>A first network</source><extracomment>tables</extracomment><translation>第一个网络</translation></message>
<message><source>A function's name, such as 'softmax', or an expression in x, such as 'x / 255'.</source><extracomment>declarations</extracomment><translation>函数名，如 'softmax'，或关于 x 的表达式，如 'x / 255'。</translation></message>
<message><source>A group has a name.</source><extracomment>messages</extracomment><translation>编组需有名称。</translation></message>
<message><source>A group keeps its id.</source><extracomment>messages</extracomment><translation>编组的 id 不可更改。</translation></message>
<message><source>A headline and facts about it: was it passed on?</source><extracomment>messages</extracomment><translation>标题及其信息：是否被转发？</translation></message>
<message><source>A layer in several places has one set of weights of one shape.</source><extracomment>tables</extracomment><translation>用于多处的层只有一组固定形状的权重。</translation></message>
<message><source>A layer that answers</source><extracomment>tables</extracomment><translation>负责回答的层</translation></message>
<message><source>A layer that thinks</source><extracomment>tables</extracomment><translation>负责思考的层</translation></message>
<message><source>A learning rate is a positive number, not {0}.</source><extracomment>messages</extracomment><translation>学习率应为正数，而不是 {0}。</translation></message>
<message><source>A learning rate of {0} is so low that the weights will hardly change.</source><extracomment>messages</extracomment><translation>学习率 {0} 过低，权重几乎不变。</translation></message>
<message><source>A learning rate of {0} is very high for {1}: the loss will jump about, or become NaN.</source><extracomment>messages</extracomment><translation>学习率 {0} 对 {1} 过高：损失会跳动或变为 NaN。</translation></message>
<message><source>A line a run; drag along an axis to keep only runs that pass there.</source><extracomment>window</extracomment><translation>每条线对应一次运行；沿轴拖动可只保留经过该处的运行。</translation></message>
<message><source>A loss computes with numbers.</source><extracomment>tables</extracomment><translation>损失用数值计算。</translation></message>
<message><source>A map of the samples</source><extracomment>window</extracomment><translation>样本的分布图</translation></message>
<message><source>A model of class {0} has no drawing: it is not made of named layers ({1}).</source><extracomment>messages</extracomment><translation>类 {0} 的模型无法绘制：不由具名的层组成（{1}）。</translation></message>
<message><source>A model of class {0} has no drawing: only Sequential and functional models name their layers.</source><extracomment>messages</extracomment><translation>类 {0} 的模型无法绘制：只有 Sequential 和函数式模型列出其层。</translation></message>
<message><source>A multilayer perceptron: layers in which each unit sees all that came before. No straight line parts the spirals; hidden layers bend it. Try: take one Dense away, or make both smaller, and watch the accuracy.</source><extracomment>tables</extracomment><translation>多层感知机：每个单元都能看到前一层的全部输出。没有一条直线能分开两条螺线，隐藏层把它弯曲。试一试：去掉一个 Dense，或把两个都变小，并观察准确率。</translation></message>
<message><source>A nested network runs only where all its blocks do.</source><extracomment>tables</extracomment><translation>只有所有块都能运行，内嵌网络才能运行。</translation></message>
<message><source>A network learns by comparing its output with the labels.</source><extracomment>tables</extracomment><translation>网络通过比较输出与标签来学习。</translation></message>
<message><source>A network of {0} blocks ({1}) with {2} parameters, trained on {3} for {4} of {5} epochs with Layerloom.</source><extracomment>window</extracomment><translation>由 {0} 个块（{1}）组成、含 {2} 个参数的网络，于 {3} 用 Layerloom 训练了 {5} 轮中的 {4} 轮。</translation></message>
<message><source>A network that fits</source><extracomment>tables</extracomment><translation>合适的网络</translation></message>
<message><source>A network that reads digits</source><extracomment>window</extracomment><translation>读数字的网络</translation></message>
<message><source>A network that reads digits, ready to train</source><extracomment>window</extracomment><translation>识别数字的网络，可立即训练</translation></message>
<message><source>A network was made that suits the data</source><extracomment>messages</extracomment><translation>已创建适合数据的网络</translation></message>
<message><source>A network with a circle cannot be laid out.</source><extracomment>messages</extracomment><translation>有环的网络无法排列。</translation></message>
<message><source>A new head</source><extracomment>tables</extracomment><translation>新的头部</translation></message>
<message><source>A new network was made that suits the data</source><extracomment>messages</extracomment><translation>已创建适合数据的新网络</translation></message>
<message><source>A part is repeated 2 to {0} times.</source><extracomment>messages</extracomment><translation>可重复 2 到 {0} 次。</translation></message>
<message><source>A part that is repeated has one output; this one has {0}.</source><extracomment>messages</extracomment><translation>重复的部分应有一个输出；此处有 {0} 个。</translation></message>
<message><source>A part that is repeated is fed by one block; this one is fed by several.</source><extracomment>messages</extracomment><translation>重复的部分应由一个块提供输入；此处有多个。</translation></message>
<message><source>A part that is repeated is fed by the one before it, so it has an input and no Input block.</source><extracomment>messages</extracomment><translation>重复的部分由前一份提供输入，因此应有一个输入且不含 Input 块。</translation></message>
<message><source>A perceptron on colour pictures laid flat, as people first try on CIFAR-10.</source><extracomment>tables</extracomment><translation>将彩色图片展平后输入感知机，即人们初试 CIFAR-10 的做法。</translation></message>
<message><source>A picture of a shape, a question about it in words, and the answer.</source><extracomment>messages</extracomment><translation>一张形状图片、一个文字问题及答案。</translation></message>
<message><source>A plain multilayer perceptron that bends its borders around three spirals.</source><extracomment>tables</extracomment><translation>一个普通的多层感知机，其边界绕三条螺旋线弯曲。</translation></message>
<message><source>A point by which the chosen wire is led; a double click on a wire makes one too</source><extracomment>tables</extracomment><translation>所选连线经过的点；双击连线也可添加</translation></message>
<message><source>A project, or a model of Keras or ONNX</source><extracomment>window</extracomment><translation>项目，或 Keras、ONNX 模型</translation></message>
<message><source>A random orthogonal matrix; a kernel of higher rank is one with its leading axes joined (Saxe et al., 2013).</source><extracomment>declarations</extracomment><translation>随机正交矩阵；更高阶的核将前面的轴合并（Saxe et al., 2013）。</translation></message>
<message><source>A rate that is set by hand while the network trains ends the schedule.</source><extracomment>window</extracomment><translation>训练中手动设置学习率会结束该计划。</translation></message>
<message><source>A recurrent layer behind another one reads its output at every step.</source><extracomment>tables</extracomment><translation>后面的循环层要读取前者每一步的输出。</translation></message>
<message><source>A run that trains is described when it has ended.</source><extracomment>messages</extracomment><translation>正在训练的运行须结束后才能描述。</translation></message>
<message><source>A sample of your own</source><extracomment>window</extracomment><translation>自己的样本</translation></message>
<message><source>A sampler is {0} or {1}, not {2}.</source><extracomment>messages</extracomment><translation>采样方式为 {0} 或 {1}，而不是 {2}。</translation></message>
<message><source>A series with columns that are no numbers cannot be typed.</source><extracomment>messages</extracomment><translation>含非数值列的序列无法输入。</translation></message>
<message><source>A shape larger than the receptive field looks like its parts in any order.</source><extracomment>tables</extracomment><translation>大于感受野的形状看起来只是其部件的任意组合。</translation></message>
<message><source>A short film of a digit that moves, a question about it in words, and the answer.</source><extracomment>messages</extracomment><translation>一段数字移动的短片、一个文字问题及答案。</translation></message>
<message><source>A single share is all of the whole: the output never changes.</source><extracomment>tables</extracomment><translation>单个比例就是整体：输出永不改变。</translation></message>
<message><source>A size is not known</source><extracomment>tables</extracomment><translation>大小未知</translation></message>
<message><source>A small convolutional network that reads handwritten digits.</source><extracomment>tables</extracomment><translation>识别手写数字的小型卷积网络。</translation></message>
<message><source>A smaller gain does not count as better.</source><extracomment>tables</extracomment><translation>更小的改善不算。</translation></message>
<message><source>A state is the memory of what came before, and shuffling mixes that up.</source><extracomment>tables</extracomment><translation>状态是对先前内容的记忆，打乱会破坏它。</translation></message>
<message><source>A state that is fed back grows from step to step unless something bounds it.</source><extracomment>tables</extracomment><translation>反馈的状态若无约束会逐步增大。</translation></message>
<message><source>A stateful layer keeps a state for each sample of a batch, so it must know how many.</source><extracomment>tables</extracomment><translation>有状态层为批次中每个样本保存状态，因此必须知道样本数。</translation></message>
<message><source>A step of training</source><extracomment>window</extracomment><translation>一个训练步</translation></message>
<message><source>A step of training as a timeline, and what limits it</source><extracomment>tables</extracomment><translation>训练一步的时间线及其瓶颈</translation></message>
<message><source>A step of {0} samples: {1} ms</source><extracomment>window</extracomment><translation>{0} 个样本的一步：{1} ms</translation></message>
<message><source>A sweep began</source><extracomment>window</extracomment><translation>扫描已开始</translation></message>
<message><source>A sweep has at least one run, not {0}.</source><extracomment>messages</extracomment><translation>扫描至少有一次运行，而不是 {0}。</translation></message>
<message><source>A sweep varies at least one field.</source><extracomment>messages</extracomment><translation>扫描至少改变一个字段。</translation></message>
<message><source>A sweep varies each field once.</source><extracomment>messages</extracomment><translation>扫描中每个字段只改变一次。</translation></message>
<message><source>A table, images, arrays: a network is made for them</source><extracomment>window</extracomment><translation>表格、图像或数组：为其创建网络</translation></message>
<message><source>A trained network</source><extracomment>window</extracomment><translation>已训练的网络</translation></message>
<message><source>A trained network…</source><extracomment>window</extracomment><translation>已训练的网络…</translation></message>
<message><source>A typed row needs a network with one Input.</source><extracomment>messages</extracomment><translation>输入的行需要只有一个 Input 的网络。</translation></message>
<message><source>A validation split of {0} leaves none of the {1} samples to train with.</source><extracomment>messages</extracomment><translation>验证比例 {0} 使 {1} 个样本都无法用于训练。</translation></message>
<message><source>A value that is not allowed</source><extracomment>tables</extracomment><translation>不允许的值</translation></message>
<message><source>A value that the first save must be better than.</source><extracomment>declarations</extracomment><translation>首次保存须超过的值。</translation></message>
<message><source>A value to be better than; until it is reached, nothing counts as better.</source><extracomment>declarations</extracomment><translation>需超过的值；达到之前都不算改善。</translation></message>
<message><source>A vector is no pair with itself.</source><extracomment>declarations</extracomment><translation>向量不与自身成对。</translation></message>
<message><source>A weight is a number of at least 0, not {0}.</source><extracomment>window</extracomment><translation>权重应为不小于 0 的数，而不是 {0}。</translation></message>
<message><source>A window is either spread or moved in larger steps, not both.</source><extracomment>tables</extracomment><translation>窗口要么扩张，要么以更大步幅移动，不能兼有。</translation></message>
<message><source>A window larger than the image has no place to stand: the output would be empty.</source><extracomment>tables</extracomment><translation>窗口大于图像则无处放置：输出为空。</translation></message>
<message><source>A wire from {0} to {1} would make a circle: {2} already leads to {3}.</source><extracomment>messages</extracomment><translation>从 {0} 到 {1} 的连线会形成环：{2} 已通向 {3}。</translation></message>
<message><source>A wire is a list of four texts (source, its port, target, its port), got {0}.</source><extracomment>messages</extracomment><translation>连线是四个文本的列表（源、其端口、目标、其端口），实际为 {0}。</translation></message>
<message><source>About Layerloom</source><extracomment>window</extracomment><translation>关于 Layerloom</translation></message>
<message><source>About the chosen runs</source><extracomment>window</extracomment><translation>关于所选运行</translation></message>
<message><source>Accuracy</source><extracomment>tables</extracomment><translation>准确率</translation></message>
<message><source>Actions without a key stand in the menus.</source><extracomment>window</extracomment><translation>没有快捷键的操作在菜单中。</translation></message>
<message><source>Activation</source><extracomment>tables</extracomment><translation>激活函数</translation></message>
<message><source>Activation {0}</source><extracomment>messages</extracomment><translation>激活函数 {0}</translation></message>
<message><source>Activation:</source><extracomment>window</extracomment><translation>激活函数：</translation></message>
<message><source>Activations</source><extracomment>window</extracomment><translation>激活</translation></message>
<message><source>Activity regularizer</source><extracomment>declarations</extracomment><translation>输出正则化器</translation></message>
<message><source>Actual size</source><extracomment>tables</extracomment><translation>实际大小</translation></message>
<message><source>Adam whose step is, for each weight, as long as the weight times the rate (You et al., 2019).</source><extracomment>declarations</extracomment><translation>每个权重的步长为权重乘以学习率的 Adam（You et al., 2019）。</translation></message>
<message><source>Adam with Nesterov momentum (Dozat, 2016).</source><extracomment>declarations</extracomment><translation>带 Nesterov 动量的 Adam（Dozat, 2016）。</translation></message>
<message><source>Adam with the largest recent gradient in place of the average square (Kingma and Ba, 2014).</source><extracomment>declarations</extracomment><translation>以近期最大梯度代替均方的 Adam（Kingma 和 Ba, 2014）。</translation></message>
<message><source>Adam with weights that decay by themselves, apart from the gradient (Loshchilov and Hutter, 2017).</source><extracomment>declarations</extracomment><translation>权重独立于梯度衰减的 Adam（Loshchilov 和 Hutter, 2017）。</translation></message>
<message><source>Add a callback</source><extracomment>window</extracomment><translation>添加回调</translation></message>
<message><source>Add a comment</source><extracomment>window</extracomment><translation>添加一条注释</translation></message>
<message><source>Add a layer…</source><extracomment>tables</extracomment><translation>添加层…</translation></message>
<message><source>Add a metric</source><extracomment>window</extracomment><translation>添加指标</translation></message>
<message><source>Add a number of its own to each output.</source><extracomment>declarations</extracomment><translation>为每个输出加上各自的数。</translation></message>
<message><source>Add a sample</source><extracomment>window</extracomment><translation>添加样本</translation></message>
<message><source>Add a step</source><extracomment>window</extracomment><translation>添加步骤</translation></message>
<message><source>Add an Input</source><extracomment>messages</extracomment><translation>添加 Input</translation></message>
<message><source>Add another</source><extracomment>window</extracomment><translation>再添加一个</translation></message>
<message><source>Add comment</source><extracomment>messages</extracomment><translation>添加注释</translation></message>
<message><source>Add {0}</source><extracomment>messages</extracomment><translation>添加 {0}</translation></message>
<message><source>Added to L2, over twice the rate.</source><extracomment>declarations</extracomment><translation>加到 L2 上，除以两倍学习率。</translation></message>
<message><source>Added to squared gradients.</source><extracomment>declarations</extracomment><translation>加到梯度平方上。</translation></message>
<message><source>Added to the denominator, so that it is not 0.</source><extracomment>declarations</extracomment><translation>加到分母上，使其不为 0。</translation></message>
<message><source>Added to the mean square, so that nothing is divided by zero.</source><extracomment>declarations</extracomment><translation>加到均方上，避免除以零。</translation></message>
<message><source>Added to the variance, so that nothing is divided by zero.</source><extracomment>declarations</extracomment><translation>加到方差上，避免除以零。</translation></message>
<message><source>Additions as text</source><extracomment>messages</extracomment><translation>文本加法</translation></message>
<message><source>Adds a random number to each value.</source><extracomment>declarations</extracomment><translation>为每个值加上随机数。</translation></message>
<message><source>Adds its inputs, element by element.</source><extracomment>declarations</extracomment><translation>逐元素相加各输入。</translation></message>
<message><source>Adds normal noise to its input while training.</source><extracomment>declarations</extracomment><translation>训练时为输入加上正态噪声。</translation></message>
<message><source>Advanced</source><extracomment>window</extracomment><translation>高级</translation></message>
<message><source>After</source><extracomment>window</extracomment><translation>之后</translation></message>
<message><source>After epoch {0}</source><extracomment>window</extracomment><translation>第 {0} 轮之后</translation></message>
<message><source>Against size</source><extracomment>window</extracomment><translation>相对于大小</translation></message>
<message><source>Against time</source><extracomment>window</extracomment><translation>相对于时间</translation></message>
<message><source>Alerts</source><extracomment>window</extracomment><translation>警报</translation></message>
<message><source>Align</source><extracomment>tables</extracomment><translation>对齐</translation></message>
<message><source>Align {0}</source><extracomment>messages</extracomment><translation>对齐：{0}</translation></message>
<message><source>All classes count the same, sample by sample.</source><extracomment>window</extracomment><translation>所有类别按样本同等计入。</translation></message>
<message><source>All images are of one class: to be told apart, each class wants a folder of its own.</source><extracomment>messages</extracomment><translation>所有图像同属一类：要区分类别，每类需各自的文件夹。</translation></message>
<message><source>All inputs of {0} are wired already.</source><extracomment>messages</extracomment><translation>{0} 的所有输入都已连接。</translation></message>
<message><source>All outputs</source><extracomment>window</extracomment><translation>所有输出</translation></message>
<message><source>All runs that were made, to compare, open and go on with</source><extracomment>tables</extracomment><translation>所有运行，可比较、打开和继续</translation></message>
<message><source>All samples are held out.</source><extracomment>tables</extracomment><translation>所有样本都被留出。</translation></message>
<message><source>Alpha</source><extracomment>declarations</extracomment><translation>Alpha</translation></message>
<message><source>Alpha constraint</source><extracomment>declarations</extracomment><translation>Alpha 约束</translation></message>
<message><source>Alpha initializer</source><extracomment>declarations</extracomment><translation>Alpha 初始化器</translation></message>
<message><source>Alpha regularizer</source><extracomment>declarations</extracomment><translation>Alpha 正则化器</translation></message>
<message><source>Also called {0}.</source><extracomment>messages</extracomment><translation>也叫 {0}。</translation></message>
<message><source>Amount</source><extracomment>declarations</extracomment><translation>幅度</translation></message>
<message><source>Amsgrad</source><extracomment>declarations</extracomment><translation>AMSGrad</translation></message>
<message><source>An Input has no layer to replace.</source><extracomment>messages</extracomment><translation>Input 没有可替换的层。</translation></message>
<message><source>An LSTM that tells nine speakers apart by how they say two vowels.</source><extracomment>tables</extracomment><translation>根据两个元音的发音区分九位说话人的 LSTM。</translation></message>
<message><source>An area for each output by itself, then their mean.</source><extracomment>declarations</extracomment><translation>各输出分别求面积，再取平均。</translation></message>
<message><source>An embedding looks up one row for each whole number.</source><extracomment>tables</extracomment><translation>嵌入层为每个整数查找一行。</translation></message>
<message><source>An empty network</source><extracomment>window</extracomment><translation>空网络</translation></message>
<message><source>An id is a text that is not empty.</source><extracomment>messages</extracomment><translation>id 是非空文本。</translation></message>
<message><source>An incomplete last batch has no states of its own.</source><extracomment>tables</extracomment><translation>不完整的最后一批没有自己的状态。</translation></message>
<message><source>Angle between target and output: their lengths do not matter.</source><extracomment>declarations</extracomment><translation>目标与输出的夹角：与长度无关。</translation></message>
<message><source>Another digit</source><extracomment>tables</extracomment><translation>另一个数字</translation></message>
<message><source>Another question, few pictures</source><extracomment>tables</extracomment><translation>新问题，少量图片</translation></message>
<message><source>Another sign…</source><extracomment>window</extracomment><translation>其他符号…</translation></message>
<message><source>Answer and truth, number by number</source><extracomment>window</extracomment><translation>逐数对比答案与真实值</translation></message>
<message><source>Answer to explain</source><extracomment>window</extracomment><translation>要解释的答案</translation></message>
<message><source>Answering</source><extracomment>window</extracomment><translation>正在作答</translation></message>
<message><source>Answers that are dropped are wrong whatever was learnt.</source><extracomment>tables</extracomment><translation>被丢弃的答案总是错误，无论学到什么。</translation></message>
<message><source>Antialias</source><extracomment>declarations</extracomment><translation>抗锯齿</translation></message>
<message><source>Any sample</source><extracomment>window</extracomment><translation>任意样本</translation></message>
<message><source>Appearance</source><extracomment>tables</extracomment><translation>外观</translation></message>
<message><source>Append</source><extracomment>declarations</extracomment><translation>追加</translation></message>
<message><source>Applied twice it flattens all answers, and learning almost stops.</source><extracomment>tables</extracomment><translation>应用两次会使所有答案趋平，学习几乎停滞。</translation></message>
<message><source>Applies a function to every element.</source><extracomment>declarations</extracomment><translation>对每个元素应用一个函数。</translation></message>
<message><source>Applies a layer, or a whole model, to every step of a sequence, with the same weights.</source><extracomment>declarations</extracomment><translation>以相同权重将一个层或整个模型应用于序列的每一步。</translation></message>
<message><source>Apply class balancing</source><extracomment>declarations</extracomment><translation>类别平衡</translation></message>
<message><source>Apply the best</source><extracomment>window</extracomment><translation>应用最佳</translation></message>
<message><source>Apply the reset gate after the recurrent product (as fast kernels do), not before it.</source><extracomment>declarations</extracomment><translation>在循环乘积之后（如快速内核）而非之前应用重置门。</translation></message>
<message><source>Apply the values of a run</source><extracomment>messages</extracomment><translation>应用一次运行的值</translation></message>
<message><source>Area under the curve of decisions: 1 where all outputs of targets 1 exceed those of targets 0; 0.5 by chance.</source><extracomment>declarations</extracomment><translation>判定曲线下的面积：目标 1 的输出都高于目标 0 时为 1；随机为 0.5。</translation></message>
<message><source>Arguments</source><extracomment>declarations</extracomment><translation>参数值</translation></message>
<message><source>Arrange</source><extracomment>tables</extracomment><translation>排列</translation></message>
<message><source>Arrange from left to right</source><extracomment>tables</extracomment><translation>从左到右排列</translation></message>
<message><source>Arrange from the top down</source><extracomment>tables</extracomment><translation>从上到下排列</translation></message>
<message><source>Arrange the selection</source><extracomment>tables</extracomment><translation>排列所选</translation></message>
<message><source>As a picture: inputs down, outputs across</source><extracomment>window</extracomment><translation>图像显示：纵向为输入，横向为输出</translation></message>
<message><source>As found</source><extracomment>window</extracomment><translation>按识别结果</translation></message>
<message><source>As it was when the run began</source><extracomment>window</extracomment><translation>运行开始时的状态</translation></message>
<message><source>As made</source><extracomment>window</extracomment><translation>原始设置</translation></message>
<message><source>As made: {0}</source><extracomment>window</extracomment><translation>原始设置：{0}</translation></message>
<message><source>As the images are</source><extracomment>window</extracomment><translation>按图像原样</translation></message>
<message><source>As the system</source><extracomment>tables</extracomment><translation>跟随系统</translation></message>
<message><source>At most</source><extracomment>declarations</extracomment><translation>至多</translation></message>
<message><source>At random; each class in its share (stratified); the last rows (time); or whole groups, so that none is on both sides.</source><extracomment>declarations</extracomment><translation>随机；按类别比例（stratified）；最后的行（time）；或整组，使任一组不同时在两侧。</translation></message>
<message><source>Attention axes</source><extracomment>declarations</extracomment><translation>注意力轴</translation></message>
<message><source>Autoencoder</source><extracomment>tables</extracomment><translation>自编码器</translation></message>
<message><source>Average</source><extracomment>window</extracomment><translation>平均</translation></message>
<message><source>Axes</source><extracomment>declarations</extracomment><translation>轴组</translation></message>
<message><source>Axes along which a query looks; none: all but the batch and the features.</source><extracomment>declarations</extracomment><translation>查询所看的轴；无：除批次和特征外全部。</translation></message>
<message><source>Axes along which one slope serves all, counted from 1; [1, 2]: one for a channel.</source><extracomment>declarations</extracomment><translation>共用一个斜率的轴，从 1 计；[1, 2]：每个通道一个。</translation></message>
<message><source>Axes along which the length is taken: 0 for Dense, [0, 1, 2] for Conv2D.</source><extracomment>declarations</extracomment><translation>计算长度的轴：Dense 为 0，Conv2D 为 [0, 1, 2]。</translation></message>
<message><source>Axes do not match</source><extracomment>tables</extracomment><translation>轴不匹配</translation></message>
<message><source>Axes over which areas are taken, such as [1, 2, 3] for one loss a sample; none: all.</source><extracomment>declarations</extracomment><translation>计算面积的轴，如 [1, 2, 3] 表示每样本一个损失；无：全部。</translation></message>
<message><source>Axis</source><extracomment>declarations</extracomment><translation>轴</translation></message>
<message><source>Axis along which the inputs are joined; not the batch.</source><extracomment>declarations</extracomment><translation>拼接输入的轴；不能是批次。</translation></message>
<message><source>Axis along which the vectors lie.</source><extracomment>declarations</extracomment><translation>向量所在的轴。</translation></message>
<message><source>Axis along which values are compared.</source><extracomment>declarations</extracomment><translation>比较数值的轴。</translation></message>
<message><source>Axis of the channels: -1 for channels last, 1 for channels first.</source><extracomment>declarations</extracomment><translation>通道轴：通道在后为 -1，通道在前为 1。</translation></message>
<message><source>Axis of the classes.</source><extracomment>declarations</extracomment><translation>类别轴。</translation></message>
<message><source>Axis of the features: -1 for channels last, 1 for channels first.</source><extracomment>declarations</extracomment><translation>特征轴：通道在后为 -1，通道在前为 1。</translation></message>
<message><source>Axis to sum along: one for both inputs, or one each; not the batch.</source><extracomment>declarations</extracomment><translation>求和的轴：两个输入共用或各一个；不能是批次。</translation></message>
<message><source>Axis, or axes, along which the length is taken.</source><extracomment>declarations</extracomment><translation>计算长度的轴。</translation></message>
<message><source>Axis, or axes, along which the shares sum to 1.</source><extracomment>declarations</extracomment><translation>比例之和为 1 的轴。</translation></message>
<message><source>Axis, or axes, each place along which has a mean and a variance of its own; none: one for all.</source><extracomment>declarations</extracomment><translation>各位置有各自均值和方差的轴；无：全部共用。</translation></message>
<message><source>Axis, or axes, over which mean and variance are taken.</source><extracomment>declarations</extracomment><translation>计算均值和方差的轴。</translation></message>
<message><source>Axis, or axes, over which the mean square is taken.</source><extracomment>declarations</extracomment><translation>计算均方的轴。</translation></message>
<message><source>Back</source><extracomment>window</extracomment><translation>返回</translation></message>
<message><source>Back to epoch {0}</source><extracomment>window</extracomment><translation>回到第 {0} 轮</translation></message>
<message><source>Back to the default of {0}</source><extracomment>window</extracomment><translation>恢复 {0} 的默认值</translation></message>
<message><source>Backup dir</source><extracomment>declarations</extracomment><translation>备份目录</translation></message>
<message><source>Backups kept: the newest, and those of so many epochs less one before it.</source><extracomment>declarations</extracomment><translation>保留的备份：最新的，以及之前若干轮（减一）的。</translation></message>
<message><source>Backward</source><extracomment>window</extracomment><translation>反向</translation></message>
<message><source>Backward layer</source><extracomment>declarations</extracomment><translation>反向层</translation></message>
<message><source>Balance</source><extracomment>window</extracomment><translation>平衡</translation></message>
<message><source>Bar</source><extracomment>window</extracomment><translation>竖线</translation></message>
<message><source>Baseline</source><extracomment>declarations</extracomment><translation>基线</translation></message>
<message><source>Batch differs from the stateful layer's</source><extracomment>tables</extracomment><translation>批次与有状态层不同</translation></message>
<message><source>Batch larger than the data</source><extracomment>tables</extracomment><translation>批次大于数据</translation></message>
<message><source>Batch size</source><extracomment>tables</extracomment><translation>批次大小</translation></message>
<message><source>Batch size not fixed</source><extracomment>tables</extracomment><translation>批次大小未固定</translation></message>
<message><source>BatchNormalization, or residual wires, in a network of more than {0} layers</source><extracomment>messages</extracomment><translation>超过 {0} 层的网络应有 BatchNormalization 或残差连接</translation></message>
<message><source>Batches whose gradients are averaged for one step.</source><extracomment>declarations</extracomment><translation>为一步而平均梯度的批次数。</translation></message>
<message><source>Before</source><extracomment>window</extracomment><translation>之前</translation></message>
<message><source>Before and after</source><extracomment>window</extracomment><translation>之前与之后</translation></message>
<message><source>Began</source><extracomment>window</extracomment><translation>开始</translation></message>
<message><source>Begin an empty network</source><extracomment>tables</extracomment><translation>新建空网络</translation></message>
<message><source>Behind {0}:</source><extracomment>window</extracomment><translation>在 {0} 之后：</translation></message>
<message><source>Bend the wire</source><extracomment>tables</extracomment><translation>弯折连线</translation></message>
<message><source>Best after epoch {0}: {1}</source><extracomment>window</extracomment><translation>第 {0} 轮后最佳：{1}</translation></message>
<message><source>Best precision where the recall is good enough.</source><extracomment>declarations</extracomment><translation>召回率足够时的最佳精确率。</translation></message>
<message><source>Best recall where the precision is good enough.</source><extracomment>declarations</extracomment><translation>精确率足够时的最佳召回率。</translation></message>
<message><source>Best share of targets of 0 left alone, where enough targets of 1 are found.</source><extracomment>declarations</extracomment><translation>在找到足够多目标 1 时，目标 0 判定正确的最佳比例。</translation></message>
<message><source>Best share of targets of 1 found, where enough targets of 0 are left alone.</source><extracomment>declarations</extracomment><translation>在足够多目标 0 判定正确时，找到目标 1 的最佳比例。</translation></message>
<message><source>Beta</source><extracomment>declarations</extracomment><translation>Beta</translation></message>
<message><source>Beta 1</source><extracomment>declarations</extracomment><translation>Beta 1</translation></message>
<message><source>Beta 2</source><extracomment>declarations</extracomment><translation>Beta 2</translation></message>
<message><source>Beta 2 decay</source><extracomment>declarations</extracomment><translation>Beta 2 衰减</translation></message>
<message><source>Beta constraint</source><extracomment>declarations</extracomment><translation>Beta 约束</translation></message>
<message><source>Beta initializer</source><extracomment>declarations</extracomment><translation>Beta 初始化器</translation></message>
<message><source>Beta regularizer</source><extracomment>declarations</extracomment><translation>Beta 正则化器</translation></message>
<message><source>Between values.</source><extracomment>declarations</extracomment><translation>数值之间。</translation></message>
<message><source>Bias before normalisation</source><extracomment>tables</extracomment><translation>归一化之前的偏置</translation></message>
<message><source>Bias constraint</source><extracomment>declarations</extracomment><translation>偏置约束</translation></message>
<message><source>Bias initializer</source><extracomment>declarations</extracomment><translation>偏置初始化器</translation></message>
<message><source>Bias regularizer</source><extracomment>declarations</extracomment><translation>偏置正则化器</translation></message>
<message><source>Bin boundaries</source><extracomment>declarations</extracomment><translation>分箱边界</translation></message>
<message><source>Blobs</source><extracomment>messages</extracomment><translation>点团</translation></message>
<message><source>Block</source><extracomment>window</extracomment><translation>块</translation></message>
<message><source>Block feeds itself</source><extracomment>messages</extracomment><translation>块连接到自身</translation></message>
<message><source>Block to look through</source><extracomment>window</extracomment><translation>要透视的块</translation></message>
<message><source>Block whose answers are mapped</source><extracomment>window</extracomment><translation>要绘制其输出的块</translation></message>
<message><source>Block without effect</source><extracomment>tables</extracomment><translation>无作用的块</translation></message>
<message><source>Block {0} has no kind.</source><extracomment>messages</extracomment><translation>块 {0} 没有类型。</translation></message>
<message><source>Blocks</source><extracomment>window</extracomment><translation>块</translation></message>
<message><source>Blocks are aligned at {0}, not at {1}.</source><extracomment>messages</extracomment><translation>块可对齐到 {0}，而不是 {1}。</translation></message>
<message><source>Blocks are distributed 'horizontal' or 'vertical', not {0}.</source><extracomment>messages</extracomment><translation>块的分布方式为 'horizontal' 或 'vertical'，而不是 {0}。</translation></message>
<message><source>Blocks that were changed while the network trained keep the weights they had.</source><extracomment>window</extracomment><translation>训练期间更改过的块保留原有权重。</translation></message>
<message><source>Blue</source><extracomment>tables</extracomment><translation>蓝色</translation></message>
<message><source>Bookmarks</source><extracomment>tables</extracomment><translation>书签</translation></message>
<message><source>Bookmarks have the numbers 1 to 9, not {0}.</source><extracomment>messages</extracomment><translation>书签编号为 1 到 9，而不是 {0}。</translation></message>
<message><source>Both branches share one Embedding and one LSTM: blocks tied by a dashed line have one set of weights, learned from both messages. Try: choose a tied block and unshare it; the network has more to learn from as much.</source><extracomment>tables</extracomment><translation>两个分支共享一个 Embedding 和一个 LSTM：用虚线相连的块只有一组权重，从两条消息中学得。试一试：选中一个相连的块并取消共享；网络要从同样多的数据中学习更多。</translation></message>
<message><source>Both outputs are to say the same, one from the words alone, one with the facts too. The first keeps the LSTM honest while the second learns. Try: other weights for the two losses, and see which curve gains.</source><extracomment>tables</extracomment><translation>两个输出要说同样的内容，一个只凭文字，一个还凭事实。前者让 LSTM 保持认真，后者同时学习。试一试：给两个损失不同的权重，看哪条曲线受益。</translation></message>
<message><source>Bottleneck block</source><extracomment>tables</extracomment><translation>瓶颈块</translation></message>
<message><source>Bottom edges</source><extracomment>tables</extracomment><translation>底端对齐</translation></message>
<message><source>Boundaries</source><extracomment>declarations</extracomment><translation>边界</translation></message>
<message><source>Branches do not go together</source><extracomment>tables</extracomment><translation>分支不匹配</translation></message>
<message><source>Brightness</source><extracomment>window</extracomment><translation>亮度</translation></message>
<message><source>Bring back</source><extracomment>window</extracomment><translation>恢复</translation></message>
<message><source>Bring each column to mean 0 and deviation 1; the step Normalise does more.</source><extracomment>window</extracomment><translation>把每列变为均值 0、标准差 1；“归一化”步骤能做更多。</translation></message>
<message><source>Bringing the sweep back</source><extracomment>window</extracomment><translation>正在恢复扫描</translation></message>
<message><source>Brings images to one size: stretched, cut to the new shape before, or whole with bars at its sides.</source><extracomment>declarations</extracomment><translation>将图像统一大小：拉伸、先裁剪到新形状，或完整保留并在两侧加边。</translation></message>
<message><source>Brings numbers to a common size: mean 0 and deviation 1, the range 0 to 1, or pixels of 0 to 255 to 0 to 1.</source><extracomment>declarations</extracomment><translation>将数值统一尺度：均值 0、标准差 1，范围 0 到 1，或将 0 到 255 的像素变为 0 到 1。</translation></message>
<message><source>Brings series to one length: longer ones are cut, shorter ones filled up.</source><extracomment>declarations</extracomment><translation>将序列统一长度：长的截断，短的填充。</translation></message>
<message><source>Brought to the size it was trained with</source><extracomment>window</extracomment><translation>调整为训练时的尺寸</translation></message>
<message><source>Build a network by hand</source><extracomment>tables</extracomment><translation>手动搭建网络</translation></message>
<message><source>Build it layer by layer</source><extracomment>window</extracomment><translation>逐层构建</translation></message>
<message><source>Building {0}</source><extracomment>window</extracomment><translation>正在构建 {0}</translation></message>
<message><source>Bundled set</source><extracomment>messages</extracomment><translation>内置数据集</translation></message>
<message><source>By name</source><extracomment>window</extracomment><translation>按名称</translation></message>
<message><source>By name or order</source><extracomment>window</extracomment><translation>按名称或顺序</translation></message>
<message><source>Bypass</source><extracomment>window</extracomment><translation>旁路</translation></message>
<message><source>Calibration</source><extracomment>window</extracomment><translation>校准</translation></message>
<message><source>Callbacks</source><extracomment>window</extracomment><translation>回调</translation></message>
<message><source>Called with (batch, logs).</source><extracomment>declarations</extracomment><translation>以 (批次, 日志) 调用。</translation></message>
<message><source>Called with (epoch, logs).</source><extracomment>declarations</extracomment><translation>以 (轮次, 日志) 调用。</translation></message>
<message><source>Called with (logs).</source><extracomment>declarations</extracomment><translation>以 (日志) 调用。</translation></message>
<message><source>Calls the functions given, each at its stage.</source><extracomment>declarations</extracomment><translation>在各自的阶段调用所给的函数。</translation></message>
<message><source>Cancel</source><extracomment>window</extracomment><translation>取消</translation></message>
<message><source>Cancel the search</source><extracomment>window</extracomment><translation>取消查找</translation></message>
<message><source>Cancelled.</source><extracomment>window</extracomment><translation>已取消。</translation></message>
<message><source>Cannot read {0}: there is no such file.</source><extracomment>messages</extracomment><translation>无法读取 {0}：文件不存在。</translation></message>
<message><source>Cannot read {0}: {1}.</source><extracomment>messages</extracomment><translation>无法读取 {0}：{1}。</translation></message>
<message><source>Cannot save {0}: the disk is full. The file is as it was before.</source><extracomment>messages</extracomment><translation>无法保存 {0}：磁盘已满。文件保持原样。</translation></message>
<message><source>Cannot save {0}: {1}. The file is as it was before.</source><extracomment>messages</extracomment><translation>无法保存 {0}：{1}。文件保持原样。</translation></message>
<message><source>Categories</source><extracomment>window</extracomment><translation>类别值</translation></message>
<message><source>Cell</source><extracomment>declarations</extracomment><translation>单元</translation></message>
<message><source>Cells</source><extracomment>declarations</extracomment><translation>单元</translation></message>
<message><source>Center</source><extracomment>declarations</extracomment><translation>中心化</translation></message>
<message><source>Centered</source><extracomment>declarations</extracomment><translation>中心化方差</translation></message>
<message><source>Central European (Windows-1250)</source><extracomment>window</extracomment><translation>中欧（Windows-1250）</translation></message>
<message><source>Centres</source><extracomment>tables</extracomment><translation>水平居中</translation></message>
<message><source>Change the network, and begin to train later.</source><extracomment>window</extracomment><translation>更改网络，稍后再训练。</translation></message>
<message><source>Change the number of classes</source><extracomment>window</extracomment><translation>更改类别数</translation></message>
<message><source>Change the number of classes…</source><extracomment>tables</extracomment><translation>更改类别数…</translation></message>
<message><source>Change {0} settings</source><extracomment>messages</extracomment><translation>更改设置（{0}）</translation></message>
<message><source>Changed</source><extracomment>window</extracomment><translation>已更改</translation></message>
<message><source>Changed fields</source><extracomment>window</extracomment><translation>已更改的字段</translation></message>
<message><source>Changes smaller than this are none.</source><extracomment>declarations</extracomment><translation>小于此值的变化不计。</translation></message>
<message><source>Channels</source><extracomment>window</extracomment><translation>通道</translation></message>
<message><source>Channels come first</source><extracomment>tables</extracomment><translation>通道在前</translation></message>
<message><source>Chinese, simplified (GB 18030)</source><extracomment>window</extracomment><translation>简体中文（GB 18030）</translation></message>
<message><source>Chinese, traditional (Big5)</source><extracomment>window</extracomment><translation>繁体中文（Big5）</translation></message>
<message><source>Choose a block</source><extracomment>tables</extracomment><translation>选择一个块</translation></message>
<message><source>Choose a block to see and change its fields.</source><extracomment>window</extracomment><translation>选择一个块以查看和修改其字段。</translation></message>
<message><source>Choose a file…</source><extracomment>window</extracomment><translation>选择文件…</translation></message>
<message><source>Choose a trained network and data.</source><extracomment>window</extracomment><translation>选择已训练的网络和数据。</translation></message>
<message><source>Choose at least two blocks to share one layer.</source><extracomment>messages</extracomment><translation>请至少选择两个块以共享一个层。</translation></message>
<message><source>Choose at least {0} blocks to {1}.</source><extracomment>messages</extracomment><translation>请至少选择 {0} 个块（{1}）。</translation></message>
<message><source>Choose data…</source><extracomment>window</extracomment><translation>选择数据…</translation></message>
<message><source>Choose one block to see its weights.</source><extracomment>window</extracomment><translation>选择一个块以查看其权重。</translation></message>
<message><source>Choose one run.</source><extracomment>window</extracomment><translation>选择一次运行。</translation></message>
<message><source>Choose runs to see their curves.</source><extracomment>window</extracomment><translation>选择运行以查看其曲线。</translation></message>
<message><source>Choose softmax as its activation: the three numbers then are probabilities.</source><extracomment>tables</extracomment><translation>选择 softmax 作为激活函数：三个数即为概率。</translation></message>
<message><source>Choose some</source><extracomment>tables</extracomment><translation>选择数据</translation></message>
<message><source>Choose the blocks to cut at.</source><extracomment>messages</extracomment><translation>请选择要截断的块。</translation></message>
<message><source>Choose the blocks to group.</source><extracomment>messages</extracomment><translation>请选择要编组的块。</translation></message>
<message><source>Choose the blocks to keep.</source><extracomment>messages</extracomment><translation>请选择要保存的块。</translation></message>
<message><source>Choose the blocks to make one network of.</source><extracomment>messages</extracomment><translation>请选择要合为一个网络的块。</translation></message>
<message><source>Choose the file…</source><extracomment>window</extracomment><translation>选择文件…</translation></message>
<message><source>Choose the layer</source><extracomment>tables</extracomment><translation>选择该层</translation></message>
<message><source>Choose two runs to compare their networks.</source><extracomment>window</extracomment><translation>选择两次运行以比较其网络。</translation></message>
<message><source>Choose…</source><extracomment>window</extracomment><translation>选择…</translation></message>
<message><source>Chosen on the map</source><extracomment>window</extracomment><translation>图上所选</translation></message>
<message><source>Chrome trace</source><extracomment>window</extracomment><translation>Chrome trace</translation></message>
<message><source>Circle</source><extracomment>messages</extracomment><translation>环路</translation></message>
<message><source>Circles</source><extracomment>messages</extracomment><translation>圆环</translation></message>
<message><source>Class</source><extracomment>window</extracomment><translation>类别</translation></message>
<message><source>Class aggregation</source><extracomment>declarations</extracomment><translation>类别聚合</translation></message>
<message><source>Class id</source><extracomment>declarations</extracomment><translation>类别编号</translation></message>
<message><source>Class numbers for one-hot labels</source><extracomment>tables</extracomment><translation>应为独热标签而非类别编号</translation></message>
<message><source>Class of the curves</source><extracomment>window</extracomment><translation>曲线的类别</translation></message>
<message><source>Class weights</source><extracomment>window</extracomment><translation>类别权重</translation></message>
<message><source>Class {0} has {1} labels and class {2} has {3}: {4} can be right on {5} by always saying {6}.</source><extracomment>messages</extracomment><translation>类别 {0} 有 {1} 个标签，类别 {2} 有 {3} 个：{4} 总是回答 {6} 就能达到 {5} 正确。</translation></message>
<message><source>Classes</source><extracomment>window</extracomment><translation>类别</translation></message>
<message><source>Classes are counted from 0 in whole numbers.</source><extracomment>tables</extracomment><translation>类别从 0 起用整数编号。</translation></message>
<message><source>Classes learnt by distance</source><extracomment>tables</extracomment><translation>用距离学习类别</translation></message>
<message><source>Classes of very unlike size</source><extracomment>tables</extracomment><translation>类别数量悬殊</translation></message>
<message><source>Classes:</source><extracomment>window</extracomment><translation>类别数：</translation></message>
<message><source>Clear</source><extracomment>window</extracomment><translation>清除</translation></message>
<message><source>Click on the LSTM block. It reads the moments one after the other and carries a memory along; what it hands on at the end stands for the whole recording.</source><extracomment>tables</extracomment><translation>单击 LSTM 块。它依次读取各时刻并携带记忆；最后输出的内容代表整段录音。</translation></message>
<message><source>Click on the canvas and press D (View &gt; Show on nodes &gt; Show data at nodes). Below each block appears what comes out of it.</source><extracomment>tables</extracomment><translation>单击画布并按 D（视图 &gt; 在节点上显示 &gt; 在节点处显示数据）。每个块下方会显示其输出。</translation></message>
<message><source>Click on the first Conv2D block to see its filters.</source><extracomment>tables</extracomment><translation>单击第一个 Conv2D 块查看其滤波器。</translation></message>
<message><source>Click on the first Conv2D block.</source><extracomment>tables</extracomment><translation>单击第一个 Conv2D 块。</translation></message>
<message><source>Click or drag to choose what the canvas shows.</source><extracomment>window</extracomment><translation>单击或拖动以选择画布显示的区域。</translation></message>
<message><source>Click the block, type 4 into the field shape, and press Enter.</source><extracomment>tables</extracomment><translation>单击该块，在形状字段中输入 4，按回车。</translation></message>
<message><source>Click the last block and type 3 into the field units: one for each kind of iris.</source><extracomment>tables</extracomment><translation>单击最后一个块，在单元数字段中输入 3：每个品种一个。</translation></message>
<message><source>Click the tab Data.</source><extracomment>tables</extracomment><translation>单击“数据”选项卡。</translation></message>
<message><source>Clip the gradients (clipnorm 1 in the optimizer's advanced fields), lower the learning rate, and begin with smaller weights (glorot_uniform or he_normal).</source><extracomment>messages</extracomment><translation>裁剪梯度（优化器高级字段中 clipnorm 设为 1），降低学习率，并以较小的权重开始（glorot_uniform 或 he_normal）。</translation></message>
<message><source>Clip threshold</source><extracomment>declarations</extracomment><translation>裁剪阈值</translation></message>
<message><source>Clipnorm</source><extracomment>declarations</extracomment><translation>范数裁剪 (clipnorm)</translation></message>
<message><source>Clipvalue</source><extracomment>declarations</extracomment><translation>数值裁剪 (clipvalue)</translation></message>
<message><source>Close</source><extracomment>window</extracomment><translation>关闭</translation></message>
<message><source>Close (Esc)</source><extracomment>window</extracomment><translation>关闭 (Esc)</translation></message>
<message><source>Close the greeting</source><extracomment>window</extracomment><translation>关闭问候</translation></message>
<message><source>Close the message</source><extracomment>window</extracomment><translation>关闭消息</translation></message>
<message><source>Coefficient of determination: the share of the targets' variance that the output explains.</source><extracomment>declarations</extracomment><translation>决定系数：输出所解释的目标方差比例。</translation></message>
<message><source>Colour of the group</source><extracomment>tables</extracomment><translation>组的颜色</translation></message>
<message><source>Colour the group</source><extracomment>messages</extracomment><translation>设置编组颜色</translation></message>
<message><source>Coloured shapes</source><extracomment>messages</extracomment><translation>彩色形状</translation></message>
<message><source>Colours</source><extracomment>window</extracomment><translation>颜色</translation></message>
<message><source>Column</source><extracomment>declarations</extracomment><translation>所在列</translation></message>
<message><source>Column {0} holds {1}, and a network takes numbers.</source><extracomment>messages</extracomment><translation>列 {0} 含有 {1}，而网络接受数值。</translation></message>
<message><source>Column {0} holds {1}, and the network was trained with {2}.</source><extracomment>messages</extracomment><translation>列 {0} 含有 {1}，而网络以 {2} 训练。</translation></message>
<message><source>Columns</source><extracomment>window</extracomment><translation>列</translation></message>
<message><source>Columns for {0}</source><extracomment>window</extracomment><translation>{0} 的列</translation></message>
<message><source>Columns of pixels.</source><extracomment>declarations</extracomment><translation>像素列数。</translation></message>
<message><source>Comma</source><extracomment>window</extracomment><translation>逗号</translation></message>
<message><source>Comma, as in 3,5</source><extracomment>window</extracomment><translation>逗号，如 3,5</translation></message>
<message><source>Comment</source><extracomment>window</extracomment><translation>注释</translation></message>
<message><source>Comment: {0}</source><extracomment>window</extracomment><translation>注释：{0}</translation></message>
<message><source>Comments</source><extracomment>window</extracomment><translation>注释列表</translation></message>
<message><source>Comparing data and network</source><extracomment>window</extracomment><translation>正在比较数据与网络</translation></message>
<message><source>Comparing runs</source><extracomment>window</extracomment><translation>正在比较运行</translation></message>
<message><source>Comparing the data</source><extracomment>window</extracomment><translation>正在比较数据</translation></message>
<message><source>Compute</source><extracomment>window</extracomment><translation>计算</translation></message>
<message><source>Compute: {0} of a step goes to arithmetic, {1} GFLOP a second over the whole step of the {2} that this machine reaches. Fewer or smaller layers make it faster.</source><extracomment>messages</extracomment><translation>计算：一步的 {0} 用于算术运算，整步每秒 {1} GFLOP（本机可达 {2}）。减少层数或减小层可加快速度。</translation></message>
<message><source>Computes a function of its input: one that has a name, or an expression of ops.</source><extracomment>declarations</extracomment><translation>计算输入的函数：具名函数或表达式。</translation></message>
<message><source>Confusion matrix</source><extracomment>window</extracomment><translation>混淆矩阵</translation></message>
<message><source>Connect</source><extracomment>messages</extracomment><translation>连接</translation></message>
<message><source>Connect the chosen blocks</source><extracomment>tables</extracomment><translation>连接所选块</translation></message>
<message><source>Connect {0}</source><extracomment>messages</extracomment><translation>连接 {0}</translation></message>
<message><source>Contents</source><extracomment>window</extracomment><translation>内容</translation></message>
<message><source>Contrast</source><extracomment>window</extracomment><translation>对比度</translation></message>
<message><source>Conv-BN-ReLU block</source><extracomment>tables</extracomment><translation>Conv-BN-ReLU 块</translation></message>
<message><source>Convolution</source><extracomment>tables</extracomment><translation>卷积</translation></message>
<message><source>Convolution over time</source><extracomment>tables</extracomment><translation>时间上的卷积</translation></message>
<message><source>Convolutions look for strokes, pooling makes the picture smaller, Dense layers decide. Press Train and watch the curves. Try: turn the filters of the first Conv2D down to 4, or take a Dropout away.</source><extracomment>tables</extracomment><translation>卷积寻找笔画，池化缩小图像，Dense 层作出判断。按“训练”并观察曲线。试一试：把第一个 Conv2D 的滤波器减到 4 个，或去掉一个 Dropout。</translation></message>
<message><source>Convolutions of several sizes side by side.</source><extracomment>declarations</extracomment><translation>多种大小的卷积并列。</translation></message>
<message><source>Convolutions split into a spatial and a channel part: few sums.</source><extracomment>declarations</extracomment><translation>卷积拆分为空间和通道两部分：计算量小。</translation></message>
<message><source>Convolutions with a way around them: what they learn is added to what came in.</source><extracomment>tables</extracomment><translation>带旁路的卷积：学到的内容与输入相加。</translation></message>
<message><source>Cooldown</source><extracomment>declarations</extracomment><translation>冷却期</translation></message>
<message><source>Copies of the chosen blocks, one behind the other</source><extracomment>tables</extracomment><translation>将所选块的副本依次排列</translation></message>
<message><source>Copy</source><extracomment>tables</extracomment><translation>复制</translation></message>
<message><source>Copy as Keras code</source><extracomment>tables</extracomment><translation>复制为 Keras 代码</translation></message>
<message><source>Core</source><extracomment>tables</extracomment><translation>核心</translation></message>
<message><source>Correlation of outputs and targets that also asks for the same mean and spread.</source><extracomment>declarations</extracomment><translation>输出与目标的相关，还要求均值和离散程度相同。</translation></message>
<message><source>Cosine of the angle between target and output: 1 for the same direction.</source><extracomment>declarations</extracomment><translation>目标与输出夹角的余弦：方向相同为 1。</translation></message>
<message><source>Cost</source><extracomment>window</extracomment><translation>开销</translation></message>
<message><source>Cost of each block</source><extracomment>window</extracomment><translation>各块的开销</translation></message>
<message><source>Counting</source><extracomment>window</extracomment><translation>正在计数</translation></message>
<message><source>Counting classes</source><extracomment>window</extracomment><translation>正在统计类别</translation></message>
<message><source>Counting exact answers says nothing about numbers.</source><extracomment>tables</extracomment><translation>统计完全正确的次数对数值预测没有意义。</translation></message>
<message><source>Covering parts</source><extracomment>window</extracomment><translation>遮挡局部</translation></message>
<message><source>Crop</source><extracomment>window</extracomment><translation>裁剪</translation></message>
<message><source>Crop to aspect ratio</source><extracomment>declarations</extracomment><translation>裁剪到纵横比</translation></message>
<message><source>Cropping</source><extracomment>declarations</extracomment><translation>裁剪</translation></message>
<message><source>Cross-entropy of one class of several, the targets class numbers.</source><extracomment>declarations</extracomment><translation>多类别之一的交叉熵，目标为类别编号。</translation></message>
<message><source>Cross-entropy of one class of several, the targets one-hot.</source><extracomment>declarations</extracomment><translation>多类别之一的交叉熵，目标为独热编码。</translation></message>
<message><source>Cross-entropy of yes or no.</source><extracomment>declarations</extracomment><translation>是/否的交叉熵。</translation></message>
<message><source>Cross-entropy punishes a wrong answer the more, the surer it is; distances hardly do.</source><extracomment>tables</extracomment><translation>交叉熵对越自信的错误惩罚越大；距离则几乎不会。</translation></message>
<message><source>Curve</source><extracomment>declarations</extracomment><translation>曲线类型</translation></message>
<message><source>Curves</source><extracomment>window</extracomment><translation>曲线</translation></message>
<message><source>Cut</source><extracomment>tables</extracomment><translation>剪切</translation></message>
<message><source>Cut at {0}</source><extracomment>messages</extracomment><translation>在 {0} 处截断</translation></message>
<message><source>Cut here, and end in as many classes as the data has</source><extracomment>tables</extracomment><translation>在此截断，并以与数据类别数相同的输出结尾</translation></message>
<message><source>Cut here, keep what leads to it</source><extracomment>tables</extracomment><translation>在此截断，保留之前部分</translation></message>
<message><source>Cut the edges off first where the sides' ratio differs, so that nothing is stretched.</source><extracomment>declarations</extracomment><translation>纵横比不同时先裁去边缘，避免拉伸。</translation></message>
<message><source>Cut the wire</source><extracomment>messages</extracomment><translation>剪断连线</translation></message>
<message><source>Cut {0} wires</source><extracomment>messages</extracomment><translation>剪断 {0} 条连线</translation></message>
<message><source>Cuts a rectangle out of the images while training, at a random place.</source><extracomment>declarations</extracomment><translation>训练时从图像随机位置裁出矩形。</translation></message>
<message><source>Cuts out a part of each image, and brings it to the image's size.</source><extracomment>declarations</extracomment><translation>从每幅图像裁出一部分并放大到原大小。</translation></message>
<message><source>Cuts rows in the order of time into windows: each sees some rows, and predicts what comes so many rows later.</source><extracomment>declarations</extracomment><translation>按时间顺序将行切成窗口：每个窗口看若干行，预测若干行之后的内容。</translation></message>
<message><source>Cuts the middle out of images; smaller ones are cropped to the ratio of the sides, and enlarged.</source><extracomment>declarations</extracomment><translation>裁出图像中部；较小的图像按纵横比裁剪后放大。</translation></message>
<message><source>Cycle</source><extracomment>declarations</extracomment><translation>循环</translation></message>
<message><source>Cycles</source><extracomment>declarations</extracomment><translation>周期</translation></message>
<message><source>Cyrillic (Windows-1251)</source><extracomment>window</extracomment><translation>西里尔文（Windows-1251）</translation></message>
<message><source>Dark</source><extracomment>tables</extracomment><translation>深色</translation></message>
<message><source>Data</source><extracomment>window</extracomment><translation>数据</translation></message>
<message><source>Data at a node</source><extracomment>window</extracomment><translation>节点处的数据</translation></message>
<message><source>Data at nodes</source><extracomment>tables</extracomment><translation>节点处的数据</translation></message>
<message><source>Data enter a network through Input blocks; without one nothing has a shape.</source><extracomment>tables</extracomment><translation>数据通过 Input 块进入网络；没有它则一切都没有形状。</translation></message>
<message><source>Data enters the network here.</source><extracomment>declarations</extracomment><translation>数据由此进入网络。</translation></message>
<message><source>Data for {0}</source><extracomment>window</extracomment><translation>{0} 的数据</translation></message>
<message><source>Data format</source><extracomment>declarations</extracomment><translation>数据格式</translation></message>
<message><source>Data leaves these blocks by {0} and comes back to {1}.</source><extracomment>messages</extracomment><translation>数据从 {0} 离开这些块，又回到 {1}。</translation></message>
<message><source>Data must come from somewhere: in a circle each block waits for the other.</source><extracomment>messages</extracomment><translation>数据必须有来源：环路中各块互相等待。</translation></message>
<message><source>Data not scaled</source><extracomment>tables</extracomment><translation>数据未缩放</translation></message>
<message><source>Data of another shape</source><extracomment>tables</extracomment><translation>数据形状不同</translation></message>
<message><source>Data settings have no option {0}.</source><extracomment>messages</extracomment><translation>数据设置没有选项 {0}。</translation></message>
<message><source>Data settings, {0}: expected {1}, got {2}.</source><extracomment>messages</extracomment><translation>数据设置，{0}：应为 {1}，实际为 {2}。</translation></message>
<message><source>Data to evaluate on</source><extracomment>window</extracomment><translation>用于评估的数据</translation></message>
<message><source>Data with an order</source><extracomment>tables</extracomment><translation>有顺序的数据</translation></message>
<message><source>Data {0}, {1}</source><extracomment>window</extracomment><translation>数据 {0}，{1}</translation></message>
<message><source>Data: Iris, R. A. Fisher (UCI), CC BY 4.0.</source><extracomment>tables</extracomment><translation>数据：Iris，R. A. Fisher (UCI)，CC BY 4.0。</translation></message>
<message><source>Data: Japanese Vowels, M. Kudo, J. Toyama and M. Shimbo (UCI), CC BY 4.0.</source><extracomment>tables</extracomment><translation>数据：Japanese Vowels，M. Kudo、J. Toyama 和 M. Shimbo (UCI)，CC BY 4.0。</translation></message>
<message><source>Data: Optical Recognition of Handwritten Digits, E. Alpaydin and C. Kaynak (UCI), CC BY 4.0.</source><extracomment>tables</extracomment><translation>数据：Optical Recognition of Handwritten Digits，E. Alpaydin 和 C. Kaynak (UCI)，CC BY 4.0。</translation></message>
<message><source>Data: generated by Layerloom, free to use (CC0).</source><extracomment>tables</extracomment><translation>数据：由 Layerloom 生成，可自由使用 (CC0)。</translation></message>
<message><source>Data: {0}</source><extracomment>window</extracomment><translation>数据：{0}</translation></message>
<message><source>Dates</source><extracomment>window</extracomment><translation>日期</translation></message>
<message><source>Dates to numbers</source><extracomment>window</extracomment><translation>日期转数值</translation></message>
<message><source>Dead end</source><extracomment>tables</extracomment><translation>死胡同</translation></message>
<message><source>Dead units</source><extracomment>window</extracomment><translation>失活的单元</translation></message>
<message><source>Decay in stairs instead of at every step.</source><extracomment>declarations</extracomment><translation>阶梯式而非逐步衰减。</translation></message>
<message><source>Decay rate</source><extracomment>declarations</extracomment><translation>衰减率</translation></message>
<message><source>Decay steps</source><extracomment>declarations</extracomment><translation>衰减步数</translation></message>
<message><source>Decision surface</source><extracomment>window</extracomment><translation>决策面</translation></message>
<message><source>Deep without help</source><extracomment>tables</extracomment><translation>深而无辅助</translation></message>
<message><source>Default</source><extracomment>declarations</extracomment><translation>默认值</translation></message>
<message><source>Default: {0}</source><extracomment>window</extracomment><translation>默认：{0}</translation></message>
<message><source>Delete</source><extracomment>window</extracomment><translation>删除</translation></message>
<message><source>Delete and keep the flow</source><extracomment>window</extracomment><translation>删除并保持数据流</translation></message>
<message><source>Delete checkpoint</source><extracomment>declarations</extracomment><translation>删除检查点</translation></message>
<message><source>Delete comment</source><extracomment>messages</extracomment><translation>删除注释</translation></message>
<message><source>Delete the backup when training has ended well.</source><extracomment>declarations</extracomment><translation>训练正常结束后删除备份。</translation></message>
<message><source>Delete the chosen runs; it can be undone</source><extracomment>window</extracomment><translation>删除所选运行；可撤销</translation></message>
<message><source>Delete these {0} blocks</source><extracomment>messages</extracomment><translation>删除这 {0} 个块</translation></message>
<message><source>Delete this sweep and its runs; it can be undone</source><extracomment>window</extracomment><translation>删除此扫描及其运行；可撤销</translation></message>
<message><source>Delete {0}</source><extracomment>messages</extracomment><translation>删除 {0}</translation></message>
<message><source>Delete {0} and {1} before it</source><extracomment>messages</extracomment><translation>删除 {0} 及其前的 {1} 个</translation></message>
<message><source>Deleting the sweep</source><extracomment>window</extracomment><translation>正在删除扫描</translation></message>
<message><source>Delta</source><extracomment>declarations</extracomment><translation>Delta</translation></message>
<message><source>Dense head to convolutions</source><extracomment>tables</extracomment><translation>全连接头转为卷积</translation></message>
<message><source>Dense on an image</source><extracomment>tables</extracomment><translation>Dense 作用于图像</translation></message>
<message><source>Dense, Dropout, activations</source><extracomment>messages</extracomment><translation>Dense、Dropout、激活函数</translation></message>
<message><source>Dense, a convolution, Activation</source><extracomment>messages</extracomment><translation>Dense、卷积、Activation</translation></message>
<message><source>Depth multiplier</source><extracomment>window</extracomment><translation>深度乘数</translation></message>
<message><source>Depthwise constraint</source><extracomment>declarations</extracomment><translation>逐通道约束</translation></message>
<message><source>Depthwise initializer</source><extracomment>declarations</extracomment><translation>逐通道初始化器</translation></message>
<message><source>Depthwise regularizer</source><extracomment>declarations</extracomment><translation>逐通道正则化器</translation></message>
<message><source>Deterministic</source><extracomment>tables</extracomment><translation>确定性</translation></message>
<message><source>Deutsch</source><extracomment>tables</extracomment><translation>Deutsch</translation></message>
<message><source>Deviation</source><extracomment>window</extracomment><translation>标准差</translation></message>
<message><source>Dice with a weight of its own for what is missed and for what is found wrongly.</source><extracomment>declarations</extracomment><translation>对漏检和误检分别加权的 Dice。</translation></message>
<message><source>Did one hand write both? Two messages go through the same layer.</source><extracomment>tables</extracomment><translation>是否出自同一人之手？两条消息经过同一层。</translation></message>
<message><source>Difference at which squares turn into lines.</source><extracomment>declarations</extracomment><translation>由平方变为直线的差值。</translation></message>
<message><source>Digits</source><extracomment>window</extracomment><translation>数字</translation></message>
<message><source>Dilation rate</source><extracomment>declarations</extracomment><translation>扩张率</translation></message>
<message><source>Dims</source><extracomment>declarations</extracomment><translation>轴的顺序</translation></message>
<message><source>Discard</source><extracomment>window</extracomment><translation>放弃</translation></message>
<message><source>Disconnect</source><extracomment>messages</extracomment><translation>断开</translation></message>
<message><source>Distance below which a pair of one class is good enough.</source><extracomment>declarations</extracomment><translation>同类样本对足够好的距离上限。</translation></message>
<message><source>Distance between two taps of the window; 1: side by side.</source><extracomment>declarations</extracomment><translation>窗口两个采样点的间距；1：相邻。</translation></message>
<message><source>Distribute</source><extracomment>messages</extracomment><translation>分布</translation></message>
<message><source>Distribute horizontally</source><extracomment>tables</extracomment><translation>水平分布</translation></message>
<message><source>Distribute vertically</source><extracomment>tables</extracomment><translation>垂直分布</translation></message>
<message><source>Distribution</source><extracomment>declarations</extracomment><translation>分布形式</translation></message>
<message><source>Divide by the largest average so far (Reddi et al., 2018).</source><extracomment>declarations</extracomment><translation>除以迄今最大的平均值（Reddi et al., 2018）。</translation></message>
<message><source>Divide by the standard deviation and scale only: no mean is taken away, no beta added.</source><extracomment>declarations</extracomment><translation>只除以标准差和尺度：不减均值，也不加 beta。</translation></message>
<message><source>Divide by the variance of gradients instead.</source><extracomment>declarations</extracomment><translation>改为除以梯度的方差。</translation></message>
<message><source>Divides each sample's features by the root of their mean square, then scales each as it learns.</source><extracomment>declarations</extracomment><translation>将每个样本的特征除以其均方根，再按学得的参数缩放。</translation></message>
<message><source>Do not bypass</source><extracomment>window</extracomment><translation>不旁路</translation></message>
<message><source>Do not show this for this block any more; it is kept in the project and can be undone</source><extracomment>window</extracomment><translation>不再为该块显示；保存在项目中，可撤销</translation></message>
<message><source>Do not vary {0}</source><extracomment>window</extracomment><translation>不改变 {0}</translation></message>
<message><source>Does</source><extracomment>window</extracomment><translation>作用</translation></message>
<message><source>Does nothing: the logs are means of the epoch without it. It is here for scripts that name it.</source><extracomment>declarations</extracomment><translation>什么也不做：没有它，日志也是一轮的平均值。它供提到它的脚本使用。</translation></message>
<message><source>Don't save</source><extracomment>window</extracomment><translation>不保存</translation></message>
<message><source>Double the learning rate</source><extracomment>window</extracomment><translation>学习率加倍</translation></message>
<message><source>Down, up again, and across, for a mask as large as the image.</source><extracomment>tables</extracomment><translation>下采样、上采样并横向连接，得到与图像同样大小的掩码。</translation></message>
<message><source>Downloading {0}: {1:.0f} MB</source><extracomment>window</extracomment><translation>正在下载 {0}：{1:.0f} MB</translation></message>
<message><source>Drag Input from the list of layers to the canvas. With keys: press Tab on the canvas, type the name, Enter.</source><extracomment>tables</extracomment><translation>将 Input 从层列表拖到画布。或用键盘：在画布上按 Tab，输入名称，按回车。</translation></message>
<message><source>Drag a Dense layer to the right of the input. Each of its units looks at all four numbers.</source><extracomment>tables</extracomment><translation>将一个 Dense 层拖到输入右侧。它的每个单元都会读取全部四个数。</translation></message>
<message><source>Drag a layer here, or press Tab to search for one.</source><extracomment>window</extracomment><translation>将层拖到此处，或按 Tab 搜索。</translation></message>
<message><source>Drag a second Dense layer behind the first one, and wire the first to it.</source><extracomment>tables</extracomment><translation>将第二个 Dense 层拖到第一个之后，并与其连接。</translation></message>
<message><source>Drag from the dot on the right of Input to the dot on the left of Dense.</source><extracomment>tables</extracomment><translation>从 Input 右侧的圆点拖到 Dense 左侧的圆点。</translation></message>
<message><source>Draw a network, train it, watch it learn, take it away.</source><extracomment>window</extracomment><translation>绘制网络，训练它，观看它学习，带走它。</translation></message>
<message><source>Draw here, or drop a picture</source><extracomment>window</extracomment><translation>在此绘制，或拖入图片</translation></message>
<message><source>Draw the loss on a logarithmic scale.</source><extracomment>window</extracomment><translation>以对数刻度绘制损失。</translation></message>
<message><source>Draw with the mouse, or drop a picture.</source><extracomment>window</extracomment><translation>用鼠标绘制，或拖入图片。</translation></message>
<message><source>Draw, drop or type a sample and see what the network says</source><extracomment>tables</extracomment><translation>绘制、拖入或输入样本，查看网络的回答</translation></message>
<message><source>Drawing</source><extracomment>window</extracomment><translation>矢量图</translation></message>
<message><source>Drawing for print</source><extracomment>window</extracomment><translation>打印用图</translation></message>
<message><source>Drawing {0}</source><extracomment>window</extracomment><translation>正在绘制 {0}</translation></message>
<message><source>Drawn at random</source><extracomment>window</extracomment><translation>随机抽取</translation></message>
<message><source>Drawn evenly from an interval.</source><extracomment>declarations</extracomment><translation>从区间内均匀抽取。</translation></message>
<message><source>Drawn from a normal distribution, without values beyond two standard deviations.</source><extracomment>declarations</extracomment><translation>从正态分布抽取，不含两倍标准差以外的值。</translation></message>
<message><source>Drawn from a normal distribution.</source><extracomment>declarations</extracomment><translation>从正态分布抽取。</translation></message>
<message><source>Drop from here on</source><extracomment>tables</extracomment><translation>从此处起删除</translation></message>
<message><source>Drop from {0} on</source><extracomment>messages</extracomment><translation>从 {0} 起去掉</translation></message>
<message><source>Dropout</source><extracomment>window</extracomment><translation>Dropout</translation></message>
<message><source>Dropout at the output</source><extracomment>tables</extracomment><translation>输出处的 Dropout</translation></message>
<message><source>Dropout before normalisation</source><extracomment>tables</extracomment><translation>归一化之前的 Dropout</translation></message>
<message><source>Dropout for SELU networks: it keeps mean and variance (Klambauer et al., 2017).</source><extracomment>declarations</extracomment><translation>用于 SELU 网络的 Dropout：保持均值和方差（Klambauer et al., 2017）。</translation></message>
<message><source>Dtype</source><extracomment>declarations</extracomment><translation>数据类型</translation></message>
<message><source>Dtype of the data.</source><extracomment>declarations</extracomment><translation>数据的类型。</translation></message>
<message><source>Duplicate</source><extracomment>tables</extracomment><translation>创建副本</translation></message>
<message><source>Each axis is named once.</source><extracomment>tables</extracomment><translation>每个轴只出现一次。</translation></message>
<message><source>Each batch</source><extracomment>window</extracomment><translation>每个批次</translation></message>
<message><source>Each block adds what it found to what it was given.</source><extracomment>declarations</extracomment><translation>每个块将所得与输入相加。</translation></message>
<message><source>Each class</source><extracomment>window</extracomment><translation>各类别</translation></message>
<message><source>Each epoch</source><extracomment>window</extracomment><translation>每轮</translation></message>
<message><source>Each feeds the one that stands behind it; a merge takes all that stand before it</source><extracomment>tables</extracomment><translation>每个块连到它后面的块；合并层接收它前面的所有块</translation></message>
<message><source>Each group gets the same number of channels.</source><extracomment>tables</extracomment><translation>每组的通道数相同。</translation></message>
<message><source>Each layer reads the outputs of all layers before it in its block.</source><extracomment>declarations</extracomment><translation>每层读取块中其前所有层的输出。</translation></message>
<message><source>Each look takes about as long as a batch.</source><extracomment>window</extracomment><translation>每次查看约需一个批次的时间。</translation></message>
<message><source>Each number of the output is compared with one of the labels.</source><extracomment>tables</extracomment><translation>输出的每个数与一个标签比较。</translation></message>
<message><source>Each one is so much longer than the one before.</source><extracomment>declarations</extracomment><translation>每个比前一个长的倍数。</translation></message>
<message><source>Each one starts so much lower (or higher) than the one before.</source><extracomment>declarations</extracomment><translation>每个比前一个起点低（或高）的倍数。</translation></message>
<message><source>Each query is compared with each key, number by number.</source><extracomment>tables</extracomment><translation>每个查询与每个键逐数比较。</translation></message>
<message><source>Each sample is a short recording: a row of moments, and twelve numbers for each. Click the tab Data to look at some of them.</source><extracomment>tables</extracomment><translation>每个样本是一段短录音：一系列时刻，每个时刻十二个数。单击“数据”选项卡查看。</translation></message>
<message><source>Each sample is ten steps of a long recording, and each batch goes on where the one before ended; stateful layers keep their state from batch to batch. Many pieces have no pulse at all. Try: turn stateful off.</source><extracomment>tables</extracomment><translation>每个样本是长录音中的十步，每个批次接着前一个批次继续；有状态的层在批次之间保持状态。许多片段里根本没有脉冲。试一试：关闭 stateful。</translation></message>
<message><source>Each stage that is frozen keeps what it has learned. Move the slider by one to the right, and see below how many weights are left to train.</source><extracomment>tables</extracomment><translation>冻结的阶段保留所学内容。将滑块右移一格，在下方查看剩余的可训练权重数。</translation></message>
<message><source>Each step overshoots, and the loss grows instead of falling.</source><extracomment>tables</extracomment><translation>每步都越过目标，损失不降反升。</translation></message>
<message><source>Earlier</source><extracomment>window</extracomment><translation>前移</translation></message>
<message><source>Early stopping</source><extracomment>tables</extracomment><translation>提前停止</translation></message>
<message><source>Early stopping sees nothing</source><extracomment>tables</extracomment><translation>提前停止无从判断</translation></message>
<message><source>Early stopping watches {0}, and no samples are kept to validate with.</source><extracomment>messages</extracomment><translation>提前停止监视 {0}，但没有留出验证样本。</translation></message>
<message><source>Early stopping watches {0}, but no samples validate; it watches {1} instead.</source><extracomment>messages</extracomment><translation>提前停止监视 {0}，但没有验证样本；改为监视 {1}。</translation></message>
<message><source>Early stopping, callbacks, and freezing or thawing blocks take effect at the next batch too.</source><extracomment>window</extracomment><translation>提前停止、回调以及冻结或解冻块同样从下一批次起生效。</translation></message>
<message><source>Edit</source><extracomment>tables</extracomment><translation>编辑</translation></message>
<message><source>Edit comment</source><extracomment>messages</extracomment><translation>编辑注释</translation></message>
<message><source>Edit the text</source><extracomment>window</extracomment><translation>编辑文字</translation></message>
<message><source>Ema momentum</source><extracomment>declarations</extracomment><translation>EMA 动量</translation></message>
<message><source>Ema overwrite frequency</source><extracomment>declarations</extracomment><translation>EMA 覆盖频率</translation></message>
<message><source>Embedding</source><extracomment>tables</extracomment><translation>嵌入</translation></message>
<message><source>Embeddings constraint</source><extracomment>declarations</extracomment><translation>嵌入约束</translation></message>
<message><source>Embeddings initializer</source><extracomment>declarations</extracomment><translation>嵌入初始化器</translation></message>
<message><source>Embeddings regularizer</source><extracomment>declarations</extracomment><translation>嵌入正则化器</translation></message>
<message><source>Enabled</source><extracomment>tables</extracomment><translation>已启用</translation></message>
<message><source>End learning rate</source><extracomment>declarations</extracomment><translation>最终学习率</translation></message>
<message><source>End runs early that do worse than half of those before</source><extracomment>window</extracomment><translation>提前结束比先前半数运行更差的运行</translation></message>
<message><source>End the bypass</source><extracomment>messages</extracomment><translation>结束旁路</translation></message>
<message><source>End the run when it does not get better any more.</source><extracomment>tables</extracomment><translation>不再改善时结束运行。</translation></message>
<message><source>End with the batch that is being computed</source><extracomment>window</extracomment><translation>在当前批次计算完后结束</translation></message>
<message><source>End with the weights of the best epoch, not of the last.</source><extracomment>tables</extracomment><translation>以最佳轮次而非最后一轮的权重结束。</translation></message>
<message><source>Ended early</source><extracomment>window</extracomment><translation>提前结束</translation></message>
<message><source>Ends in</source><extracomment>window</extracomment><translation>末端</translation></message>
<message><source>Ends training at once when the loss is NaN or infinite.</source><extracomment>declarations</extracomment><translation>损失变为 NaN 或无穷大时立即结束训练。</translation></message>
<message><source>Ends training when a value has not got better for some epochs.</source><extracomment>declarations</extracomment><translation>某个值若干轮没有改善时结束训练。</translation></message>
<message><source>English</source><extracomment>tables</extracomment><translation>English</translation></message>
<message><source>Epoch {0} of {1}</source><extracomment>window</extracomment><translation>第 {0} 轮，共 {1} 轮</translation></message>
<message><source>Epochs</source><extracomment>window</extracomment><translation>轮次</translation></message>
<message><source>Epochs after a fall in which nothing is counted.</source><extracomment>declarations</extracomment><translation>下降后不计数的轮次数。</translation></message>
<message><source>Epochs between histograms of the weights; 0: none.</source><extracomment>declarations</extracomment><translation>权重直方图之间的轮次数；0：无。</translation></message>
<message><source>Epochs between saves.</source><extracomment>declarations</extracomment><translation>两次保存之间的轮次数。</translation></message>
<message><source>Epochs to wait before watching.</source><extracomment>declarations</extracomment><translation>开始监视前等待的轮次数。</translation></message>
<message><source>Epochs without a better figure.</source><extracomment>tables</extracomment><translation>没有改善的轮次数。</translation></message>
<message><source>Epochs without getting better before the rate falls.</source><extracomment>declarations</extracomment><translation>学习率下降前没有改善的轮次数。</translation></message>
<message><source>Epochs without getting better before training ends.</source><extracomment>declarations</extracomment><translation>训练结束前没有改善的轮次数。</translation></message>
<message><source>Epsilon</source><extracomment>declarations</extracomment><translation>Epsilon</translation></message>
<message><source>Epsilon 1</source><extracomment>declarations</extracomment><translation>Epsilon 1</translation></message>
<message><source>Epsilon 2</source><extracomment>declarations</extracomment><translation>Epsilon 2</translation></message>
<message><source>Error</source><extracomment>window</extracomment><translation>错误</translation></message>
<message><source>Errors by prediction</source><extracomment>window</extracomment><translation>误差随预测值变化</translation></message>
<message><source>Español</source><extracomment>tables</extracomment><translation>Español</translation></message>
<message><source>Estimated for one sample. Times come with a measurement.</source><extracomment>window</extracomment><translation>按单个样本估算。测量后显示时间。</translation></message>
<message><source>Evaluate</source><extracomment>window</extracomment><translation>评估</translation></message>
<message><source>Evaluate a file…</source><extracomment>tables</extracomment><translation>评估文件…</translation></message>
<message><source>Evaluate a folder of images…</source><extracomment>tables</extracomment><translation>评估图像文件夹…</translation></message>
<message><source>Evaluate on a file or a folder with labels; it can be dropped here too.</source><extracomment>window</extracomment><translation>用带标签的文件或文件夹评估；也可拖入此处。</translation></message>
<message><source>Evaluating</source><extracomment>window</extracomment><translation>正在评估</translation></message>
<message><source>Evaluating…</source><extracomment>window</extracomment><translation>正在评估…</translation></message>
<message><source>Evenly within ±sqrt(3 / inputs) (LeCun et al., 1998).</source><extracomment>declarations</extracomment><translation>在 ±sqrt(3 / 输入) 内均匀分布（LeCun et al., 1998）。</translation></message>
<message><source>Evenly within ±sqrt(6 / (inputs + outputs)) (Glorot and Bengio, 2010).</source><extracomment>declarations</extracomment><translation>在 ±sqrt(6 / (输入 + 输出)) 内均匀分布（Glorot 和 Bengio, 2010）。</translation></message>
<message><source>Evenly within ±sqrt(6 / inputs), made for ReLU (He et al., 2015).</source><extracomment>declarations</extracomment><translation>在 ±sqrt(6 / 输入) 内均匀分布，适用于 ReLU（He et al., 2015）。</translation></message>
<message><source>Every layer also takes `name`, `trainable` and `dtype`.</source><extracomment>messages</extracomment><translation>每个层还接受 `name`、`trainable` 和 `dtype`。</translation></message>
<message><source>Every output is a weighted sum of all inputs, then an activation.</source><extracomment>declarations</extracomment><translation>每个输出是所有输入的加权和，再经激活函数。</translation></message>
<message><source>Every row of {0} lacks a value; nothing is left.</source><extracomment>messages</extracomment><translation>{0} 的每一行都有缺失值；没有剩余。</translation></message>
<message><source>Every run is kept here from its first batch on. Press Train, and it appears.</source><extracomment>window</extracomment><translation>每次运行从第一个批次起就保存在这里。按“训练”后即会出现。</translation></message>
<message><source>Every step is passed on</source><extracomment>tables</extracomment><translation>传递了每一步</translation></message>
<message><source>Every {0} batches</source><extracomment>window</extracomment><translation>每 {0} 个批次</translation></message>
<message><source>Everything comes from {0}: nothing would be left.</source><extracomment>messages</extracomment><translation>一切都来自 {0}：将什么都不剩。</translation></message>
<message><source>Everything leads to {0}: there is nothing to cut off.</source><extracomment>messages</extracomment><translation>一切都通向 {0}：没有可截去的部分。</translation></message>
<message><source>Example: {0}</source><extracomment>window</extracomment><translation>示例：{0}</translation></message>
<message><source>Exclusive or</source><extracomment>messages</extracomment><translation>异或</translation></message>
<message><source>Expected a number above 0.</source><extracomment>window</extracomment><translation>应为大于 0 的数。</translation></message>
<message><source>Expected a number from 0 to less than 1.</source><extracomment>window</extracomment><translation>应为从 0 到小于 1 的数。</translation></message>
<message><source>Expected a number of at least 0.</source><extracomment>window</extracomment><translation>应为不小于 0 的数。</translation></message>
<message><source>Expected calibration error, over 10 bins of confidence</source><extracomment>window</extracomment><translation>期望校准误差，按 10 个置信度区间</translation></message>
<message><source>Export</source><extracomment>window</extracomment><translation>导出</translation></message>
<message><source>Export curves</source><extracomment>window</extracomment><translation>导出曲线</translation></message>
<message><source>Export curves…</source><extracomment>tables</extracomment><translation>导出曲线…</translation></message>
<message><source>Export the table</source><extracomment>window</extracomment><translation>导出表格</translation></message>
<message><source>Export the timeline</source><extracomment>window</extracomment><translation>导出时间线</translation></message>
<message><source>Exported {0}</source><extracomment>window</extracomment><translation>已导出 {0}</translation></message>
<message><source>Exporting {0}</source><extracomment>window</extracomment><translation>正在导出 {0}</translation></message>
<message><source>Export…</source><extracomment>window</extracomment><translation>导出…</translation></message>
<message><source>F1</source><extracomment>window</extracomment><translation>F1</translation></message>
<message><source>F2 renames, Delete removes, Ctrl+G makes a group, Ctrl+Shift+G takes it apart, Alt and up or down move an input, the menu key offers the rest.</source><extracomment>window</extracomment><translation>F2 重命名，Delete 删除，Ctrl+G 编组，Ctrl+Shift+G 取消编组，Alt 加上下键移动输入，菜单键显示其余操作。</translation></message>
<message><source>Factor</source><extracomment>declarations</extracomment><translation>系数</translation></message>
<message><source>Factor after each `decay_steps`.</source><extracomment>declarations</extracomment><translation>每 `decay_steps` 步后的系数。</translation></message>
<message><source>Factor on the loss while gradients are taken; it cancels out.</source><extracomment>declarations</extracomment><translation>求梯度时损失所乘的系数；它会被抵消。</translation></message>
<message><source>Factor on the matrix.</source><extracomment>declarations</extracomment><translation>矩阵的系数。</translation></message>
<message><source>Factor on the penalty.</source><extracomment>declarations</extracomment><translation>惩罚的系数。</translation></message>
<message><source>Factor on the sum of absolute values.</source><extracomment>declarations</extracomment><translation>绝对值之和的系数。</translation></message>
<message><source>Factor on the sum of squares.</source><extracomment>declarations</extracomment><translation>平方和的系数。</translation></message>
<message><source>Factors of the depth, the height and the width.</source><extracomment>declarations</extracomment><translation>深度、高度和宽度的倍数。</translation></message>
<message><source>Factors of the height and of the width.</source><extracomment>declarations</extracomment><translation>高度和宽度的倍数。</translation></message>
<message><source>Failed</source><extracomment>window</extracomment><translation>失败</translation></message>
<message><source>Family</source><extracomment>window</extracomment><translation>系列</translation></message>
<message><source>Farthest from the truth</source><extracomment>window</extracomment><translation>与真实值相差最大</translation></message>
<message><source>Field</source><extracomment>window</extracomment><translation>字段</translation></message>
<message><source>Fields that can be varied</source><extracomment>window</extracomment><translation>可改变的字段</translation></message>
<message><source>Figure</source><extracomment>window</extracomment><translation>指标</translation></message>
<message><source>Figures</source><extracomment>window</extracomment><translation>数值</translation></message>
<message><source>Figures follow when the run has ended.</source><extracomment>window</extracomment><translation>运行结束后显示数值。</translation></message>
<message><source>File</source><extracomment>window</extracomment><translation>文件</translation></message>
<message><source>Filename</source><extracomment>declarations</extracomment><translation>文件名</translation></message>
<message><source>Filepath</source><extracomment>declarations</extracomment><translation>文件路径</translation></message>
<message><source>Files</source><extracomment>tables</extracomment><translation>文件</translation></message>
<message><source>File…</source><extracomment>window</extracomment><translation>文件…</translation></message>
<message><source>Fill</source><extracomment>declarations</extracomment><translation>填补</translation></message>
<message><source>Fill missing values</source><extracomment>window</extracomment><translation>填充缺失值</translation></message>
<message><source>Fill mode</source><extracomment>declarations</extracomment><translation>填充方式</translation></message>
<message><source>Fill value</source><extracomment>declarations</extracomment><translation>填充值</translation></message>
<message><source>Filters</source><extracomment>tables</extracomment><translation>滤波器</translation></message>
<message><source>Find a rate</source><extracomment>window</extracomment><translation>查找学习率</translation></message>
<message><source>Find blocks by name, type, shape or parameter</source><extracomment>window</extracomment><translation>按名称、类型、形状或参数查找块</translation></message>
<message><source>Find blocks…</source><extracomment>tables</extracomment><translation>查找块…</translation></message>
<message><source>Find it…</source><extracomment>window</extracomment><translation>查找…</translation></message>
<message><source>Find the next</source><extracomment>tables</extracomment><translation>查找下一个</translation></message>
<message><source>Find the one before</source><extracomment>tables</extracomment><translation>查找上一个</translation></message>
<message><source>Find {0}</source><extracomment>window</extracomment><translation>查找 {0}</translation></message>
<message><source>Find: conv, units=64, filters&gt;128, 3x3</source><extracomment>window</extracomment><translation>查找：conv、units=64、filters&gt;128、3x3</translation></message>
<message><source>Finding blocks</source><extracomment>tables</extracomment><translation>查找块</translation></message>
<message><source>Finding steps</source><extracomment>window</extracomment><translation>正在寻找步骤</translation></message>
<message><source>Finding what counted</source><extracomment>window</extracomment><translation>正在查找依据</translation></message>
<message><source>Fine-tune</source><extracomment>window</extracomment><translation>微调</translation></message>
<message><source>Fine-tune a trained network</source><extracomment>window</extracomment><translation>微调已训练的网络</translation></message>
<message><source>Fine-tune…</source><extracomment>tables</extracomment><translation>微调…</translation></message>
<message><source>Fine-tuning</source><extracomment>tables</extracomment><translation>微调</translation></message>
<message><source>Finish</source><extracomment>window</extracomment><translation>完成</translation></message>
<message><source>Finished</source><extracomment>window</extracomment><translation>已完成</translation></message>
<message><source>First decay steps</source><extracomment>declarations</extracomment><translation>首次衰减步数</translation></message>
<message><source>First line</source><extracomment>window</extracomment><translation>首行</translation></message>
<message><source>First steps</source><extracomment>tables</extracomment><translation>入门</translation></message>
<message><source>First values of beta.</source><extracomment>declarations</extracomment><translation>beta 的初始值。</translation></message>
<message><source>First values of gamma.</source><extracomment>declarations</extracomment><translation>gamma 的初始值。</translation></message>
<message><source>First values of the bias.</source><extracomment>declarations</extracomment><translation>偏置的初始值。</translation></message>
<message><source>First values of the depthwise kernel.</source><extracomment>declarations</extracomment><translation>逐通道核的初始值。</translation></message>
<message><source>First values of the kernel.</source><extracomment>declarations</extracomment><translation>核的初始值。</translation></message>
<message><source>First values of the moving mean.</source><extracomment>declarations</extracomment><translation>移动均值的初始值。</translation></message>
<message><source>First values of the moving variance.</source><extracomment>declarations</extracomment><translation>移动方差的初始值。</translation></message>
<message><source>First values of the pointwise kernel.</source><extracomment>declarations</extracomment><translation>逐点核的初始值。</translation></message>
<message><source>First values of the recurrent kernel.</source><extracomment>declarations</extracomment><translation>循环核的初始值。</translation></message>
<message><source>First values of the slopes.</source><extracomment>declarations</extracomment><translation>斜率的初始值。</translation></message>
<message><source>First values of the vectors.</source><extracomment>declarations</extracomment><translation>向量的初始值。</translation></message>
<message><source>Fit</source><extracomment>declarations</extracomment><translation>适配</translation></message>
<message><source>Fit the network to the data</source><extracomment>messages</extracomment><translation>使网络适配数据</translation></message>
<message><source>Fit the network to this data</source><extracomment>window</extracomment><translation>使网络适配这些数据</translation></message>
<message><source>Fitting the network</source><extracomment>window</extracomment><translation>正在适配网络</translation></message>
<message><source>Fix: {0}</source><extracomment>window</extracomment><translation>修复：{0}</translation></message>
<message><source>Flatten</source><extracomment>messages</extracomment><translation>Flatten</translation></message>
<message><source>Flatten forgets which pixels are neighbours, so the same shape in another corner is news to it. Try: compare it with the VGG-like project, which has the same data and fewer parameters to learn them with.</source><extracomment>tables</extracomment><translation>Flatten 会忘记哪些像素相邻，所以同一形状换个角落就成了新的。试一试：与类 VGG 项目比较，它用更少的参数学习同样的数据。</translation></message>
<message><source>Flattens what comes and says one of ten classes.</source><extracomment>tables</extracomment><translation>展平输入并给出十个类别之一。</translation></message>
<message><source>Flip</source><extracomment>window</extracomment><translation>翻转</translation></message>
<message><source>Fold BatchNormalization</source><extracomment>tables</extracomment><translation>合并 BatchNormalization</translation></message>
<message><source>Fold on the canvas</source><extracomment>window</extracomment><translation>在画布上折叠</translation></message>
<message><source>Fold or open the group</source><extracomment>tables</extracomment><translation>折叠或展开组</translation></message>
<message><source>Fold the group</source><extracomment>messages</extracomment><translation>折叠编组</translation></message>
<message><source>Fold {0} BatchNormalizations</source><extracomment>messages</extracomment><translation>合并 {0} 个 BatchNormalization</translation></message>
<message><source>Folder of images…</source><extracomment>window</extracomment><translation>图像文件夹…</translation></message>
<message><source>Folding</source><extracomment>window</extracomment><translation>正在合并</translation></message>
<message><source>For</source><extracomment>window</extracomment><translation>对象</translation></message>
<message><source>For counts: the output is the expected count.</source><extracomment>declarations</extracomment><translation>用于计数：输出为期望计数。</translation></message>
<message><source>For data of two numbers a sample, as spirals and moons are, this shows what the network answers everywhere.</source><extracomment>window</extracomment><translation>对每样本两个数的数据（如螺旋线和双月），显示网络在各处的回答。</translation></message>
<message><source>For one class of several where some targets are wrong: between cross-entropy and absolute error.</source><extracomment>declarations</extracomment><translation>用于部分目标有误的多类别之一：介于交叉熵与绝对误差之间。</translation></message>
<message><source>For one class of several, some of them rare, the targets one-hot: what is right already counts less.</source><extracomment>declarations</extracomment><translation>用于部分稀有的多类别之一，目标为独热编码：已正确的计入较少。</translation></message>
<message><source>For one class of several, the targets class numbers 0 … classes-1.</source><extracomment>declarations</extracomment><translation>用于多类别之一，目标为类别编号 0 … 类别数-1。</translation></message>
<message><source>For one class of several, the targets one-hot.</source><extracomment>declarations</extracomment><translation>用于多类别之一，目标为独热编码。</translation></message>
<message><source>For yes or no where one of them is rare: what is right already counts less (Lin et al., 2017).</source><extracomment>declarations</extracomment><translation>用于其中一方稀少的是/否判断：已正确的计入较少（Lin et al., 2017）。</translation></message>
<message><source>For yes or no, one or several times: outputs and targets between 0 and 1.</source><extracomment>declarations</extracomment><translation>用于一个或多个是/否判断：输出和目标在 0 与 1 之间。</translation></message>
<message><source>Forget bookmark {0}</source><extracomment>messages</extracomment><translation>清除书签 {0}</translation></message>
<message><source>Forget the epochs after this one, and train on from it.</source><extracomment>window</extracomment><translation>放弃其后的轮次，从此处继续训练。</translation></message>
<message><source>Forget trained weights</source><extracomment>tables</extracomment><translation>清除已训练的权重</translation></message>
<message><source>Forget what was said here and of the columns, and find it out from the file anew</source><extracomment>window</extracomment><translation>忘记这里以及对各列的设置，重新从文件识别</translation></message>
<message><source>Form of the distribution; 'normal' is the truncated one.</source><extracomment>declarations</extracomment><translation>分布的形式；'normal' 为截断的。</translation></message>
<message><source>Forward</source><extracomment>window</extracomment><translation>前向</translation></message>
<message><source>Found out</source><extracomment>window</extracomment><translation>自动识别</translation></message>
<message><source>Found out: {0}</source><extracomment>window</extracomment><translation>自动识别：{0}</translation></message>
<message><source>Four measures of a flower go in, the probabilities of three kinds come out. Try: delete both hidden layers keeping the flow (Ctrl+Delete), train again, and compare the runs.</source><extracomment>tables</extracomment><translation>输入一朵花的四个尺寸，输出三个种类的概率。试一试：保持数据流删除两个隐藏层（Ctrl+Delete），再训练一次，并比较两次运行。</translation></message>
<message><source>Four numbers in, one of three names out</source><extracomment>tables</extracomment><translation>输入四个数，输出三个名称之一</translation></message>
<message><source>Four views of one picture side by side, joined.</source><extracomment>tables</extracomment><translation>对同一图片的四种并列处理，再合并。</translation></message>
<message><source>Four views side by side: 1 x 1, 3 x 3, 5 x 5 and pooling (GoogLeNet).</source><extracomment>tables</extracomment><translation>四路并列：1 x 1、3 x 3、5 x 5 和池化（GoogLeNet）。</translation></message>
<message><source>Fractions</source><extracomment>window</extracomment><translation>小数</translation></message>
<message><source>Fractions as ids</source><extracomment>tables</extracomment><translation>分数作为编号</translation></message>
<message><source>Frames</source><extracomment>window</extracomment><translation>帧数</translation></message>
<message><source>Frames 1 to {0}: how much of what counts lies in each</source><extracomment>window</extracomment><translation>第 1 到 {0} 帧：各帧占多少重要内容</translation></message>
<message><source>Freeze</source><extracomment>window</extracomment><translation>冻结</translation></message>
<message><source>Freeze everything</source><extracomment>tables</extracomment><translation>全部冻结</translation></message>
<message><source>Freeze up to here</source><extracomment>tables</extracomment><translation>冻结到此处</translation></message>
<message><source>Freeze {0}</source><extracomment>messages</extracomment><translation>冻结 {0}</translation></message>
<message><source>From a file to a trained network, and how to read what comes out.</source><extracomment>tables</extracomment><translation>从文件到训练好的网络，以及如何解读结果。</translation></message>
<message><source>From batch {0} on: {1}</source><extracomment>window</extracomment><translation>从第 {0} 批次起：{1}</translation></message>
<message><source>From logits</source><extracomment>declarations</extracomment><translation>来自 logits</translation></message>
<message><source>From the state after epoch</source><extracomment>window</extracomment><translation>从该轮次之后的状态</translation></message>
<message><source>From −1 to 1</source><extracomment>window</extracomment><translation>从 −1 到 1</translation></message>
<message><source>Frozen before it has learnt</source><extracomment>tables</extracomment><translation>尚未学习就已冻结</translation></message>
<message><source>Frozen stages</source><extracomment>window</extracomment><translation>冻结的阶段</translation></message>
<message><source>Function</source><extracomment>declarations</extracomment><translation>函数</translation></message>
<message><source>Function applied to the output, element by element (softmax: along the last axis).</source><extracomment>declarations</extracomment><translation>逐元素应用于输出的函数（softmax：沿最后一个轴）。</translation></message>
<message><source>Function of each step.</source><extracomment>declarations</extracomment><translation>每一步的函数。</translation></message>
<message><source>Function of the candidate for the state.</source><extracomment>declarations</extracomment><translation>候选状态的函数。</translation></message>
<message><source>Function of the gates (update and reset).</source><extracomment>declarations</extracomment><translation>门控的函数（更新与重置）。</translation></message>
<message><source>Function of the gates (what enters, stays and leaves).</source><extracomment>declarations</extracomment><translation>门控的函数（进入、保留、输出）。</translation></message>
<message><source>Function of what enters the memory and of the memory read out.</source><extracomment>declarations</extracomment><translation>进入记忆和读出记忆的函数。</translation></message>
<message><source>Further arguments of the function, by name.</source><extracomment>declarations</extracomment><translation>函数的其他具名参数。</translation></message>
<message><source>Further epochs</source><extracomment>window</extracomment><translation>追加轮次</translation></message>
<message><source>Gain</source><extracomment>declarations</extracomment><translation>增益</translation></message>
<message><source>Gamma</source><extracomment>declarations</extracomment><translation>Gamma</translation></message>
<message><source>Gamma constraint</source><extracomment>declarations</extracomment><translation>Gamma 约束</translation></message>
<message><source>Gamma initializer</source><extracomment>declarations</extracomment><translation>Gamma 初始化器</translation></message>
<message><source>Gamma regularizer</source><extracomment>declarations</extracomment><translation>Gamma 正则化器</translation></message>
<message><source>Gaps between windows</source><extracomment>tables</extracomment><translation>窗口之间有间隙</translation></message>
<message><source>Gathering the report</source><extracomment>window</extracomment><translation>正在整理报告</translation></message>
<message><source>Generated set</source><extracomment>messages</extracomment><translation>生成的数据集</translation></message>
<message><source>Give it a layer of its own</source><extracomment>window</extracomment><translation>使用独立的层</translation></message>
<message><source>Give the last states as further outputs.</source><extracomment>declarations</extracomment><translation>将最终状态作为附加输出。</translation></message>
<message><source>Give the output of every step, not the last alone.</source><extracomment>declarations</extracomment><translation>给出每一步的输出，而非仅最后一步。</translation></message>
<message><source>Give zeros at steps that a mask leaves out.</source><extracomment>declarations</extracomment><translation>在被掩码忽略的步输出零。</translation></message>
<message><source>Give {0} a layer of its own</source><extracomment>messages</extracomment><translation>为 {0} 设置单独的层</translation></message>
<message><source>Gives</source><extracomment>window</extracomment><translation>输出</translation></message>
<message><source>Gives each image more or less contrast while training: its distance from its mean is multiplied.</source><extracomment>declarations</extracomment><translation>训练时增减每幅图像的对比度：将与均值的差相乘。</translation></message>
<message><source>Gives each query a mean of the values, weighted by a learnt sum of the tanh of query and key.</source><extracomment>declarations</extracomment><translation>以查询与键的 tanh 的可学习加权和为权重，平均各值。</translation></message>
<message><source>Gives each query a mean of the values, weighted by how well their keys fit it (Luong et al., 2015).</source><extracomment>declarations</extracomment><translation>按键与查询的匹配程度加权平均各值（Luong et al., 2015）。</translation></message>
<message><source>Gives each sample another shape of as many elements.</source><extracomment>declarations</extracomment><translation>将每个样本变为元素个数相同的另一形状。</translation></message>
<message><source>Global clipnorm</source><extracomment>declarations</extracomment><translation>全局范数裁剪</translation></message>
<message><source>Go back to epoch</source><extracomment>window</extracomment><translation>回到轮次</translation></message>
<message><source>Go back to that epoch or stop early; more data or augmentation, Dropout, L2 or a smaller network help.</source><extracomment>messages</extracomment><translation>回到该轮或提前停止；更多数据或增强、Dropout、L2 或更小的网络有帮助。</translation></message>
<message><source>Go back to the weights of the best epoch.</source><extracomment>declarations</extracomment><translation>回到最佳轮次的权重。</translation></message>
<message><source>Go back: from mean 0 and variance 1 to the data's own.</source><extracomment>declarations</extracomment><translation>反向：从均值 0、方差 1 还原为数据本身的值。</translation></message>
<message><source>Go backwards</source><extracomment>declarations</extracomment><translation>反向读取</translation></message>
<message><source>Go on</source><extracomment>window</extracomment><translation>继续</translation></message>
<message><source>Go on at the end of an existing file.</source><extracomment>declarations</extracomment><translation>在已有文件末尾继续。</translation></message>
<message><source>Go on where the run was interrupted</source><extracomment>window</extracomment><translation>从运行中断处继续</translation></message>
<message><source>Go on with the copy</source><extracomment>window</extracomment><translation>改用副本</translation></message>
<message><source>Go to bookmark 1</source><extracomment>tables</extracomment><translation>转到书签 1</translation></message>
<message><source>Go to bookmark 2</source><extracomment>tables</extracomment><translation>转到书签 2</translation></message>
<message><source>Go to bookmark 3</source><extracomment>tables</extracomment><translation>转到书签 3</translation></message>
<message><source>Go to bookmark 4</source><extracomment>tables</extracomment><translation>转到书签 4</translation></message>
<message><source>Go to bookmark 5</source><extracomment>tables</extracomment><translation>转到书签 5</translation></message>
<message><source>Go to bookmark 6</source><extracomment>tables</extracomment><translation>转到书签 6</translation></message>
<message><source>Go to bookmark 7</source><extracomment>tables</extracomment><translation>转到书签 7</translation></message>
<message><source>Go to bookmark 8</source><extracomment>tables</extracomment><translation>转到书签 8</translation></message>
<message><source>Go to bookmark 9</source><extracomment>tables</extracomment><translation>转到书签 9</translation></message>
<message><source>Go to the next panel</source><extracomment>tables</extracomment><translation>转到下一个面板</translation></message>
<message><source>Go to the panel before</source><extracomment>tables</extracomment><translation>转到上一个面板</translation></message>
<message><source>Go to the tour's card</source><extracomment>tables</extracomment><translation>转到导览卡片</translation></message>
<message><source>Goes on where the run stands: weights, optimizer and order of samples are kept.</source><extracomment>window</extracomment><translation>从运行当前状态继续：保留权重、优化器和样本顺序。</translation></message>
<message><source>Going back</source><extracomment>window</extracomment><translation>正在返回</translation></message>
<message><source>Grad-CAM</source><extracomment>window</extracomment><translation>Grad-CAM</translation></message>
<message><source>Gradient accumulation steps</source><extracomment>declarations</extracomment><translation>梯度累积步数</translation></message>
<message><source>Gradient descent with optional momentum (Polyak, 1964) or Nesterov momentum (Sutskever et al., 2013).</source><extracomment>declarations</extracomment><translation>梯度下降，可选动量（Polyak, 1964）或 Nesterov 动量（Sutskever et al., 2013）。</translation></message>
<message><source>Gradient times input</source><extracomment>window</extracomment><translation>梯度乘输入</translation></message>
<message><source>Gradients</source><extracomment>window</extracomment><translation>梯度</translation></message>
<message><source>Gradients must pass every layer; normalisation, or wires past the layers, let them through.</source><extracomment>tables</extracomment><translation>梯度须经过每一层；归一化或跳跃连接可使其通过。</translation></message>
<message><source>Gradients vanish</source><extracomment>tables</extracomment><translation>梯度消失</translation></message>
<message><source>Graft a network</source><extracomment>window</extracomment><translation>嫁接网络</translation></message>
<message><source>Graft a network onto it…</source><extracomment>tables</extracomment><translation>嫁接网络…</translation></message>
<message><source>Graft onto {0}</source><extracomment>messages</extracomment><translation>嫁接到 {0}</translation></message>
<message><source>Greatest angle, either way.</source><extracomment>declarations</extracomment><translation>最大角度，双向。</translation></message>
<message><source>Greatest angle, in turns (0.5: half a turn), or two: the least and the greatest; a positive one turns against the clock.</source><extracomment>declarations</extracomment><translation>最大角度，以圈计（0.5：半圈），或两个：最小和最大；正值为逆时针。</translation></message>
<message><source>Greatest change, as a share of the range of values.</source><extracomment>declarations</extracomment><translation>最大变化，占取值范围的比例。</translation></message>
<message><source>Greatest length of a unit's weights.</source><extracomment>declarations</extracomment><translation>单元权重的最大长度。</translation></message>
<message><source>Greatest length of all gradients together.</source><extracomment>declarations</extracomment><translation>所有梯度合计的最大长度。</translation></message>
<message><source>Greatest length of the gradient of one weight.</source><extracomment>declarations</extracomment><translation>单个权重梯度的最大长度。</translation></message>
<message><source>Greatest move to the side, as a share of the width.</source><extracomment>declarations</extracomment><translation>横向最大移动，占宽度的比例。</translation></message>
<message><source>Greatest move up or down, as a share of the height.</source><extracomment>declarations</extracomment><translation>纵向最大移动，占高度的比例。</translation></message>
<message><source>Greatest output; none: no limit.</source><extracomment>declarations</extracomment><translation>最大输出；无：不限。</translation></message>
<message><source>Greatest share by which the height that is seen grows or shrinks, or two: negative zooms in, positive out.</source><extracomment>declarations</extracomment><translation>可见高度增减的最大比例，或两个：负值放大，正值缩小。</translation></message>
<message><source>Greatest share of the height to move by, or two: negative moves up, positive down.</source><extracomment>declarations</extracomment><translation>移动距离占高度的最大比例，或两个：负值向上，正值向下。</translation></message>
<message><source>Greatest share of the range to add or take away, or two: negative is darker.</source><extracomment>declarations</extracomment><translation>加减值占取值范围的最大比例，或两个：负值变暗。</translation></message>
<message><source>Greatest share of the width to move by, or two: negative moves left, positive right.</source><extracomment>declarations</extracomment><translation>移动距离占宽度的最大比例，或两个：负值向左，正值向右。</translation></message>
<message><source>Greatest size of a step before it is scaled.</source><extracomment>declarations</extracomment><translation>缩放前的最大步长。</translation></message>
<message><source>Greatest size of an element of a gradient.</source><extracomment>declarations</extracomment><translation>梯度元素的最大值。</translation></message>
<message><source>Greek (Windows-1253)</source><extracomment>window</extracomment><translation>希腊文（Windows-1253）</translation></message>
<message><source>Green</source><extracomment>tables</extracomment><translation>绿色</translation></message>
<message><source>Greeting</source><extracomment>window</extracomment><translation>问候</translation></message>
<message><source>Grey</source><extracomment>window</extracomment><translation>灰色</translation></message>
<message><source>Grid</source><extracomment>tables</extracomment><translation>网格</translation></message>
<message><source>Grid: every combination</source><extracomment>window</extracomment><translation>网格：所有组合</translation></message>
<message><source>Group</source><extracomment>window</extracomment><translation>编组</translation></message>
<message><source>Group {0}</source><extracomment>messages</extracomment><translation>编组 {0}</translation></message>
<message><source>Group {0}, {1} blocks, {2} on the canvas</source><extracomment>window</extracomment><translation>编组 {0}，{1} 个块，画布上{2}</translation></message>
<message><source>Groups</source><extracomment>declarations</extracomment><translation>分组</translation></message>
<message><source>Groups do not divide the channels</source><extracomment>tables</extracomment><translation>分组不能整除通道数</translation></message>
<message><source>Groups, comments, bookmarks</source><extracomment>tables</extracomment><translation>编组、注释、书签</translation></message>
<message><source>Guided tours</source><extracomment>window</extracomment><translation>导览</translation></message>
<message><source>HDF5 file</source><extracomment>messages</extracomment><translation>HDF5 文件</translation></message>
<message><source>Half cosines one after another, each longer and lower (Loshchilov and Hutter, 2017).</source><extracomment>declarations</extracomment><translation>依次的半余弦，每个更长更低（Loshchilov 和 Hutter, 2017）。</translation></message>
<message><source>Halve the learning rate</source><extracomment>window</extracomment><translation>学习率减半</translation></message>
<message><source>Handbook</source><extracomment>window</extracomment><translation>手册</translation></message>
<message><source>Handwritten digits</source><extracomment>tables</extracomment><translation>手写数字</translation></message>
<message><source>Handwritten digits as 8 x 8 grey images: each pixel counts the inked dots, 0 to 16, in a 4 x 4 square of the scan.</source><extracomment>tables</extracomment><translation>8 x 8 灰度手写数字图像：每个像素为扫描图中 4 x 4 方格内的墨点数，0 到 16。</translation></message>
<message><source>Harmonic mean of precision and recall.</source><extracomment>declarations</extracomment><translation>精确率与召回率的调和平均。</translation></message>
<message><source>Has no effect here.</source><extracomment>declarations</extracomment><translation>在此不起作用。</translation></message>
<message><source>Has no effect: a backup replaces the old one only when it is whole.</source><extracomment>declarations</extracomment><translation>不起作用：备份完整之后才会替换旧的。</translation></message>
<message><source>Hash of the samples</source><extracomment>tables</extracomment><translation>样本的校验值</translation></message>
<message><source>Headlines</source><extracomment>messages</extracomment><translation>新闻标题</translation></message>
<message><source>Headlines and facts about them: will they be passed on?</source><extracomment>tables</extracomment><translation>新闻标题及其信息：会被转发吗？</translation></message>
<message><source>Height</source><extracomment>declarations</extracomment><translation>高度</translation></message>
<message><source>Height factor</source><extracomment>declarations</extracomment><translation>高度系数</translation></message>
<message><source>Height of the result.</source><extracomment>declarations</extracomment><translation>结果的高度。</translation></message>
<message><source>Held out</source><extracomment>window</extracomment><translation>留出</translation></message>
<message><source>Held-out data</source><extracomment>window</extracomment><translation>留出数据</translation></message>
<message><source>Held-out samples</source><extracomment>window</extracomment><translation>留出样本</translation></message>
<message><source>Help</source><extracomment>tables</extracomment><translation>帮助</translation></message>
<message><source>Hide the data at the nodes</source><extracomment>window</extracomment><translation>隐藏节点处的数据</translation></message>
<message><source>High contrast</source><extracomment>tables</extracomment><translation>高对比度</translation></message>
<message><source>Highest</source><extracomment>window</extracomment><translation>最大</translation></message>
<message><source>Hint</source><extracomment>window</extracomment><translation>提示</translation></message>
<message><source>Histogram freq</source><extracomment>declarations</extracomment><translation>直方图频率</translation></message>
<message><source>Histogram of {0}: from {1} to {2}</source><extracomment>window</extracomment><translation>{0} 的直方图：从 {1} 到 {2}</translation></message>
<message><source>Holds</source><extracomment>window</extracomment><translation>内容</translation></message>
<message><source>Horizon</source><extracomment>declarations</extracomment><translation>预测跨度</translation></message>
<message><source>Horizontal</source><extracomment>declarations</extracomment><translation>水平</translation></message>
<message><source>How a query and a key are compared: by their product, or by the tanh of their sum.</source><extracomment>declarations</extracomment><translation>查询与键的比较方式：乘积，或和的 tanh。</translation></message>
<message><source>How both outputs are joined; none: they stay two outputs.</source><extracomment>declarations</extracomment><translation>两个输出的合并方式；无：保持两个输出。</translation></message>
<message><source>How far a batch moves the weights, as a share of their size. Dashed: 0.001, a usual step.</source><extracomment>window</extracomment><translation>每批次权重变化占其大小的比例。虚线：0.001，通常的步长。</translation></message>
<message><source>How far a query sees on either side, itself counted; none: everything.</source><extracomment>declarations</extracomment><translation>查询向两侧看多远，含自身；无：全部。</translation></message>
<message><source>How far each batch moves the weights; a new rate holds from the next batch on.</source><extracomment>window</extracomment><translation>每个批次改变权重的幅度；新的学习率从下一批次起生效。</translation></message>
<message><source>How far the output's distribution is from the target's.</source><extracomment>declarations</extracomment><translation>输出分布与目标分布的差距。</translation></message>
<message><source>How fast it falls.</source><extracomment>declarations</extracomment><translation>下降的快慢。</translation></message>
<message><source>How it is made</source><extracomment>window</extracomment><translation>生成方式</translation></message>
<message><source>How letters are stored; try others where they look wrong</source><extracomment>window</extracomment><translation>字符的存储方式；显示不对时试试别的</translation></message>
<message><source>How many of the largest outputs count.</source><extracomment>declarations</extracomment><translation>计入的最大输出个数。</translation></message>
<message><source>How many outputs above the threshold have a target of 0.</source><extracomment>declarations</extracomment><translation>高于阈值且目标为 0 的输出个数。</translation></message>
<message><source>How many outputs above the threshold have a target of 1.</source><extracomment>declarations</extracomment><translation>高于阈值且目标为 1 的输出个数。</translation></message>
<message><source>How many outputs not above the threshold have a target of 0.</source><extracomment>declarations</extracomment><translation>不高于阈值且目标为 0 的输出个数。</translation></message>
<message><source>How many outputs not above the threshold have a target of 1.</source><extracomment>declarations</extracomment><translation>不高于阈值且目标为 1 的输出个数。</translation></message>
<message><source>How many outputs there are, with multi_label.</source><extracomment>declarations</extracomment><translation>使用 multi_label 时有多少个输出。</translation></message>
<message><source>How many rows after the last one seen the target lies; 0: it is that row's.</source><extracomment>declarations</extracomment><translation>目标位于最后所见行之后多少行；0：即该行。</translation></message>
<message><source>How many times as much recall counts as precision.</source><extracomment>declarations</extracomment><translation>召回率相对精确率的权重倍数。</translation></message>
<message><source>How many times each step is repeated.</source><extracomment>declarations</extracomment><translation>每一步重复的次数。</translation></message>
<message><source>How many times larger the output is on each axis.</source><extracomment>declarations</extracomment><translation>输出在各轴上放大的倍数。</translation></message>
<message><source>How many were found</source><extracomment>window</extracomment><translation>找到的数量</translation></message>
<message><source>How many words get a number, with the one for unknown words and the empty one.</source><extracomment>declarations</extracomment><translation>获得编号的词数，含未知词和空词。</translation></message>
<message><source>How many zeros are put at the ends: a number, or ((top, bottom), (left, right)).</source><extracomment>declarations</extracomment><translation>两端补零的个数：一个数，或 ((上, 下), (左, 右))。</translation></message>
<message><source>How many zeros are put at the ends: a number, or (start, end).</source><extracomment>declarations</extracomment><translation>两端补零的个数：一个数，或 (首, 尾)。</translation></message>
<message><source>How many zeros are put at the ends: a number, or pairs for depth, height and width.</source><extracomment>declarations</extracomment><translation>两端补零的个数：一个数，或深、高、宽各一对。</translation></message>
<message><source>How much is taken off the ends: a number, or ((top, bottom), (left, right)).</source><extracomment>declarations</extracomment><translation>两端裁去的大小：一个数，或 ((上, 下), (左, 右))。</translation></message>
<message><source>How much is taken off the ends: a number, or (start, end).</source><extracomment>declarations</extracomment><translation>两端裁去的个数：一个数，或 (首, 尾)。</translation></message>
<message><source>How much is taken off the ends: a number, or pairs for depth, height and width.</source><extracomment>declarations</extracomment><translation>两端裁去的大小：一个数，或深、高、宽各一对。</translation></message>
<message><source>How much less those count that are right already; 0: not less.</source><extracomment>declarations</extracomment><translation>已正确者计入减少的程度；0：不减少。</translation></message>
<message><source>How much of the input one place of the output sees</source><extracomment>window</extracomment><translation>输出的一个位置能看到多少输入</translation></message>
<message><source>How much {0} grows with each number: orange more, blue less.</source><extracomment>window</extracomment><translation>{0} 随各数值增长的程度：橙色增大，蓝色减小。</translation></message>
<message><source>How often shall the chosen blocks stand one behind the other?</source><extracomment>window</extracomment><translation>所选块要依次重复多少次？</translation></message>
<message><source>How often the layers are looked at</source><extracomment>window</extracomment><translation>查看各层的频率</translation></message>
<message><source>How often the run goes through the training data.</source><extracomment>tables</extracomment><translation>运行遍历训练数据的次数。</translation></message>
<message><source>How pixels between the old ones are found.</source><extracomment>declarations</extracomment><translation>原有像素之间的像素如何求得。</translation></message>
<message><source>How sharply the hardest pairs stand out.</source><extracomment>declarations</extracomment><translation>最难样本对的突出程度。</translation></message>
<message><source>How the area between two thresholds is taken: in between, the least, or the most.</source><extracomment>declarations</extracomment><translation>两阈值之间面积的取法：中间、最小或最大。</translation></message>
<message><source>How the figures of outputs become one; none: a figure for each.</source><extracomment>declarations</extracomment><translation>各输出的数值如何合为一个；无：各自一个。</translation></message>
<message><source>How the file is read</source><extracomment>window</extracomment><translation>文件的读取方式</translation></message>
<message><source>How the losses of samples become one number.</source><extracomment>declarations</extracomment><translation>各样本损失如何合为一个数。</translation></message>
<message><source>How the rate changes from step to step; none: it stays as it is.</source><extracomment>window</extracomment><translation>学习率如何逐步变化；无：保持不变。</translation></message>
<message><source>How the rate falls with the sum of squared gradients; 0: not.</source><extracomment>declarations</extracomment><translation>学习率随梯度平方和下降的程度；0：不下降。</translation></message>
<message><source>How the weights are updated.</source><extracomment>window</extracomment><translation>权重的更新方式。</translation></message>
<message><source>How {0} varies</source><extracomment>window</extracomment><translation>{0} 如何变化</translation></message>
<message><source>Ids as decimal numbers</source><extracomment>tables</extracomment><translation>编号为小数</translation></message>
<message><source>Ids beyond the table have no row: the run would stop, or read nonsense.</source><extracomment>tables</extracomment><translation>超出表的编号没有对应的行：运行会停止或读到无意义的值。</translation></message>
<message><source>Ignore class</source><extracomment>declarations</extracomment><translation>忽略类别</translation></message>
<message><source>Image size</source><extracomment>window</extracomment><translation>图像尺寸</translation></message>
<message><source>Image too small</source><extracomment>tables</extracomment><translation>图像太小</translation></message>
<message><source>ImageNet</source><extracomment>window</extracomment><translation>ImageNet</translation></message>
<message><source>ImageNet: blue first, less the mean</source><extracomment>window</extracomment><translation>ImageNet：蓝色在前，减去均值</translation></message>
<message><source>ImageNet: mean and deviation</source><extracomment>window</extracomment><translation>ImageNet：均值和标准差</translation></message>
<message><source>Images</source><extracomment>window</extracomment><translation>图像</translation></message>
<message><source>Images named rightly at the first guess, with the published weights</source><extracomment>window</extracomment><translation>使用已发布权重时首选即正确的图像比例</translation></message>
<message><source>Images, sequences and vectors have different numbers of axes; a layer is made for one.</source><extracomment>tables</extracomment><translation>图像、序列和向量的轴数不同；每个层只适用于一种。</translation></message>
<message><source>Images: a folder of images for each class</source><extracomment>window</extracomment><translation>图像：每类一个图像文件夹</translation></message>
<message><source>In order</source><extracomment>window</extracomment><translation>按顺序</translation></message>
<message><source>In the data it is called {0}.</source><extracomment>window</extracomment><translation>数据中标为 {0}。</translation></message>
<message><source>In the file: {0}</source><extracomment>window</extracomment><translation>文件中：{0}</translation></message>
<message><source>In the place of {0}:</source><extracomment>window</extracomment><translation>替换 {0}：</translation></message>
<message><source>Inception block</source><extracomment>tables</extracomment><translation>Inception 块</translation></message>
<message><source>Inception blocks that add to what they were given.</source><extracomment>declarations</extracomment><translation>与输入相加的 Inception 块。</translation></message>
<message><source>Inception taken to its end: separable convolutions throughout.</source><extracomment>declarations</extracomment><translation>Inception 的极致：全部使用可分离卷积。</translation></message>
<message><source>Initial accumulator value</source><extracomment>declarations</extracomment><translation>累加器初始值</translation></message>
<message><source>Initial learning rate</source><extracomment>declarations</extracomment><translation>初始学习率</translation></message>
<message><source>Initial value threshold</source><extracomment>declarations</extracomment><translation>初始阈值</translation></message>
<message><source>Input</source><extracomment>window</extracomment><translation>输入</translation></message>
<message><source>Input block that feeds a layer</source><extracomment>messages</extracomment><translation>连接到层的 Input 块</translation></message>
<message><source>Input blocks have no weights to share.</source><extracomment>messages</extracomment><translation>Input 块没有可共享的权重。</translation></message>
<message><source>Input dim</source><extracomment>declarations</extracomment><translation>输入维度</translation></message>
<message><source>Input that feeds nothing</source><extracomment>tables</extracomment><translation>未被使用的输入</translation></message>
<message><source>Input to look at</source><extracomment>window</extracomment><translation>要查看的输入</translation></message>
<message><source>Input {0}</source><extracomment>window</extracomment><translation>输入 {0}</translation></message>
<message><source>Input {0} feeds nothing.</source><extracomment>messages</extracomment><translation>Input {0} 未连接到任何块。</translation></message>
<message><source>Input {0} gets no data: inputs of the network: {1}, input arrays in the data set: {2} ({3}).</source><extracomment>messages</extracomment><translation>输入 {0} 没有数据：网络的输入数：{1}，数据集中的输入数组：{2}（{3}）。</translation></message>
<message><source>Input {0} takes no pictures.</source><extracomment>messages</extracomment><translation>Input {0} 不接受图片。</translation></message>
<message><source>Input {0} takes whole numbers, and {1} holds {2} in row {3}.</source><extracomment>messages</extracomment><translation>Input {0} 接受整数，而 {1} 第 {3} 行为 {2}。</translation></message>
<message><source>Input {0} takes {1}, and the data has {2}.</source><extracomment>messages</extracomment><translation>Input {0} 接受 {1}，而数据为 {2}。</translation></message>
<message><source>Input {0} takes {1}, and {2} has {3} a sample.</source><extracomment>messages</extracomment><translation>Input {0} 接受 {1}，而 {2} 每样本为 {3}。</translation></message>
<message><source>Input {0} takes {1}x{2}x{3}, and {4} reads that as an image {5} high with {6} channels.</source><extracomment>messages</extracomment><translation>Input {0} 接受 {1}x{2}x{3}，{4} 将其视为高 {5}、{6} 通道的图像。</translation></message>
<message><source>Input {0}, {1}.</source><extracomment>messages</extracomment><translation>Input {0}，{1}。</translation></message>
<message><source>Input: {0} of a step goes to making and gathering the batch. Prepare the data before training, or keep them in memory as arrays.</source><extracomment>messages</extracomment><translation>输入：一步的 {0} 用于生成和收集批次。可在训练前准备数据，或以数组形式保存在内存中。</translation></message>
<message><source>Inputs and outputs</source><extracomment>window</extracomment><translation>输入与输出</translation></message>
<message><source>Insert AveragePooling1D of {0}</source><extracomment>messages</extracomment><translation>插入 AveragePooling1D（{0}）</translation></message>
<message><source>Insert BatchNormalization</source><extracomment>messages</extracomment><translation>插入 BatchNormalization</translation></message>
<message><source>Insert BatchNormalization in {0} places</source><extracomment>messages</extracomment><translation>在 {0} 处插入 BatchNormalization</translation></message>
<message><source>Insert Flatten</source><extracomment>messages</extracomment><translation>插入 Flatten</translation></message>
<message><source>Insert GlobalAveragePooling2D</source><extracomment>messages</extracomment><translation>插入 GlobalAveragePooling2D</translation></message>
<message><source>Insert Permute to channels last</source><extracomment>messages</extracomment><translation>插入 Permute，通道移至最后</translation></message>
<message><source>Insert Rescaling behind the output</source><extracomment>messages</extracomment><translation>在输出后插入 Rescaling</translation></message>
<message><source>Insert Rescaling by {0}</source><extracomment>messages</extracomment><translation>插入 Rescaling（{0}）</translation></message>
<message><source>Insert Reshape to {0}</source><extracomment>messages</extracomment><translation>插入 Reshape（{0}）</translation></message>
<message><source>Insert a layer</source><extracomment>window</extracomment><translation>插入层</translation></message>
<message><source>Insert a layer behind it…</source><extracomment>tables</extracomment><translation>在其后插入层…</translation></message>
<message><source>Insert {0}</source><extracomment>messages</extracomment><translation>插入 {0}</translation></message>
<message><source>Insert {0} BatchNormalization</source><extracomment>messages</extracomment><translation>插入 {0} 个 BatchNormalization</translation></message>
<message><source>Inspector</source><extracomment>window</extracomment><translation>属性</translation></message>
<message><source>Integrated gradients</source><extracomment>window</extracomment><translation>积分梯度</translation></message>
<message><source>Intended use</source><extracomment>window</extracomment><translation>预期用途</translation></message>
<message><source>Interpolation</source><extracomment>declarations</extracomment><translation>插值</translation></message>
<message><source>Interrupted</source><extracomment>window</extracomment><translation>已中断</translation></message>
<message><source>Interrupted after epoch {0} of {1}</source><extracomment>window</extracomment><translation>在第 {0} 轮（共 {1} 轮）后中断</translation></message>
<message><source>Interrupted runs</source><extracomment>window</extracomment><translation>已中断的运行</translation></message>
<message><source>Into so many parts each batch is cut, so that a step needs less memory. Their gradients are added up: the step is the same.</source><extracomment>tables</extracomment><translation>将每个批次分成若干份，使一步占用更少内存。梯度会累加：结果相同。</translation></message>
<message><source>Into the linear layer before it: the same predictions with one layer less</source><extracomment>tables</extracomment><translation>并入前面的线性层：预测相同，少一层</translation></message>
<message><source>Into the network</source><extracomment>window</extracomment><translation>送入网络</translation></message>
<message><source>Invert</source><extracomment>declarations</extracomment><translation>反转</translation></message>
<message><source>Iris</source><extracomment>tables</extracomment><translation>Iris</translation></message>
<message><source>Iris flowers</source><extracomment>tables</extracomment><translation>鸢尾花</translation></message>
<message><source>It acts on each pixel by itself, so the answer is an image and not one row of classes.</source><extracomment>tables</extracomment><translation>它对每个像素单独作用，因此输出是图像而不是一行类别。</translation></message>
<message><source>It costs time and a place on the canvas.</source><extracomment>tables</extracomment><translation>它耗费时间，也占用画布。</translation></message>
<message><source>It could not be tested: {0}</source><extracomment>messages</extracomment><translation>未能测试：{0}</translation></message>
<message><source>It fills memory, slows every step and learns the samples by heart.</source><extracomment>tables</extracomment><translation>占满内存、拖慢每一步，并死记样本。</translation></message>
<message><source>It has a state for each sample of its own batch size.</source><extracomment>tables</extracomment><translation>它按自己的批次大小为每个样本保存状态。</translation></message>
<message><source>It has learned. Show it something of your own, or:</source><extracomment>window</extracomment><translation>它学会了。给它看看你自己的内容，或者：</translation></message>
<message><source>It is not known what {0} gives.</source><extracomment>messages</extracomment><translation>{0} 的输出未知。</translation></message>
<message><source>It learns</source><extracomment>tables</extracomment><translation>它在学习</translation></message>
<message><source>It learns quickly</source><extracomment>tables</extracomment><translation>学得很快</translation></message>
<message><source>It waits for a figure that is never measured.</source><extracomment>tables</extracomment><translation>它等待一个从不测量的数值。</translation></message>
<message><source>It was made with another version; here it can be neither run nor trained.</source><extracomment>tables</extracomment><translation>由其他版本创建；此处既不能运行也不能训练。</translation></message>
<message><source>Its answer</source><extracomment>window</extracomment><translation>它的回答</translation></message>
<message><source>Its blocks stand where it stood, with their weights</source><extracomment>tables</extracomment><translation>其内部的块连同权重放在原处</translation></message>
<message><source>Its cells were found by a search instead of by hand.</source><extracomment>declarations</extracomment><translation>其单元由搜索而非人工得到。</translation></message>
<message><source>Its data would be loaded and never used.</source><extracomment>tables</extracomment><translation>其数据会被加载却从不使用。</translation></message>
<message><source>Its deviation, as a share of the range of values.</source><extracomment>declarations</extracomment><translation>其标准差，占取值范围的比例。</translation></message>
<message><source>Its fields</source><extracomment>tables</extracomment><translation>它的字段</translation></message>
<message><source>Its loss is multiplied by 0, so no weight moves for its sake.</source><extracomment>tables</extracomment><translation>其损失乘以 0，因此不会引起任何权重更新。</translation></message>
<message><source>Its shape</source><extracomment>tables</extracomment><translation>它的形状</translation></message>
<message><source>Its values sum to 1, so most are near 0 and carry little.</source><extracomment>tables</extracomment><translation>其值之和为 1，多数接近 0，信息很少。</translation></message>
<message><source>Japanese (EUC-JP)</source><extracomment>window</extracomment><translation>日文（EUC-JP）</translation></message>
<message><source>Japanese (Shift JIS)</source><extracomment>window</extracomment><translation>日文（Shift JIS）</translation></message>
<message><source>Japanese Vowels</source><extracomment>tables</extracomment><translation>日语元音</translation></message>
<message><source>Japanese vowels</source><extracomment>tables</extracomment><translation>日语元音</translation></message>
<message><source>Joins its inputs along one axis.</source><extracomment>declarations</extracomment><translation>沿一个轴拼接各输入。</translation></message>
<message><source>Judged by</source><extracomment>window</extracomment><translation>评判依据</translation></message>
<message><source>K</source><extracomment>declarations</extracomment><translation>K</translation></message>
<message><source>Keep</source><extracomment>declarations</extracomment><translation>保留</translation></message>
<message><source>Keep a moving average of the weights.</source><extracomment>declarations</extracomment><translation>保持权重的滑动平均。</translation></message>
<message><source>Keep the axes, each of size 1.</source><extracomment>declarations</extracomment><translation>保留各轴，大小为 1。</translation></message>
<message><source>Keep the best</source><extracomment>tables</extracomment><translation>保留最佳</translation></message>
<message><source>Keep the chosen blocks under a name, to put them into other networks</source><extracomment>tables</extracomment><translation>以一个名称保存所选块，以便放入其他网络</translation></message>
<message><source>Keepdims</source><extracomment>declarations</extracomment><translation>保留维度</translation></message>
<message><source>Keeps all of a run in a folder while training; `fit` called again goes on from there.</source><extracomment>declarations</extracomment><translation>训练时将运行的全部内容保存在文件夹中；再次调用 `fit` 会从那里继续。</translation></message>
<message><source>Keeps the largest value of each box of a volume, channel by channel.</source><extracomment>declarations</extracomment><translation>逐通道保留三维数据每个块的最大值。</translation></message>
<message><source>Keeps the largest value of each window of an image, channel by channel.</source><extracomment>declarations</extracomment><translation>逐通道保留图像每个窗口的最大值。</translation></message>
<message><source>Keeps the largest value of each window of steps.</source><extracomment>declarations</extracomment><translation>保留每个步窗口的最大值。</translation></message>
<message><source>Keeps the mean of each box of a volume, channel by channel.</source><extracomment>declarations</extracomment><translation>逐通道保留三维数据每个块的平均值。</translation></message>
<message><source>Keeps the mean of each window of an image, channel by channel.</source><extracomment>declarations</extracomment><translation>逐通道保留图像每个窗口的平均值。</translation></message>
<message><source>Keeps the mean of each window of steps.</source><extracomment>declarations</extracomment><translation>保留每个步窗口的平均值。</translation></message>
<message><source>Kept: a step fills them</source><extracomment>window</extracomment><translation>保留：由步骤填补</translation></message>
<message><source>Keras HDF5 with weights</source><extracomment>window</extracomment><translation>带权重的 Keras HDF5</translation></message>
<message><source>Keras JSON</source><extracomment>window</extracomment><translation>Keras JSON</translation></message>
<message><source>Keras YAML</source><extracomment>window</extracomment><translation>Keras YAML</translation></message>
<message><source>Keras archive with weights</source><extracomment>window</extracomment><translation>带权重的 Keras 归档</translation></message>
<message><source>Keras weights alone</source><extracomment>window</extracomment><translation>仅 Keras 权重</translation></message>
<message><source>Kernel constraint</source><extracomment>declarations</extracomment><translation>核约束</translation></message>
<message><source>Kernel initializer</source><extracomment>declarations</extracomment><translation>核初始化器</translation></message>
<message><source>Kernel larger than the image</source><extracomment>tables</extracomment><translation>卷积核大于图像</translation></message>
<message><source>Kernel regularizer</source><extracomment>declarations</extracomment><translation>核正则化器</translation></message>
<message><source>Kernel size</source><extracomment>declarations</extracomment><translation>核大小</translation></message>
<message><source>Key</source><extracomment>window</extracomment><translation>按键</translation></message>
<message><source>Key dim</source><extracomment>declarations</extracomment><translation>键维度</translation></message>
<message><source>Keys</source><extracomment>window</extracomment><translation>快捷键</translation></message>
<message><source>Kind</source><extracomment>tables</extracomment><translation>类型</translation></message>
<message><source>Korean (Windows-949)</source><extracomment>window</extracomment><translation>韩文（Windows-949）</translation></message>
<message><source>L1</source><extracomment>declarations</extracomment><translation>L1</translation></message>
<message><source>L1 regularization strength</source><extracomment>declarations</extracomment><translation>L1 正则化强度</translation></message>
<message><source>L2</source><extracomment>declarations</extracomment><translation>L2</translation></message>
<message><source>L2 regularization strength</source><extracomment>declarations</extracomment><translation>L2 正则化强度</translation></message>
<message><source>L2 shrinkage regularization strength</source><extracomment>declarations</extracomment><translation>L2 收缩强度</translation></message>
<message><source>LaTeX figure (TikZ)</source><extracomment>window</extracomment><translation>LaTeX 图 (TikZ)</translation></message>
<message><source>Label smoothing</source><extracomment>declarations</extracomment><translation>标签平滑</translation></message>
<message><source>Label {0}</source><extracomment>window</extracomment><translation>标签 {0}</translation></message>
<message><source>Labels are no class numbers</source><extracomment>tables</extracomment><translation>标签不是类别编号</translation></message>
<message><source>Labels are text</source><extracomment>tables</extracomment><translation>标签是文本</translation></message>
<message><source>Labels far from 0</source><extracomment>tables</extracomment><translation>标签远离 0</translation></message>
<message><source>Labels in their order, wherever they fall within the steps of the output: speech, handwriting.</source><extracomment>declarations</extracomment><translation>按顺序的标签，无论出现在输出的哪一步：语音、手写。</translation></message>
<message><source>Labels of another shape</source><extracomment>tables</extracomment><translation>标签形状不同</translation></message>
<message><source>Labels out of reach</source><extracomment>tables</extracomment><translation>标签不可达</translation></message>
<message><source>Labels outside the classes</source><extracomment>tables</extracomment><translation>标签超出类别范围</translation></message>
<message><source>Labels put right</source><extracomment>window</extracomment><translation>已更正的标签</translation></message>
<message><source>Labels that do not sum to 1</source><extracomment>tables</extracomment><translation>标签之和不为 1</translation></message>
<message><source>Language</source><extracomment>tables</extracomment><translation>语言</translation></message>
<message><source>Large numbers make large gradients: training jumps about or becomes NaN.</source><extracomment>tables</extracomment><translation>大数值产生大梯度：训练会跳动或变为 NaN。</translation></message>
<message><source>Later</source><extracomment>window</extracomment><translation>后移</translation></message>
<message><source>Lay the chosen runs over the curves of the network that trains</source><extracomment>window</extracomment><translation>将所选运行叠加到正在训练的网络的曲线上</translation></message>
<message><source>Lay the curves of other runs over these, on the same axes.</source><extracomment>window</extracomment><translation>在同一坐标轴上叠加其他运行的曲线。</translation></message>
<message><source>Layer</source><extracomment>window</extracomment><translation>层</translation></message>
<message><source>Layer kinds</source><extracomment>window</extracomment><translation>层类型</translation></message>
<message><source>Layerloom does not write {0} files; it writes {1}.</source><extracomment>window</extracomment><translation>Layerloom 不写出 {0} 文件；支持 {1}。</translation></message>
<message><source>Layerloom ended before {0} was saved. The work is still there.</source><extracomment>window</extracomment><translation>Layerloom 在保存 {0} 之前退出。工作内容仍在。</translation></message>
<message><source>Layerloom projects</source><extracomment>window</extracomment><translation>Layerloom 项目</translation></message>
<message><source>Layerloom speaks the language of the system from the next start on.</source><extracomment>window</extracomment><translation>Layerloom 将在下次启动时使用系统语言。</translation></message>
<message><source>Layerloom speaks {0} from the next start on.</source><extracomment>window</extracomment><translation>Layerloom 将在下次启动时使用{0}。</translation></message>
<message><source>Layerloom: draw a neural network, train it, watch it learn, take it away.</source><extracomment>window</extracomment><translation>Layerloom：绘制神经网络，训练它，观看它学习，带走它。</translation></message>
<message><source>Layers</source><extracomment>window</extracomment><translation>层</translation></message>
<message><source>Layers found</source><extracomment>window</extracomment><translation>找到的层</translation></message>
<message><source>Layers over time</source><extracomment>window</extracomment><translation>各层随时间变化</translation></message>
<message><source>Layers that are called alike take weights; all others keep what they have.</source><extracomment>window</extracomment><translation>同名的层获取权重；其他层保持不变。</translation></message>
<message><source>Layers: Activation</source><extracomment>tables</extracomment><translation>层：激活函数</translation></message>
<message><source>Layers: Convolution</source><extracomment>tables</extracomment><translation>层：卷积</translation></message>
<message><source>Layers: Core</source><extracomment>tables</extracomment><translation>层：核心</translation></message>
<message><source>Layers: Embedding</source><extracomment>tables</extracomment><translation>层：嵌入</translation></message>
<message><source>Layers: Input</source><extracomment>tables</extracomment><translation>层：输入</translation></message>
<message><source>Layers: Merging</source><extracomment>tables</extracomment><translation>层：合并</translation></message>
<message><source>Layers: Normalization</source><extracomment>tables</extracomment><translation>层：归一化</translation></message>
<message><source>Layers: Pooling</source><extracomment>tables</extracomment><translation>层：池化</translation></message>
<message><source>Layers: Recurrent</source><extracomment>tables</extracomment><translation>层：循环</translation></message>
<message><source>Layers: Regularization</source><extracomment>tables</extracomment><translation>层：正则化</translation></message>
<message><source>Layers: Reshaping</source><extracomment>tables</extracomment><translation>层：变形</translation></message>
<message><source>Layers: {0}</source><extracomment>messages</extracomment><translation>层：{0}</translation></message>
<message><source>Learn a factor of each feature in the sum.</source><extracomment>declarations</extracomment><translation>学习各特征在和中的系数。</translation></message>
<message><source>Learn a factor of the scores.</source><extracomment>declarations</extracomment><translation>学习得分的系数。</translation></message>
<message><source>Learn a mean (beta).</source><extracomment>declarations</extracomment><translation>学习均值（beta）。</translation></message>
<message><source>Learn a scale (gamma).</source><extracomment>declarations</extracomment><translation>学习尺度（gamma）。</translation></message>
<message><source>Learn from the runs so far (Bayesian)</source><extracomment>window</extracomment><translation>从已有运行中学习（贝叶斯）</translation></message>
<message><source>Learning rate</source><extracomment>window</extracomment><translation>学习率</translation></message>
<message><source>Learning rate at the end.</source><extracomment>declarations</extracomment><translation>结束时的学习率。</translation></message>
<message><source>Learning rate of the first step.</source><extracomment>declarations</extracomment><translation>第一步的学习率。</translation></message>
<message><source>Learning rate power</source><extracomment>declarations</extracomment><translation>学习率指数</translation></message>
<message><source>Learning rate very high</source><extracomment>tables</extracomment><translation>学习率过高</translation></message>
<message><source>Learning rate very low</source><extracomment>tables</extracomment><translation>学习率过低</translation></message>
<message><source>Learning through time</source><extracomment>tables</extracomment><translation>沿时间学习</translation></message>
<message><source>Least</source><extracomment>declarations</extracomment><translation>最少</translation></message>
<message><source>Least and greatest value of a pixel.</source><extracomment>declarations</extracomment><translation>像素的最小值和最大值。</translation></message>
<message><source>Least gain</source><extracomment>tables</extracomment><translation>最小改善</translation></message>
<message><source>Least length of a unit's weights.</source><extracomment>declarations</extracomment><translation>单元权重的最小长度。</translation></message>
<message><source>Least size of a weight that steps are in proportion to.</source><extracomment>declarations</extracomment><translation>步长所依比例的权重最小值。</translation></message>
<message><source>Leave it</source><extracomment>window</extracomment><translation>不处理</translation></message>
<message><source>Leave layers whose shapes do not fit</source><extracomment>window</extracomment><translation>忽略形状不匹配的层</translation></message>
<message><source>Leave the chosen blocks out of the network: what feeds them goes on to what reads them</source><extracomment>tables</extracomment><translation>跳过所选块：其输入直接传给后面的块</translation></message>
<message><source>Leave the tour</source><extracomment>window</extracomment><translation>退出导览</translation></message>
<message><source>Left and right change places in half of the images.</source><extracomment>declarations</extracomment><translation>一半的图像左右互换。</translation></message>
<message><source>Left edges</source><extracomment>tables</extracomment><translation>左对齐</translation></message>
<message><source>Left out</source><extracomment>window</extracomment><translation>已忽略</translation></message>
<message><source>Length</source><extracomment>declarations</extracomment><translation>长度</translation></message>
<message><source>Length of each vector.</source><extracomment>declarations</extracomment><translation>每个向量的长度。</translation></message>
<message><source>Length of the sequence.</source><extracomment>declarations</extracomment><translation>序列的长度。</translation></message>
<message><source>Let every old pixel count where the image shrinks.</source><extracomment>declarations</extracomment><translation>图像缩小时让每个原像素都计入。</translation></message>
<message><source>Let rare classes count more</source><extracomment>messages</extracomment><translation>提高稀有类别的权重</translation></message>
<message><source>Let the network, as it is now, answer for all samples of this part.</source><extracomment>window</extracomment><translation>让当前网络对该部分的所有样本作答。</translation></message>
<message><source>Let the rate fall with the root of the steps.</source><extracomment>declarations</extracomment><translation>使学习率随步数的平方根下降。</translation></message>
<message><source>Lets each query look at all values with several heads, each of which learns what to look for.</source><extracomment>declarations</extracomment><translation>每个查询用多个头查看所有值，各头学习关注不同内容。</translation></message>
<message><source>Letters</source><extracomment>window</extracomment><translation>字符编码</translation></message>
<message><source>Level</source><extracomment>declarations</extracomment><translation>级别</translation></message>
<message><source>Licence</source><extracomment>window</extracomment><translation>许可证</translation></message>
<message><source>Light</source><extracomment>tables</extracomment><translation>浅色</translation></message>
<message><source>Limits and risks</source><extracomment>window</extracomment><translation>局限与风险</translation></message>
<message><source>Line {0} of the pasted code is not understood: {1} ({2})</source><extracomment>messages</extracomment><translation>无法理解粘贴代码的第 {0} 行：{1}（{2}）</translation></message>
<message><source>Linear correlation of outputs and targets within each sample: 1 for the same shape.</source><extracomment>declarations</extracomment><translation>每个样本内输出与目标的线性相关：形状相同为 1。</translation></message>
<message><source>Linear upon linear</source><extracomment>tables</extracomment><translation>线性叠线性</translation></message>
<message><source>Lines over time</source><extracomment>tables</extracomment><translation>随时间变化的曲线</translation></message>
<message><source>Load</source><extracomment>window</extracomment><translation>加载</translation></message>
<message><source>Load weights</source><extracomment>window</extracomment><translation>加载权重</translation></message>
<message><source>Load weights of {0}</source><extracomment>messages</extracomment><translation>加载 {0} 的权重</translation></message>
<message><source>Load weights…</source><extracomment>window</extracomment><translation>加载权重…</translation></message>
<message><source>Loaded</source><extracomment>window</extracomment><translation>已加载</translation></message>
<message><source>Loaded weights by layer</source><extracomment>window</extracomment><translation>各层已加载的权重</translation></message>
<message><source>Loaded weights of {0} for {1} layers</source><extracomment>window</extracomment><translation>已从 {0} 加载 {1} 层的权重</translation></message>
<message><source>Loading {0}</source><extracomment>window</extracomment><translation>正在加载 {0}</translation></message>
<message><source>Log</source><extracomment>window</extracomment><translation>日志</translation></message>
<message><source>Log dir</source><extracomment>declarations</extracomment><translation>日志目录</translation></message>
<message><source>Log scale</source><extracomment>window</extracomment><translation>对数刻度</translation></message>
<message><source>Logarithm of the hyperbolic cosine of the difference: smooth, and outliers weigh less.</source><extracomment>declarations</extracomment><translation>差的双曲余弦的对数：平滑，离群值影响较小。</translation></message>
<message><source>Look ahead: take the gradient's part once more after the momentum's.</source><extracomment>declarations</extracomment><translation>前瞻：在动量之后再取一次梯度部分。</translation></message>
<message><source>Look at a network that reads handwritten digits, train it with one click, and see what it answers.</source><extracomment>tables</extracomment><translation>查看一个识别手写数字的网络，一键训练，并查看它的回答。</translation></message>
<message><source>Look before you learn</source><extracomment>tables</extracomment><translation>先看后学</translation></message>
<message><source>Looking at the data</source><extracomment>window</extracomment><translation>正在查看数据</translation></message>
<message><source>Looking at the weights</source><extracomment>window</extracomment><translation>正在查看权重</translation></message>
<message><source>Looking at the weights…</source><extracomment>window</extracomment><translation>正在查看权重…</translation></message>
<message><source>Looking into {0}</source><extracomment>window</extracomment><translation>正在查看 {0}</translation></message>
<message><source>Looking into {0}…</source><extracomment>window</extracomment><translation>正在查看 {0}…</translation></message>
<message><source>Looking up the sample</source><extracomment>window</extracomment><translation>正在查找样本</translation></message>
<message><source>Loss</source><extracomment>window</extracomment><translation>损失</translation></message>
<message><source>Loss and activation do not go together</source><extracomment>tables</extracomment><translation>损失与激活函数不匹配</translation></message>
<message><source>Loss by rate</source><extracomment>window</extracomment><translation>损失随学习率变化</translation></message>
<message><source>Loss of counts: the output is the expected count.</source><extracomment>declarations</extracomment><translation>计数的损失：输出为期望计数。</translation></message>
<message><source>Loss of {0}</source><extracomment>window</extracomment><translation>{0} 的损失</translation></message>
<message><source>Losses</source><extracomment>tables</extracomment><translation>损失</translation></message>
<message><source>Lower</source><extracomment>declarations</extracomment><translation>小写</translation></message>
<message><source>Lower end of the interval.</source><extracomment>declarations</extracomment><translation>区间下限。</translation></message>
<message><source>Lower the learning rate to a tenth, or let the rate be found; a warm-up and gradient clipping help too.</source><extracomment>messages</extracomment><translation>将学习率降到十分之一，或自动查找；预热和梯度裁剪也有帮助。</translation></message>
<message><source>Lower the learning rate, begin with he_normal and biases of 0, or use leaky_relu or elu.</source><extracomment>messages</extracomment><translation>降低学习率，以 he_normal 和零偏置开始，或使用 leaky_relu 或 elu。</translation></message>
<message><source>Lower the learning rate, clip the gradients (the optimizer's advanced fields), and look for a logarithm, a division or a root of what can be 0 in that layer and before it.</source><extracomment>messages</extracomment><translation>降低学习率、裁剪梯度（优化器的高级字段），并检查该层及之前是否有对可能为 0 的值取对数、做除法或开方。</translation></message>
<message><source>Lowers the learning rate when a value has not got better for some epochs.</source><extracomment>declarations</extracomment><translation>某个值若干轮没有改善时降低学习率。</translation></message>
<message><source>Lowest</source><extracomment>window</extracomment><translation>最小</translation></message>
<message><source>Lowest learning rate.</source><extracomment>declarations</extracomment><translation>最低学习率。</translation></message>
<message><source>Lowest rate, as a share of the highest.</source><extracomment>declarations</extracomment><translation>最低学习率占最高的比例。</translation></message>
<message><source>Lowest rate, as a share of the initial rate.</source><extracomment>declarations</extracomment><translation>最低学习率占初始的比例。</translation></message>
<message><source>M mul</source><extracomment>declarations</extracomment><translation>学习率倍数</translation></message>
<message><source>MLP head</source><extracomment>tables</extracomment><translation>MLP 头部</translation></message>
<message><source>Made with</source><extracomment>window</extracomment><translation>所用环境</translation></message>
<message><source>Main</source><extracomment>window</extracomment><translation>主工具栏</translation></message>
<message><source>Make an output</source><extracomment>messages</extracomment><translation>设为输出</translation></message>
<message><source>Make it a later input</source><extracomment>window</extracomment><translation>输入后移</translation></message>
<message><source>Make it an earlier input</source><extracomment>window</extracomment><translation>输入前移</translation></message>
<message><source>Make no output</source><extracomment>messages</extracomment><translation>取消输出</translation></message>
<message><source>Make one network of them</source><extracomment>tables</extracomment><translation>合为一个网络</translation></message>
<message><source>Make one network of {0} blocks</source><extracomment>messages</extracomment><translation>将 {0} 个块合为一个网络</translation></message>
<message><source>Make the runs that are still to come</source><extracomment>window</extracomment><translation>执行剩余的运行</translation></message>
<message><source>Makes a column for each category, 1 where a row has it; categories that training data lack are all zero.</source><extracomment>declarations</extracomment><translation>每个类别一列，具有该类别的行为 1；训练数据中没有的类别全为零。</translation></message>
<message><source>Makes a sequence of a vector by repeating it.</source><extracomment>declarations</extracomment><translation>重复向量以构成序列。</translation></message>
<message><source>Makes a volume larger by whole factors, repeating voxels.</source><extracomment>declarations</extracomment><translation>按整数倍放大三维数据，重复体素。</translation></message>
<message><source>Makes an image larger by whole factors, repeating pixels or interpolating between them.</source><extracomment>declarations</extracomment><translation>按整数倍放大图像，重复像素或插值。</translation></message>
<message><source>Makes each image brighter or darker while training, by a number added to all its pixels.</source><extracomment>declarations</extracomment><translation>训练时为所有像素加上一个数，使图像变亮或变暗。</translation></message>
<message><source>Makes each image larger or smaller.</source><extracomment>declarations</extracomment><translation>放大或缩小每幅图像。</translation></message>
<message><source>Makes each image lighter or darker.</source><extracomment>declarations</extracomment><translation>使每幅图像变亮或变暗。</translation></message>
<message><source>Makes images of one size of images of another.</source><extracomment>declarations</extracomment><translation>将图像从一种大小变为另一种。</translation></message>
<message><source>Makes numbers of a date: years since 2000, and where it lies in the year, the week and the day as points of a circle.</source><extracomment>declarations</extracomment><translation>将日期变为数值：2000 年以来的年数，以及在年、周、日中的位置（圆上的点）。</translation></message>
<message><source>Makes one long vector of each sample.</source><extracomment>declarations</extracomment><translation>将每个样本展为一个长向量。</translation></message>
<message><source>Makes rows of word numbers of texts: the commonest words of the training data, 1 for all others, 0 behind the end.</source><extracomment>declarations</extracomment><translation>将文本变为词编号行：训练数据中最常见的词，其他词为 1，末尾之后为 0。</translation></message>
<message><source>Map of samples</source><extracomment>window</extracomment><translation>样本分布图</translation></message>
<message><source>Mapping the samples</source><extracomment>window</extracomment><translation>正在绘制样本分布</translation></message>
<message><source>Margin</source><extracomment>declarations</extracomment><translation>间隔</translation></message>
<message><source>Margin between the right class and the best wrong one, the targets one-hot.</source><extracomment>declarations</extracomment><translation>正确类别与最佳错误类别的间隔，目标为独热编码。</translation></message>
<message><source>Margin of two classes, as in support vector machines.</source><extracomment>declarations</extracomment><translation>两类之间的间隔，如支持向量机。</translation></message>
<message><source>Margin of two classes.</source><extracomment>declarations</extracomment><translation>两类之间的间隔。</translation></message>
<message><source>Marks steps all of whose values are `mask_value` as padding, which layers after it leave out.</source><extracomment>declarations</extracomment><translation>将所有值均为 `mask_value` 的步标为填充，后续层会忽略它们。</translation></message>
<message><source>Marks the pixels that belong to a shape: down, up again, and across.</source><extracomment>tables</extracomment><translation>标出属于某形状的像素：下采样、上采样并横向连接。</translation></message>
<message><source>Mask is lost</source><extracomment>tables</extracomment><translation>掩码丢失</translation></message>
<message><source>Mask value</source><extracomment>declarations</extracomment><translation>掩码值</translation></message>
<message><source>Mask zero</source><extracomment>declarations</extracomment><translation>掩码零值</translation></message>
<message><source>Max value</source><extracomment>declarations</extracomment><translation>最大值</translation></message>
<message><source>Maximum</source><extracomment>window</extracomment><translation>最大</translation></message>
<message><source>Maxval</source><extracomment>declarations</extracomment><translation>最大取值</translation></message>
<message><source>Mean</source><extracomment>window</extracomment><translation>平均</translation></message>
<message><source>Mean 0 and deviation 1 (z-score), the least to 0 and the greatest to 1 (min-max), or 0 … 255 to 0 … 1 (pixels).</source><extracomment>declarations</extracomment><translation>均值 0、标准差 1（z-score），最小为 0、最大为 1（min-max），或 0 … 255 到 0 … 1（pixels）。</translation></message>
<message><source>Mean by samples</source><extracomment>window</extracomment><translation>按样本平均</translation></message>
<message><source>Mean of absolute differences in percent of the target.</source><extracomment>declarations</extracomment><translation>差的绝对值占目标百分比的平均值。</translation></message>
<message><source>Mean of absolute differences.</source><extracomment>declarations</extracomment><translation>差的绝对值的平均值。</translation></message>
<message><source>Mean of overlap over union of all classes, the targets one-hot.</source><extracomment>declarations</extracomment><translation>所有类别交并比的平均值，目标为独热编码。</translation></message>
<message><source>Mean of overlap over union of all classes.</source><extracomment>declarations</extracomment><translation>所有类别交并比的平均值。</translation></message>
<message><source>Mean of squared differences of logarithms, for targets over several orders of size.</source><extracomment>declarations</extracomment><translation>对数差的平方的平均值，适用于跨多个数量级的目标。</translation></message>
<message><source>Mean of squared differences of logarithms.</source><extracomment>declarations</extracomment><translation>对数差的平方的平均值。</translation></message>
<message><source>Mean of squared differences.</source><extracomment>declarations</extracomment><translation>差的平方的平均值。</translation></message>
<message><source>Mean of the distribution.</source><extracomment>declarations</extracomment><translation>分布的均值。</translation></message>
<message><source>Mean of the logarithm of the hyperbolic cosine of differences.</source><extracomment>declarations</extracomment><translation>差的双曲余弦对数的平均值。</translation></message>
<message><source>Mean of the values given.</source><extracomment>declarations</extracomment><translation>所给值的平均。</translation></message>
<message><source>Measure a step</source><extracomment>tables</extracomment><translation>测量一步</translation></message>
<message><source>Measure a step to see what it spends its time on.</source><extracomment>window</extracomment><translation>测量一步，查看其时间花在何处。</translation></message>
<message><source>Measure now</source><extracomment>window</extracomment><translation>立即测量</translation></message>
<message><source>Measure the network on a folder for each class</source><extracomment>tables</extracomment><translation>用每类一个的文件夹评估网络</translation></message>
<message><source>Measure the network on new samples whose labels are known</source><extracomment>tables</extracomment><translation>用标签已知的新样本评估网络</translation></message>
<message><source>Measure the network, as it is now, on data that it was not trained with.</source><extracomment>window</extracomment><translation>用未参与训练的数据评估当前网络。</translation></message>
<message><source>Measured time</source><extracomment>tables</extracomment><translation>实测时间</translation></message>
<message><source>Measured: {0}</source><extracomment>window</extracomment><translation>已测量：{0}</translation></message>
<message><source>Measuring a step</source><extracomment>window</extracomment><translation>正在测量一步</translation></message>
<message><source>Memory</source><extracomment>window</extracomment><translation>内存</translation></message>
<message><source>Memory: {0} of a step goes to kernels that move data rather than compute; the step moves {1} GB a second of the {2} that this machine copies. Wider layers with fewer elementwise ones between them use the processor better.</source><extracomment>messages</extracomment><translation>内存：一步的 {0} 用于搬运数据而非计算的内核；每秒搬运 {1} GB（本机可复制 {2}）。更宽的层和更少的逐元素层可更好地利用处理器。</translation></message>
<message><source>Merge mode</source><extracomment>declarations</extracomment><translation>合并方式</translation></message>
<message><source>Merged with itself</source><extracomment>tables</extracomment><translation>与自身合并</translation></message>
<message><source>Merging</source><extracomment>tables</extracomment><translation>合并</translation></message>
<message><source>Merging pays where the branches differ; most often one wire was drawn to the wrong block.</source><extracomment>tables</extracomment><translation>合并的意义在于分支不同；多半是某条连线接错了块。</translation></message>
<message><source>Mermaid diagram</source><extracomment>window</extracomment><translation>Mermaid 图</translation></message>
<message><source>Message</source><extracomment>window</extracomment><translation>消息</translation></message>
<message><source>Method</source><extracomment>declarations</extracomment><translation>方法</translation></message>
<message><source>Metric</source><extracomment>window</extracomment><translation>指标</translation></message>
<message><source>Metric and loss do not go together</source><extracomment>tables</extracomment><translation>指标与损失不匹配</translation></message>
<message><source>Metrics</source><extracomment>window</extracomment><translation>指标</translation></message>
<message><source>Metrics of which output</source><extracomment>window</extracomment><translation>指标所属的输出</translation></message>
<message><source>Middles</source><extracomment>tables</extracomment><translation>垂直居中</translation></message>
<message><source>Milliseconds of one step, measured</source><extracomment>window</extracomment><translation>一步的毫秒数（实测）</translation></message>
<message><source>Min delta</source><extracomment>tables</extracomment><translation>最小变化</translation></message>
<message><source>Min lr</source><extracomment>declarations</extracomment><translation>最小学习率</translation></message>
<message><source>Min value</source><extracomment>declarations</extracomment><translation>最小值</translation></message>
<message><source>Minval</source><extracomment>declarations</extracomment><translation>最小取值</translation></message>
<message><source>Mirrors half of the images while training, left and right, up and down, or both at once.</source><extracomment>declarations</extracomment><translation>训练时翻转一半的图像，左右、上下或两者。</translation></message>
<message><source>Mirrors half of the images.</source><extracomment>declarations</extracomment><translation>翻转一半的图像。</translation></message>
<message><source>Missing values</source><extracomment>window</extracomment><translation>缺失值</translation></message>
<message><source>Mixed</source><extracomment>window</extracomment><translation>混合</translation></message>
<message><source>Mixed: {0}</source><extracomment>window</extracomment><translation>混合：{0}</translation></message>
<message><source>Mode</source><extracomment>declarations</extracomment><translation>模式</translation></message>
<message><source>Model card (*.md)</source><extracomment>window</extracomment><translation>模型卡 (*.md)</translation></message>
<message><source>Model {0}: {1}</source><extracomment>messages</extracomment><translation>模型 {0}：{1}</translation></message>
<message><source>Momentum</source><extracomment>declarations</extracomment><translation>动量</translation></message>
<message><source>Monitor</source><extracomment>declarations</extracomment><translation>监视值</translation></message>
<message><source>Moons</source><extracomment>messages</extracomment><translation>双月</translation></message>
<message><source>More</source><extracomment>window</extracomment><translation>更多</translation></message>
<message><source>More is cut off than there is.</source><extracomment>tables</extracomment><translation>裁掉的比已有的还多。</translation></message>
<message><source>More memory</source><extracomment>tables</extracomment><translation>更多记忆</translation></message>
<message><source>More memory than there is</source><extracomment>tables</extracomment><translation>内存不足</translation></message>
<message><source>More of the curves</source><extracomment>window</extracomment><translation>更多曲线选项</translation></message>
<message><source>More units than classes</source><extracomment>tables</extracomment><translation>单元多于类别</translation></message>
<message><source>Most confident mistakes</source><extracomment>window</extracomment><translation>最自信的错误</translation></message>
<message><source>Most of what was computed is thrown away at every step.</source><extracomment>tables</extracomment><translation>每一步都丢弃大部分计算结果。</translation></message>
<message><source>Move</source><extracomment>messages</extracomment><translation>移动</translation></message>
<message><source>Move comment</source><extracomment>messages</extracomment><translation>移动注释</translation></message>
<message><source>Move into the group</source><extracomment>window</extracomment><translation>移入编组</translation></message>
<message><source>Move over a point to see its sample; draw a frame to list samples.</source><extracomment>window</extracomment><translation>移到点上可查看样本；拖出框可列出样本。</translation></message>
<message><source>Move {0} blocks</source><extracomment>messages</extracomment><translation>移动 {0} 个块</translation></message>
<message><source>Move {0} up</source><extracomment>window</extracomment><translation>上移 {0}</translation></message>
<message><source>Moves each image by a distance of its own while training.</source><extracomment>declarations</extracomment><translation>训练时将每幅图像平移不同距离。</translation></message>
<message><source>Moves each image up, down, left or right.</source><extracomment>declarations</extracomment><translation>将每幅图像上下左右移动。</translation></message>
<message><source>Moving digits</source><extracomment>messages</extracomment><translation>移动的数字</translation></message>
<message><source>Moving mean initializer</source><extracomment>declarations</extracomment><translation>移动均值初始化器</translation></message>
<message><source>Moving variance initializer</source><extracomment>declarations</extracomment><translation>移动方差初始化器</translation></message>
<message><source>Multi label</source><extracomment>declarations</extracomment><translation>多标签</translation></message>
<message><source>Multiplies by a number and adds another: pixels of 0 to 255 become 0 to 1 with a scale of 1/255.</source><extracomment>declarations</extracomment><translation>乘以一个数再加另一个数：以 1/255 为尺度，0 到 255 的像素变为 0 到 1。</translation></message>
<message><source>Multiplies its input by normal noise of mean 1 while training (Srivastava et al., 2014).</source><extracomment>declarations</extracomment><translation>训练时将输入乘以均值为 1 的正态噪声（Srivastava et al., 2014）。</translation></message>
<message><source>Multiplies its inputs, element by element.</source><extracomment>declarations</extracomment><translation>逐元素相乘各输入。</translation></message>
<message><source>Multiply what the heads give by a gate learnt from the query.</source><extracomment>declarations</extracomment><translation>将各头的输出乘以由查询学得的门控。</translation></message>
<message><source>Multiply-adds</source><extracomment>window</extracomment><translation>乘加次数</translation></message>
<message><source>My data</source><extracomment>window</extracomment><translation>我的数据</translation></message>
<message><source>My first network</source><extracomment>window</extracomment><translation>我的第一个网络</translation></message>
<message><source>N</source><extracomment>declarations</extracomment><translation>N</translation></message>
<message><source>NaN among the labels</source><extracomment>tables</extracomment><translation>标签中有 NaN</translation></message>
<message><source>Name</source><extracomment>window</extracomment><translation>名称</translation></message>
<message><source>Name of the block</source><extracomment>window</extracomment><translation>块的名称</translation></message>
<message><source>Name of the block:</source><extracomment>window</extracomment><translation>块的名称：</translation></message>
<message><source>Name of the form's field that holds the JSON text.</source><extracomment>declarations</extracomment><translation>存放 JSON 文本的表单字段名。</translation></message>
<message><source>Name taken</source><extracomment>messages</extracomment><translation>名称已占用</translation></message>
<message><source>Names of columns, with commas between them; empty: all that the step fits.</source><extracomment>declarations</extracomment><translation>以逗号分隔的列名；空：所有适用的列。</translation></message>
<message><source>Names of the columns</source><extracomment>window</extracomment><translation>列名</translation></message>
<message><source>Near 0 it is cross-entropy, near 1 absolute error, which noise harms less.</source><extracomment>declarations</extracomment><translation>接近 0 为交叉熵，接近 1 为受噪声影响较小的绝对误差。</translation></message>
<message><source>Negative ids</source><extracomment>tables</extracomment><translation>负编号</translation></message>
<message><source>Negative slope</source><extracomment>declarations</extracomment><translation>负斜率</translation></message>
<message><source>Negative weights become zero.</source><extracomment>declarations</extracomment><translation>负权重变为零。</translation></message>
<message><source>Neighbours stay neighbours; how far groups are apart says little.</source><extracomment>window</extracomment><translation>相邻者仍相邻；组间距离意义不大。</translation></message>
<message><source>Nesterov</source><extracomment>declarations</extracomment><translation>Nesterov</translation></message>
<message><source>Network</source><extracomment>window</extracomment><translation>网络</translation></message>
<message><source>Network canvas</source><extracomment>window</extracomment><translation>网络画布</translation></message>
<message><source>Network, data, settings, curves and results of a run on one page: HTML, PDF or a model card</source><extracomment>tables</extracomment><translation>在一页中列出一次运行的网络、数据、设置、曲线和结果：HTML、PDF 或模型卡</translation></message>
<message><source>Networks</source><extracomment>window</extracomment><translation>网络</translation></message>
<message><source>Networks compared</source><extracomment>window</extracomment><translation>网络比较</translation></message>
<message><source>Networks of many kinds that train at once, with data</source><extracomment>tables</extracomment><translation>多种附带数据、可立即训练的网络</translation></message>
<message><source>Networks that others designed and trained</source><extracomment>window</extracomment><translation>他人设计并训练好的网络</translation></message>
<message><source>Networks that others designed and trained, with their options</source><extracomment>tables</extracomment><translation>他人设计并训练好的网络及其选项</translation></message>
<message><source>New</source><extracomment>tables</extracomment><translation>新建</translation></message>
<message><source>New data</source><extracomment>window</extracomment><translation>新数据</translation></message>
<message><source>New data with labels</source><extracomment>window</extracomment><translation>带标签的新数据</translation></message>
<message><source>New from template</source><extracomment>window</extracomment><translation>从模板新建</translation></message>
<message><source>New from template…</source><extracomment>tables</extracomment><translation>从模板新建…</translation></message>
<message><source>New from the starter project</source><extracomment>tables</extracomment><translation>从入门项目新建</translation></message>
<message><source>New head</source><extracomment>window</extracomment><translation>新的头部</translation></message>
<message><source>New head behind it…</source><extracomment>tables</extracomment><translation>在其后接新的头部…</translation></message>
<message><source>New head of {0}</source><extracomment>messages</extracomment><translation>新头部：{0}</translation></message>
<message><source>New here? Press Train, and watch this network learn. Or:</source><extracomment>window</extracomment><translation>第一次使用？按“训练”，观看此网络学习。或者：</translation></message>
<message><source>New sweep</source><extracomment>window</extracomment><translation>新建扫描</translation></message>
<message><source>New sweep…</source><extracomment>window</extracomment><translation>新建扫描…</translation></message>
<message><source>Next</source><extracomment>window</extracomment><translation>下一步</translation></message>
<message><source>Next sample</source><extracomment>tables</extracomment><translation>下一个样本</translation></message>
<message><source>Nine men say the vowels /ae/: who speaks? Each utterance is a series of 7 to 29 frames of 12 LPC cepstrum coefficients, followed by zeros up to 29 frames.</source><extracomment>tables</extracomment><translation>九名男性说元音 /ae/：是谁在说？每段为 7 到 29 帧、每帧 12 个 LPC 倒谱系数的序列，其后补零至 29 帧。</translation></message>
<message><source>No Embedding reads these words alone.</source><extracomment>messages</extracomment><translation>没有 Embedding 只读取这些词。</translation></message>
<message><source>No Input</source><extracomment>tables</extracomment><translation>没有 Input</translation></message>
<message><source>No block decides on the number of classes: {0} {1} does not.</source><extracomment>messages</extracomment><translation>没有块决定类别数：{0} {1} 不决定。</translation></message>
<message><source>No copy of your work is kept for a crash; save it now and then. {0}</source><extracomment>window</extracomment><translation>无法为崩溃保留工作副本；请不时保存。{0}</translation></message>
<message><source>No data are open.</source><extracomment>window</extracomment><translation>未打开数据。</translation></message>
<message><source>No label of the source has to be put right.</source><extracomment>messages</extracomment><translation>来源中没有需要更正的标签。</translation></message>
<message><source>No layer</source><extracomment>window</extracomment><translation>无对应层</translation></message>
<message><source>No layer is called that.</source><extracomment>window</extracomment><translation>没有叫这个名字的层。</translation></message>
<message><source>No layer of that name fits here.</source><extracomment>window</extracomment><translation>没有适合此处的同名层。</translation></message>
<message><source>No network is called that.</source><extracomment>window</extracomment><translation>没有叫这个名字的网络。</translation></message>
<message><source>No output</source><extracomment>tables</extracomment><translation>没有输出</translation></message>
<message><source>No page is about that.</source><extracomment>window</extracomment><translation>没有相关页面。</translation></message>
<message><source>No run can be kept in {0}: {1}.</source><extracomment>messages</extracomment><translation>无法在 {0} 中保存运行：{1}。</translation></message>
<message><source>No run has ended yet.</source><extracomment>window</extracomment><translation>尚无运行结束。</translation></message>
<message><source>No samples are held out to evaluate with.</source><extracomment>messages</extracomment><translation>没有留出用于评估的样本。</translation></message>
<message><source>No samples were held out to test with.</source><extracomment>messages</extracomment><translation>没有留出用于测试的样本。</translation></message>
<message><source>No such axis</source><extracomment>tables</extracomment><translation>没有该轴</translation></message>
<message><source>No template is about that.</source><extracomment>window</extracomment><translation>没有相关模板。</translation></message>
<message><source>No weights</source><extracomment>window</extracomment><translation>无权重</translation></message>
<message><source>No weights were kept.</source><extracomment>messages</extracomment><translation>没有保留权重。</translation></message>
<message><source>No weights yet: {0} parameters get their first values when the network is trained.</source><extracomment>window</extracomment><translation>尚无权重：训练网络时 {0} 个参数将获得初始值。</translation></message>
<message><source>Noise</source><extracomment>window</extracomment><translation>噪声</translation></message>
<message><source>Noise shape</source><extracomment>declarations</extracomment><translation>噪声形状</translation></message>
<message><source>None</source><extracomment>window</extracomment><translation>无</translation></message>
<message><source>None is chosen yet.</source><extracomment>window</extracomment><translation>尚未选择。</translation></message>
<message><source>None of the images of {0} can be read.</source><extracomment>messages</extracomment><translation>{0} 的图像都无法读取。</translation></message>
<message><source>None.</source><extracomment>window</extracomment><translation>无。</translation></message>
<message><source>None: maps</source><extracomment>window</extracomment><translation>无：特征图</translation></message>
<message><source>None: pixels as they are</source><extracomment>window</extracomment><translation>无：保持像素原值</translation></message>
<message><source>Norm of the difference, divided by the norm of the first run's weights; and the largest one</source><extracomment>window</extracomment><translation>差值的范数除以第一次运行权重的范数；以及最大差值</translation></message>
<message><source>Normalisation moves in a frozen base</source><extracomment>tables</extracomment><translation>冻结主干中的归一化仍在变化</translation></message>
<message><source>Normalisation of single samples</source><extracomment>tables</extracomment><translation>对单个样本归一化</translation></message>
<message><source>Normalise</source><extracomment>window</extracomment><translation>归一化</translation></message>
<message><source>Normalise the data: add a z-score or min-max step on the data page, or begin with a Normalization, Rescaling or BatchNormalization layer.</source><extracomment>messages</extracomment><translation>归一化数据：在数据页添加 z-score 或最小-最大步骤，或以 Normalization、Rescaling 或 BatchNormalization 层开始。</translation></message>
<message><source>Normalised twice</source><extracomment>tables</extracomment><translation>重复归一化</translation></message>
<message><source>Normalization</source><extracomment>tables</extracomment><translation>归一化</translation></message>
<message><source>Normalize</source><extracomment>declarations</extracomment><translation>归一</translation></message>
<message><source>Not fed</source><extracomment>tables</extracomment><translation>没有输入</translation></message>
<message><source>Not ids</source><extracomment>tables</extracomment><translation>不是编号</translation></message>
<message><source>Not needed: quantiles are exact. Kept for old models.</source><extracomment>declarations</extracomment><translation>不需要：分位数是精确的。为旧模型保留。</translation></message>
<message><source>Not needed: the shape follows from the function. Kept for old models.</source><extracomment>declarations</extracomment><translation>不需要：形状由函数决定。为旧模型保留。</translation></message>
<message><source>Not numbers</source><extracomment>window</extracomment><translation>非数值</translation></message>
<message><source>Notes</source><extracomment>window</extracomment><translation>笔记</translation></message>
<message><source>Nothing but small convolutions one behind the other; large and simple.</source><extracomment>declarations</extracomment><translation>只有依次相连的小卷积；大而简单。</translation></message>
<message><source>Nothing can be learnt up to {0}: {1}</source><extracomment>messages</extracomment><translation>直到 {0} 都无法学习：{1}</translation></message>
<message><source>Nothing can be learnt without a measure of what is wrong.</source><extracomment>tables</extracomment><translation>没有误差的度量就无法学习。</translation></message>
<message><source>Nothing comes out of {0} yet.</source><extracomment>window</extracomment><translation>{0} 尚无输出。</translation></message>
<message><source>Nothing has happened yet.</source><extracomment>window</extracomment><translation>尚无记录。</translation></message>
<message><source>Nothing in this sample counts for {0} in this way.</source><extracomment>window</extracomment><translation>按此方法，该样本中没有影响 {0} 的内容。</translation></message>
<message><source>Nothing is varied yet. The learning rate is a good beginning.</source><extracomment>window</extracomment><translation>尚未改变任何字段。可以从学习率开始。</translation></message>
<message><source>Nothing is wrong any more: Problems is empty. Press Train.</source><extracomment>tables</extracomment><translation>已没有错误：“问题”为空。按“训练”。</translation></message>
<message><source>Nothing is wrong: the network can be trained.</source><extracomment>window</extracomment><translation>一切正常：可以训练网络。</translation></message>
<message><source>Nothing reads {0}, so it counts as an output of the network and is given a loss of its own.</source><extracomment>messages</extracomment><translation>没有块读取 {0}，因此它被视为网络输出并有自己的损失。</translation></message>
<message><source>Nothing stands out: no gaps, no copies, no class far from the others.</source><extracomment>window</extracomment><translation>没有异常：无缺失、无重复、各类别相差不大。</translation></message>
<message><source>Nothing to train</source><extracomment>tables</extracomment><translation>没有可训练的内容</translation></message>
<message><source>Nothing to train with</source><extracomment>tables</extracomment><translation>没有训练数据</translation></message>
<message><source>Nothing to validate with</source><extracomment>tables</extracomment><translation>没有验证数据</translation></message>
<message><source>Nothing would be left</source><extracomment>tables</extracomment><translation>什么都不剩</translation></message>
<message><source>Nothing yet</source><extracomment>window</extracomment><translation>暂无</translation></message>
<message><source>Now</source><extracomment>window</extracomment><translation>当前</translation></message>
<message><source>Now the network learns: it guesses, is told the truth, and shifts its weights a little, again and again. Press Train.</source><extracomment>tables</extracomment><translation>现在网络开始学习：猜测、得知正确答案、稍微调整权重，如此反复。按“训练”。</translation></message>
<message><source>Num bins</source><extracomment>declarations</extracomment><translation>分箱数</translation></message>
<message><source>Num classes</source><extracomment>declarations</extracomment><translation>类别数</translation></message>
<message><source>Num heads</source><extracomment>declarations</extracomment><translation>头数</translation></message>
<message><source>Num regressors</source><extracomment>declarations</extracomment><translation>回归变量数</translation></message>
<message><source>Num thresholds</source><extracomment>declarations</extracomment><translation>阈值数</translation></message>
<message><source>Num tokens</source><extracomment>declarations</extracomment><translation>词元数</translation></message>
<message><source>NumPy array</source><extracomment>messages</extracomment><translation>NumPy 数组</translation></message>
<message><source>NumPy arrays</source><extracomment>messages</extracomment><translation>多个 NumPy 数组</translation></message>
<message><source>Number of bins, equally full, whose boundaries adapt finds.</source><extracomment>declarations</extracomment><translation>由 adapt 求边界的等频分箱数。</translation></message>
<message><source>Number of classes.</source><extracomment>declarations</extracomment><translation>类别个数。</translation></message>
<message><source>Number of different ids: the largest id plus one.</source><extracomment>declarations</extracomment><translation>不同编号的个数：最大编号加一。</translation></message>
<message><source>Number of groups of channels; -1: each channel by itself.</source><extracomment>declarations</extracomment><translation>通道分组数；-1：每个通道单独一组。</translation></message>
<message><source>Number of heads.</source><extracomment>declarations</extracomment><translation>头的个数。</translation></message>
<message><source>Number of inputs, for the adjusted score; 0: not adjusted.</source><extracomment>declarations</extracomment><translation>用于校正得分的输入个数；0：不校正。</translation></message>
<message><source>Number of outputs at each position.</source><extracomment>declarations</extracomment><translation>每个位置的输出个数。</translation></message>
<message><source>Number of outputs at each step.</source><extracomment>declarations</extracomment><translation>每一步的输出个数。</translation></message>
<message><source>Number of outputs for each input channel.</source><extracomment>declarations</extracomment><translation>每个输入通道的输出个数。</translation></message>
<message><source>Number of outputs.</source><extracomment>declarations</extracomment><translation>输出个数。</translation></message>
<message><source>Number of samples in every batch, where it must be fixed.</source><extracomment>declarations</extracomment><translation>需固定时每批次的样本数。</translation></message>
<message><source>Number of the one class that counts; none: all.</source><extracomment>declarations</extracomment><translation>唯一计入的类别编号；无：全部。</translation></message>
<message><source>Number of the sample</source><extracomment>window</extracomment><translation>样本编号</translation></message>
<message><source>Numbers</source><extracomment>window</extracomment><translation>数值</translation></message>
<message><source>Numbers of the classes whose overlap counts.</source><extracomment>declarations</extracomment><translation>计算重叠的类别编号。</translation></message>
<message><source>Numbers of values differ</source><extracomment>tables</extracomment><translation>数值个数不同</translation></message>
<message><source>ONNX</source><extracomment>window</extracomment><translation>ONNX</translation></message>
<message><source>Of a file</source><extracomment>window</extracomment><translation>来自文件</translation></message>
<message><source>Of a run only its name, notes and tags can be set, not {0}.</source><extracomment>messages</extracomment><translation>运行只能设置名称、备注和标签，而不是 {0}。</translation></message>
<message><source>Of the time of all blocks in one step, measured</source><extracomment>window</extracomment><translation>占一步中所有块耗时的比例（实测）</translation></message>
<message><source>Of what the block gives, for one sample</source><extracomment>window</extracomment><translation>该块的输出，按单个样本</translation></message>
<message><source>Off: the weights stay as they are while the network trains.</source><extracomment>window</extracomment><translation>关闭：训练网络时权重保持不变。</translation></message>
<message><source>Offset</source><extracomment>declarations</extracomment><translation>偏移</translation></message>
<message><source>On what samples does it fail? Whom could its mistakes harm?</source><extracomment>window</extracomment><translation>它在哪些样本上会出错？它的错误可能伤害到谁？</translation></message>
<message><source>On {0} {1} samples: {2}</source><extracomment>window</extracomment><translation>{0} 个{1}样本上：{2}</translation></message>
<message><source>One LSTM for two messages</source><extracomment>tables</extracomment><translation>一个 LSTM 处理两条消息</translation></message>
<message><source>One NaN turns the loss, and then every weight, into NaN.</source><extracomment>tables</extracomment><translation>一个 NaN 会使损失乃至所有权重变为 NaN。</translation></message>
<message><source>One colour for each class that is named, instead of how sure the network is</source><extracomment>window</extracomment><translation>每个所答类别一种颜色，而非显示确信程度</translation></message>
<message><source>One column at least has to stay.</source><extracomment>window</extracomment><translation>至少要保留一列。</translation></message>
<message><source>One figure over all decisions (micro), the mean over outputs (macro), weighted by how often each is right; none: a figure for each.</source><extracomment>declarations</extracomment><translation>所有判定的一个数值（micro）、各输出的平均（macro）、按各自正确频率加权；无：各自一个。</translation></message>
<message><source>One label a sample needs one answer a sample, not one a step.</source><extracomment>tables</extracomment><translation>每个样本一个标签，就需要每样本一个答案，而非每步一个。</translation></message>
<message><source>One label was put right by hand.</source><extracomment>messages</extracomment><translation>已手动更正 1 个标签。</translation></message>
<message><source>One layer with {0}</source><extracomment>window</extracomment><translation>与 {0} 共用一层</translation></message>
<message><source>One of {0}</source><extracomment>window</extracomment><translation>可选：{0}</translation></message>
<message><source>One rate up to each boundary, the last one after them all.</source><extracomment>declarations</extracomment><translation>每个边界之前一个学习率，全部之后用最后一个。</translation></message>
<message><source>One sample has no spread to be measured by.</source><extracomment>tables</extracomment><translation>单个样本没有可测量的离散程度。</translation></message>
<message><source>One step of a GRU.</source><extracomment>declarations</extracomment><translation>GRU 的一步。</translation></message>
<message><source>One step of a SimpleRNN.</source><extracomment>declarations</extracomment><translation>SimpleRNN 的一步。</translation></message>
<message><source>One step of an LSTM.</source><extracomment>declarations</extracomment><translation>LSTM 的一步。</translation></message>
<message><source>One thread computes: with the same seed the run comes out the same bit for bit on every machine with such a processor, however many cores it has. It takes longer. Without a seed, 0 is taken.</source><extracomment>tables</extracomment><translation>单线程计算：使用相同种子时，在任何同类处理器的机器上运行结果逐位相同，与核数无关。耗时更长。未设种子时取 0。</translation></message>
<message><source>One unit for classes</source><extracomment>tables</extracomment><translation>仅一个单元用于分类</translation></message>
<message><source>One value everywhere.</source><extracomment>declarations</extracomment><translation>全部为同一个值。</translation></message>
<message><source>One-dimensional convolutions over recorded speech.</source><extracomment>tables</extracomment><translation>对录音进行一维卷积。</translation></message>
<message><source>One-hot</source><extracomment>window</extracomment><translation>独热编码</translation></message>
<message><source>One-hot labels for class numbers</source><extracomment>tables</extracomment><translation>应为类别编号而非独热标签</translation></message>
<message><source>Ones everywhere.</source><extracomment>declarations</extracomment><translation>全部为一。</translation></message>
<message><source>Only in the first</source><extracomment>window</extracomment><translation>仅在第一个中</translation></message>
<message><source>Only in the second</source><extracomment>window</extracomment><translation>仅在第二个中</translation></message>
<message><source>Only the k largest outputs of a sample can count as yes.</source><extracomment>declarations</extracomment><translation>每个样本只有前 k 个输出可计为是。</translation></message>
<message><source>Only the last step is passed on</source><extracomment>tables</extracomment><translation>只传递最后一步</translation></message>
<message><source>Only this many categories, the commonest, get a column.</source><extracomment>declarations</extracomment><translation>只有最常见的这么多类别各得一列。</translation></message>
<message><source>Only what differs</source><extracomment>window</extracomment><translation>仅显示差异</translation></message>
<message><source>Open</source><extracomment>window</extracomment><translation>打开</translation></message>
<message><source>Open a file (a table as CSV, or NPZ, HDF5, Parquet) or a folder of images with a folder for each class; dropping it on the window does the same. Nothing at hand? Take Moons under Sets.</source><extracomment>tables</extracomment><translation>打开文件（CSV 表格，或 NPZ、HDF5、Parquet），或每类一个文件夹的图像文件夹；拖入窗口亦可。手头没有数据？可用“数据集”中的“双月”。</translation></message>
<message><source>Open a file…</source><extracomment>window</extracomment><translation>打开文件…</translation></message>
<message><source>Open a folder of images</source><extracomment>window</extracomment><translation>打开图像文件夹</translation></message>
<message><source>Open a folder…</source><extracomment>window</extracomment><translation>打开文件夹…</translation></message>
<message><source>Open data</source><extracomment>window</extracomment><translation>打开数据</translation></message>
<message><source>Open data…</source><extracomment>tables</extracomment><translation>打开数据…</translation></message>
<message><source>Open on the canvas</source><extracomment>window</extracomment><translation>在画布上展开</translation></message>
<message><source>Open recent</source><extracomment>window</extracomment><translation>打开最近的文件</translation></message>
<message><source>Open the group</source><extracomment>messages</extracomment><translation>展开编组</translation></message>
<message><source>Open the handbook</source><extracomment>window</extracomment><translation>打开手册</translation></message>
<message><source>Open the network in place</source><extracomment>tables</extracomment><translation>就地展开网络</translation></message>
<message><source>Open the network of this run, with the weights it has come to</source><extracomment>window</extracomment><translation>打开此次运行的网络及其所得权重</translation></message>
<message><source>Open {0}</source><extracomment>messages</extracomment><translation>打开 {0}</translation></message>
<message><source>Opened the ready-made network {0}</source><extracomment>window</extracomment><translation>已打开现成网络 {0}</translation></message>
<message><source>Opened {0}</source><extracomment>window</extracomment><translation>已打开 {0}</translation></message>
<message><source>Opening the data</source><extracomment>window</extracomment><translation>正在打开数据</translation></message>
<message><source>Opening the data…</source><extracomment>window</extracomment><translation>正在打开数据…</translation></message>
<message><source>Opening the picture</source><extracomment>window</extracomment><translation>正在打开图片</translation></message>
<message><source>Opening the run</source><extracomment>window</extracomment><translation>正在打开运行</translation></message>
<message><source>Opening the sweep</source><extracomment>window</extracomment><translation>正在打开扫描</translation></message>
<message><source>Opening {0}</source><extracomment>window</extracomment><translation>正在打开 {0}</translation></message>
<message><source>Open…</source><extracomment>tables</extracomment><translation>打开…</translation></message>
<message><source>Operations</source><extracomment>window</extracomment><translation>运算量</translation></message>
<message><source>Optical Recognition of Handwritten Digits</source><extracomment>tables</extracomment><translation>手写数字光学识别</translation></message>
<message><source>Optimizer</source><extracomment>window</extracomment><translation>优化器</translation></message>
<message><source>Optimizers</source><extracomment>tables</extracomment><translation>优化器</translation></message>
<message><source>Options</source><extracomment>window</extracomment><translation>选项</translation></message>
<message><source>Orange</source><extracomment>tables</extracomment><translation>橙色</translation></message>
<message><source>Orange speaks for {0}, blue against it: what the answer loses when a part is covered.</source><extracomment>window</extracomment><translation>橙色支持 {0}，蓝色反对：遮挡某部分后答案的损失。</translation></message>
<message><source>Orange words speak for {0}, blue ones against it: what each adds by the numbers that stand for it.</source><extracomment>window</extracomment><translation>橙色的词支持 {0}，蓝色的反对：每个词通过代表它的数所作的贡献。</translation></message>
<message><source>Order of the inputs</source><extracomment>window</extracomment><translation>输入顺序</translation></message>
<message><source>Other runs</source><extracomment>window</extracomment><translation>其他运行</translation></message>
<message><source>Other runs in the curves</source><extracomment>window</extracomment><translation>曲线中的其他运行</translation></message>
<message><source>Otherwise nothing is loaded where one shape does not fit.</source><extracomment>window</extracomment><translation>否则只要有一个形状不匹配就不加载。</translation></message>
<message><source>Outline</source><extracomment>window</extracomment><translation>大纲</translation></message>
<message><source>Output</source><extracomment>window</extracomment><translation>输出</translation></message>
<message><source>Output dim</source><extracomment>declarations</extracomment><translation>输出维度</translation></message>
<message><source>Output mode</source><extracomment>declarations</extracomment><translation>输出方式</translation></message>
<message><source>Output of {0}</source><extracomment>window</extracomment><translation>{0} 的输出</translation></message>
<message><source>Output padding</source><extracomment>declarations</extracomment><translation>输出填充</translation></message>
<message><source>Output shape</source><extracomment>declarations</extracomment><translation>输出形状</translation></message>
<message><source>Output through relu</source><extracomment>tables</extracomment><translation>输出经过 relu</translation></message>
<message><source>Output without weight</source><extracomment>tables</extracomment><translation>没有权重的输出</translation></message>
<message><source>Output {0} gets no data: outputs of the network: {1}, target arrays in the data set: {2} ({3}).</source><extracomment>messages</extracomment><translation>输出 {0} 没有数据：网络的输出数：{1}，数据集中的目标数组：{2}（{3}）。</translation></message>
<message><source>Outputs above it count as 1.</source><extracomment>declarations</extracomment><translation>高于此值的输出计为 1。</translation></message>
<message><source>Outputs above it count as yes; none: the largest does.</source><extracomment>declarations</extracomment><translation>高于此值计为是；无：取最大者。</translation></message>
<message><source>Outputs above it count as yes; or a list, for one figure each.</source><extracomment>declarations</extracomment><translation>高于此值计为是；或列表，各得一个数值。</translation></message>
<message><source>Outputs are class numbers, not one for each class.</source><extracomment>declarations</extracomment><translation>输出为类别编号，而非每类一个。</translation></message>
<message><source>Outputs of at least this count as yes.</source><extracomment>declarations</extracomment><translation>不低于此值的输出计为是。</translation></message>
<message><source>Over the curves</source><extracomment>window</extracomment><translation>叠加到曲线</translation></message>
<message><source>Overlap over union of some classes, the targets one-hot.</source><extracomment>declarations</extracomment><translation>部分类别的交并比，目标为独热编码。</translation></message>
<message><source>Overlap over union of some classes.</source><extracomment>declarations</extracomment><translation>部分类别的交并比。</translation></message>
<message><source>Overlap over union of yes and no.</source><extracomment>declarations</extracomment><translation>是与否的交并比。</translation></message>
<message><source>Overview of the network</source><extracomment>window</extracomment><translation>网络概览</translation></message>
<message><source>PDF (*.pdf)</source><extracomment>window</extracomment><translation>PDF (*.pdf)</translation></message>
<message><source>PNG picture (*.png)</source><extracomment>window</extracomment><translation>PNG 图片 (*.png)</translation></message>
<message><source>Pad</source><extracomment>window</extracomment><translation>填充</translation></message>
<message><source>Pad to aspect ratio</source><extracomment>declarations</extracomment><translation>填充到纵横比</translation></message>
<message><source>Padded steps then count as data, and short samples look alike.</source><extracomment>tables</extracomment><translation>填充的步会被当作数据，短样本看起来都一样。</translation></message>
<message><source>Padding</source><extracomment>declarations</extracomment><translation>填充</translation></message>
<message><source>Page</source><extracomment>window</extracomment><translation>页面</translation></message>
<message><source>Pages</source><extracomment>window</extracomment><translation>页面</translation></message>
<message><source>Pairs of 3 x 3 convolutions and pooling, then a dense head.</source><extracomment>tables</extracomment><translation>成对的 3 x 3 卷积与池化，再接全连接头部。</translation></message>
<message><source>Pairs of messages</source><extracomment>messages</extracomment><translation>消息对</translation></message>
<message><source>Panels</source><extracomment>window</extracomment><translation>面板</translation></message>
<message><source>Paper</source><extracomment>window</extracomment><translation>论文</translation></message>
<message><source>Parallel coordinates</source><extracomment>window</extracomment><translation>平行坐标</translation></message>
<message><source>Parameter</source><extracomment>declarations</extracomment><translation>参数</translation></message>
<message><source>Parameters</source><extracomment>window</extracomment><translation>参数量</translation></message>
<message><source>Parameters of {0}</source><extracomment>window</extracomment><translation>{0} 的参数</translation></message>
<message><source>Parquet table</source><extracomment>messages</extracomment><translation>Parquet 表格</translation></message>
<message><source>Part</source><extracomment>window</extracomment><translation>部分</translation></message>
<message><source>Part of the data</source><extracomment>window</extracomment><translation>数据的部分</translation></message>
<message><source>Parts into which the channels are cut, each with filters of its own.</source><extracomment>declarations</extracomment><translation>通道被分成的份数，各有自己的滤波器。</translation></message>
<message><source>Parts without a wire between them are two networks that share nothing.</source><extracomment>tables</extracomment><translation>没有连线的部分是互不共享的两个网络。</translation></message>
<message><source>Passes its input on unchanged and adds a penalty on it to the loss, the mean over the batch.</source><extracomment>declarations</extracomment><translation>原样传递输入，并将对其的惩罚（批次平均）加入损失。</translation></message>
<message><source>Past</source><extracomment>declarations</extracomment><translation>历史</translation></message>
<message><source>Paste</source><extracomment>tables</extracomment><translation>粘贴</translation></message>
<message><source>Paste with outer wires</source><extracomment>tables</extracomment><translation>连同外部连线粘贴</translation></message>
<message><source>Patience</source><extracomment>tables</extracomment><translation>耐心值</translation></message>
<message><source>Pause</source><extracomment>window</extracomment><translation>暂停</translation></message>
<message><source>Paused</source><extracomment>window</extracomment><translation>已暂停</translation></message>
<message><source>Paused in epoch {0} of {1}</source><extracomment>window</extracomment><translation>已在第 {0} 轮（共 {1} 轮）暂停</translation></message>
<message><source>Penalty on the beta, added to the loss.</source><extracomment>declarations</extracomment><translation>对 beta 的惩罚，加入损失。</translation></message>
<message><source>Penalty on the bias, added to the loss.</source><extracomment>declarations</extracomment><translation>对偏置的惩罚，加入损失。</translation></message>
<message><source>Penalty on the biases, added to the loss.</source><extracomment>declarations</extracomment><translation>对各偏置的惩罚，加入损失。</translation></message>
<message><source>Penalty on the depthwise kernel, added to the loss.</source><extracomment>declarations</extracomment><translation>对逐通道核的惩罚，加入损失。</translation></message>
<message><source>Penalty on the gamma, added to the loss.</source><extracomment>declarations</extracomment><translation>对 gamma 的惩罚，加入损失。</translation></message>
<message><source>Penalty on the kernel, added to the loss.</source><extracomment>declarations</extracomment><translation>对核的惩罚，加入损失。</translation></message>
<message><source>Penalty on the kernels, added to the loss.</source><extracomment>declarations</extracomment><translation>对各核的惩罚，加入损失。</translation></message>
<message><source>Penalty on the output, added to the loss.</source><extracomment>declarations</extracomment><translation>对输出的惩罚，加入损失。</translation></message>
<message><source>Penalty on the pointwise kernel, added to the loss.</source><extracomment>declarations</extracomment><translation>对逐点核的惩罚，加入损失。</translation></message>
<message><source>Penalty on the projections and output, added to the loss.</source><extracomment>declarations</extracomment><translation>对投影和输出的惩罚，加入损失。</translation></message>
<message><source>Penalty on the recurrent kernel, added to the loss.</source><extracomment>declarations</extracomment><translation>对循环核的惩罚，加入损失。</translation></message>
<message><source>Penalty on the slopes, added to the loss.</source><extracomment>declarations</extracomment><translation>对斜率的惩罚，加入损失。</translation></message>
<message><source>Penalty on the vectors, added to the loss.</source><extracomment>declarations</extracomment><translation>对向量的惩罚，加入损失。</translation></message>
<message><source>Per channel</source><extracomment>declarations</extracomment><translation>按通道</translation></message>
<message><source>Period</source><extracomment>window</extracomment><translation>周期</translation></message>
<message><source>Permute</source><extracomment>messages</extracomment><translation>Permute</translation></message>
<message><source>Picture</source><extracomment>window</extracomment><translation>图片</translation></message>
<message><source>Pictures</source><extracomment>tables</extracomment><translation>图片</translation></message>
<message><source>Pictures of digits go in on one side, answers come out on the other. Each block is a layer: it makes something else of what it gets and hands it on. Below its name stands the shape of what comes out.</source><extracomment>tables</extracomment><translation>数字图片从一侧进入，答案从另一侧输出。每个块是一个层：它对收到的内容进行变换并传递下去。名称下方是输出的形状。</translation></message>
<message><source>Pictures without convolution</source><extracomment>tables</extracomment><translation>不用卷积处理图片</translation></message>
<message><source>Pieces</source><extracomment>tables</extracomment><translation>分份</translation></message>
<message><source>Pieces of long recordings: was the switch last turned on or off, perhaps many pieces ago?</source><extracomment>messages</extracomment><translation>长记录的片段：开关最后一次是开还是关，也许在许多片段之前？</translation></message>
<message><source>Pixels</source><extracomment>window</extracomment><translation>像素</translation></message>
<message><source>Pixels added at the end of each axis, fewer than the stride; none: by padding.</source><extracomment>declarations</extracomment><translation>各轴末尾增加的像素，小于步幅；无：由填充方式决定。</translation></message>
<message><source>Point at a value to read it; a click enlarges a map.</source><extracomment>window</extracomment><translation>指向某个值即可读取；单击可放大特征图。</translation></message>
<message><source>Point, as in 3.5</source><extracomment>window</extracomment><translation>点，如 3.5</translation></message>
<message><source>Points around a few centres: a straight line parts them.</source><extracomment>messages</extracomment><translation>围绕几个中心的点：可用直线分开。</translation></message>
<message><source>Points in four quarters, opposite ones of one class.</source><extracomment>messages</extracomment><translation>四个象限中的点，相对者为同一类。</translation></message>
<message><source>Points on a circle, and on a smaller one inside it.</source><extracomment>messages</extracomment><translation>大圆及其内小圆上的点。</translation></message>
<message><source>Points on spirals that wind into each other: which one is each on?</source><extracomment>messages</extracomment><translation>相互缠绕的螺旋线上的点：各属于哪一条？</translation></message>
<message><source>Points on two half moons that reach into each other.</source><extracomment>messages</extracomment><translation>两个交错半月上的点。</translation></message>
<message><source>Pointwise constraint</source><extracomment>declarations</extracomment><translation>逐点约束</translation></message>
<message><source>Pointwise initializer</source><extracomment>declarations</extracomment><translation>逐点初始化器</translation></message>
<message><source>Pointwise regularizer</source><extracomment>declarations</extracomment><translation>逐点正则化器</translation></message>
<message><source>Pool size</source><extracomment>declarations</extracomment><translation>池化大小</translation></message>
<message><source>Pooling</source><extracomment>window</extracomment><translation>池化</translation></message>
<message><source>Post JSON itself (application/json) in place of a form.</source><extracomment>declarations</extracomment><translation>直接发送 JSON（application/json），而不用表单。</translation></message>
<message><source>Posts the logs of each epoch to an address, as JSON or as a form; a server that is away is passed over.</source><extracomment>declarations</extracomment><translation>把每轮的日志发送到一个地址，用 JSON 或表单；服务器不在时跳过。</translation></message>
<message><source>Power</source><extracomment>declarations</extracomment><translation>指数</translation></message>
<message><source>Power with which the share of new squares falls.</source><extracomment>declarations</extracomment><translation>新平方所占比例下降的指数。</translation></message>
<message><source>Precision</source><extracomment>window</extracomment><translation>精确率</translation></message>
<message><source>Precision and recall</source><extracomment>window</extracomment><translation>精确率与召回率</translation></message>
<message><source>Predict</source><extracomment>window</extracomment><translation>预测</translation></message>
<message><source>Predict a file…</source><extracomment>tables</extracomment><translation>预测文件…</translation></message>
<message><source>Predict a folder of images…</source><extracomment>tables</extracomment><translation>预测图像文件夹…</translation></message>
<message><source>Predicted</source><extracomment>window</extracomment><translation>预测</translation></message>
<message><source>Predicted against true</source><extracomment>window</extracomment><translation>预测值与真实值</translation></message>
<message><source>Predicting</source><extracomment>window</extracomment><translation>正在预测</translation></message>
<message><source>Predicting: {0} of {1} samples</source><extracomment>window</extracomment><translation>正在预测：{0} / {1} 个样本</translation></message>
<message><source>Predictions</source><extracomment>window</extracomment><translation>预测</translation></message>
<message><source>Preparing…</source><extracomment>window</extracomment><translation>准备中…</translation></message>
<message><source>Press F to do it</source><extracomment>window</extracomment><translation>按 F 执行</translation></message>
<message><source>Press Fit the network to this data: it sets the input, the last layer and the loss, or makes a small network where there is none.</source><extracomment>tables</extracomment><translation>按“使网络适配这些数据”：设置输入、最后一层和损失；若还没有网络，则创建一个小网络。</translation></message>
<message><source>Press Train to see the network learn.</source><extracomment>window</extracomment><translation>按“训练”观察网络学习。</translation></message>
<message><source>Press Train.</source><extracomment>tables</extracomment><translation>按“训练”。</translation></message>
<message><source>Press the arrow in the bar above the canvas to see the next picture on its way.</source><extracomment>tables</extracomment><translation>按画布上方栏中的箭头，查看下一张图片的处理过程。</translation></message>
<message><source>Principal components</source><extracomment>window</extracomment><translation>主成分</translation></message>
<message><source>Problem inside a nested network</source><extracomment>tables</extracomment><translation>内嵌网络有问题</translation></message>
<message><source>Problems</source><extracomment>window</extracomment><translation>问题</translation></message>
<message><source>Problems ({0})</source><extracomment>window</extracomment><translation>问题 ({0})</translation></message>
<message><source>Processor</source><extracomment>tables</extracomment><translation>处理器</translation></message>
<message><source>Processors</source><extracomment>tables</extracomment><translation>处理器数</translation></message>
<message><source>Profile</source><extracomment>window</extracomment><translation>性能分析</translation></message>
<message><source>Progress</source><extracomment>window</extracomment><translation>进度</translation></message>
<message><source>Projection</source><extracomment>window</extracomment><translation>投影</translation></message>
<message><source>Projects and models</source><extracomment>window</extracomment><translation>项目和模型</translation></message>
<message><source>Published, of ImageNet</source><extracomment>window</extracomment><translation>已发布的 ImageNet 权重</translation></message>
<message><source>Pulls gradients towards small weights.</source><extracomment>declarations</extracomment><translation>使梯度趋向小权重。</translation></message>
<message><source>Pulls the values of each image away from their mean, or to it.</source><extracomment>declarations</extracomment><translation>使每幅图像的值远离或靠近其均值。</translation></message>
<message><source>Purple</source><extracomment>tables</extracomment><translation>紫色</translation></message>
<message><source>Put a trained network to another use: freeze it, give it a new head, train</source><extracomment>tables</extracomment><translation>将已训练的网络另作他用：冻结、更换头部、训练</translation></message>
<message><source>Put borders around first where the sides' ratio differs, so that nothing is stretched.</source><extracomment>declarations</extracomment><translation>纵横比不同时先加边，避免拉伸。</translation></message>
<message><source>Put into the group</source><extracomment>messages</extracomment><translation>放入编组</translation></message>
<message><source>Put layers on the empty canvas, wire them, and train them to tell irises apart by four measures.</source><extracomment>tables</extracomment><translation>在空画布上放置层，连接并训练它们，根据四个测量值区分鸢尾花。</translation></message>
<message><source>Put the samples in another order for each epoch.</source><extracomment>tables</extracomment><translation>每轮以不同顺序排列样本。</translation></message>
<message><source>Put the steps that suit the data in place of these</source><extracomment>window</extracomment><translation>用适合数据的步骤替换这些步骤</translation></message>
<message><source>Put the weights of this epoch into the network; undo takes them out again.</source><extracomment>window</extracomment><translation>将该轮次的权重放入网络；可撤销。</translation></message>
<message><source>Put to another use</source><extracomment>tables</extracomment><translation>另作他用</translation></message>
<message><source>Puts a value where one is missing: the mean or the median of the training data, the commonest, or a constant.</source><extracomment>declarations</extracomment><translation>在缺失处填入值：训练数据的均值或中位数、最常见值或常数。</translation></message>
<message><source>Puts planes of zeros around a volume.</source><extracomment>declarations</extracomment><translation>在三维数据四周补零平面。</translation></message>
<message><source>Puts rows and columns of zeros around an image.</source><extracomment>declarations</extracomment><translation>在图像四周补零行和零列。</translation></message>
<message><source>Puts steps of zeros before and after a sequence.</source><extracomment>declarations</extracomment><translation>在序列前后补零步。</translation></message>
<message><source>Puts the axes of each sample in another order.</source><extracomment>declarations</extracomment><translation>改变每个样本各轴的顺序。</translation></message>
<message><source>Python</source><extracomment>window</extracomment><translation>Python</translation></message>
<message><source>Python script for Keras</source><extracomment>window</extracomment><translation>用于 Keras 的 Python 脚本</translation></message>
<message><source>Python script for Layerloom's engine</source><extracomment>window</extracomment><translation>用于 Layerloom 引擎的 Python 脚本</translation></message>
<message><source>Python: {0} of a step goes to calling kernels that have little to do. A larger batch gives each call more work.</source><extracomment>messages</extracomment><translation>Python：一步的 {0} 用于调用工作量很小的内核。更大的批次可使每次调用做更多工作。</translation></message>
<message><source>Q</source><extracomment>declarations</extracomment><translation>Q</translation></message>
<message><source>Queries and keys do not fit</source><extracomment>tables</extracomment><translation>查询与键不匹配</translation></message>
<message><source>Questions about films</source><extracomment>tables</extracomment><translation>视频问答</translation></message>
<message><source>Questions about pictures</source><extracomment>tables</extracomment><translation>看图问答</translation></message>
<message><source>Quit</source><extracomment>tables</extracomment><translation>退出</translation></message>
<message><source>ROC</source><extracomment>window</extracomment><translation>ROC</translation></message>
<message><source>ROC curve</source><extracomment>window</extracomment><translation>ROC 曲线</translation></message>
<message><source>ROC; precision over recall; or the gains of these.</source><extracomment>declarations</extracomment><translation>ROC；精确率-召回率；或其增益。</translation></message>
<message><source>Raise the learning rate ten times, or let the rate be found.</source><extracomment>messages</extracomment><translation>将学习率提高十倍，或自动查找。</translation></message>
<message><source>Random</source><extracomment>window</extracomment><translation>随机</translation></message>
<message><source>Random first values</source><extracomment>window</extracomment><translation>随机初始值</translation></message>
<message><source>Random numbers whose variance is `scale` over the number of inputs, of outputs, or their mean.</source><extracomment>declarations</extracomment><translation>方差为 `scale` 除以输入数、输出数或其平均的随机数。</translation></message>
<message><source>Random weights that never change pass on noise.</source><extracomment>tables</extracomment><translation>永不改变的随机权重只传递噪声。</translation></message>
<message><source>Range</source><extracomment>window</extracomment><translation>范围</translation></message>
<message><source>Rare classes count more, so that each class has the same say in the loss.</source><extracomment>window</extracomment><translation>稀有类别权重更大，使各类别在损失中作用相同。</translation></message>
<message><source>Rate</source><extracomment>declarations</extracomment><translation>比率</translation></message>
<message><source>Rate at the end of the warm-up; none: no warm-up.</source><extracomment>declarations</extracomment><translation>预热结束时的学习率；无：不预热。</translation></message>
<message><source>Rate by step</source><extracomment>window</extracomment><translation>学习率随步数变化</translation></message>
<message><source>Rate × 2</source><extracomment>window</extracomment><translation>学习率 × 2</translation></message>
<message><source>Rate ÷ 2</source><extracomment>window</extracomment><translation>学习率 ÷ 2</translation></message>
<message><source>Re-uses the layer of {0}: the same fields and weights.</source><extracomment>window</extracomment><translation>复用 {0} 的层：相同的字段和权重。</translation></message>
<message><source>Read the sequence from its end.</source><extracomment>declarations</extracomment><translation>从末尾读取序列。</translation></message>
<message><source>Reading curves</source><extracomment>tables</extracomment><translation>解读曲线</translation></message>
<message><source>Reading the curves</source><extracomment>window</extracomment><translation>正在读取曲线</translation></message>
<message><source>Reading the file anew</source><extracomment>window</extracomment><translation>正在重新读取文件</translation></message>
<message><source>Reading the runs</source><extracomment>window</extracomment><translation>正在读取运行</translation></message>
<message><source>Reading the sweep</source><extracomment>window</extracomment><translation>正在读取扫描</translation></message>
<message><source>Reading the sweeps</source><extracomment>window</extracomment><translation>正在读取扫描</translation></message>
<message><source>Reading {0}…</source><extracomment>window</extracomment><translation>正在读取 {0}…</translation></message>
<message><source>Reads a sequence from both ends with two recurrent layers, and joins what they give.</source><extracomment>declarations</extracomment><translation>用两个循环层从两端读取序列，并合并结果。</translation></message>
<message><source>Reads a sequence of images, a film, with an LSTM whose products are convolutions.</source><extracomment>declarations</extracomment><translation>用以卷积为运算的 LSTM 读取图像序列（影片）。</translation></message>
<message><source>Reads a sequence of series with an LSTM whose products are convolutions.</source><extracomment>declarations</extracomment><translation>用以卷积为运算的 LSTM 读取一维序列的序列。</translation></message>
<message><source>Reads a sequence of volumes with an LSTM whose products are convolutions.</source><extracomment>declarations</extracomment><translation>用以卷积为运算的 LSTM 读取三维数据的序列。</translation></message>
<message><source>Reads a sequence step by step with a cell of any kind, your own too.</source><extracomment>declarations</extracomment><translation>用任意类型（包括自定义）的单元逐步读取序列。</translation></message>
<message><source>Reads a sequence step by step, keeping a memory with gates for what enters, stays and leaves.</source><extracomment>declarations</extracomment><translation>逐步读取序列，用门控记忆决定哪些进入、保留和输出。</translation></message>
<message><source>Reads a sequence step by step; each output is made of the step's input and of the output before it.</source><extracomment>declarations</extracomment><translation>逐步读取序列；每个输出由该步输入和前一输出得到。</translation></message>
<message><source>Reads a sequence step by step; gates say how much of the state is renewed and how much of it is used for that.</source><extracomment>declarations</extracomment><translation>逐步读取序列；门控决定状态更新多少以及为此使用多少。</translation></message>
<message><source>Ready-made networks</source><extracomment>window</extracomment><translation>现成网络</translation></message>
<message><source>Ready-made networks…</source><extracomment>tables</extracomment><translation>现成网络…</translation></message>
<message><source>Ready-made…</source><extracomment>window</extracomment><translation>现成网络…</translation></message>
<message><source>Recall</source><extracomment>window</extracomment><translation>召回率</translation></message>
<message><source>Recent files</source><extracomment>window</extracomment><translation>最近的文件</translation></message>
<message><source>Receptive field</source><extracomment>tables</extracomment><translation>感受野</translation></message>
<message><source>Recordings</source><extracomment>window</extracomment><translation>录音</translation></message>
<message><source>Recordings are of different lengths; shorter ones are filled up, and a layer called Masking keeps what was filled from being learned.</source><extracomment>tables</extracomment><translation>录音长短不一；较短的会被填充，名为 Masking 的层避免学习填充部分。</translation></message>
<message><source>Recordings differ in length and end in zeros: Masking has the LSTM pass these by. Try: a GRU in place of the LSTM, or take Masking away.</source><extracomment>tables</extracomment><translation>录音长短不一，末尾补零：Masking 让 LSTM 跳过这些零。试一试：用 GRU 代替 LSTM，或去掉 Masking。</translation></message>
<message><source>Recover</source><extracomment>window</extracomment><translation>恢复</translation></message>
<message><source>Recurrent</source><extracomment>tables</extracomment><translation>循环</translation></message>
<message><source>Recurrent activation</source><extracomment>declarations</extracomment><translation>循环激活函数</translation></message>
<message><source>Recurrent constraint</source><extracomment>declarations</extracomment><translation>循环约束</translation></message>
<message><source>Recurrent dropout</source><extracomment>declarations</extracomment><translation>循环 Dropout</translation></message>
<message><source>Recurrent initializer</source><extracomment>declarations</extracomment><translation>循环初始化器</translation></message>
<message><source>Recurrent layer without bounds</source><extracomment>tables</extracomment><translation>无界的循环层</translation></message>
<message><source>Recurrent layers go step by step and forget over some hundred steps.</source><extracomment>tables</extracomment><translation>循环层逐步处理，几百步后便会遗忘。</translation></message>
<message><source>Recurrent regularizer</source><extracomment>declarations</extracomment><translation>循环正则化器</translation></message>
<message><source>Red</source><extracomment>tables</extracomment><translation>红色</translation></message>
<message><source>Red, green and blue</source><extracomment>window</extracomment><translation>红、绿、蓝</translation></message>
<message><source>Redo</source><extracomment>window</extracomment><translation>重做</translation></message>
<message><source>Reduction</source><extracomment>declarations</extracomment><translation>归约</translation></message>
<message><source>Reference</source><extracomment>tables</extracomment><translation>参考</translation></message>
<message><source>Regularization</source><extracomment>tables</extracomment><translation>正则化</translation></message>
<message><source>Relative step</source><extracomment>declarations</extracomment><translation>相对步长</translation></message>
<message><source>Remember what the canvas shows; the project keeps it</source><extracomment>tables</extracomment><translation>记住画布当前显示的区域；保存在项目中</translation></message>
<message><source>Remembers a switch over batches: what it needs to know may lie far back.</source><extracomment>tables</extracomment><translation>跨批次记住开关状态：所需信息可能在很久之前。</translation></message>
<message><source>Remove</source><extracomment>window</extracomment><translation>移除</translation></message>
<message><source>Remove diagonal</source><extracomment>declarations</extracomment><translation>去除对角线</translation></message>
<message><source>Remove the metric {0}</source><extracomment>window</extracomment><translation>移除指标 {0}</translation></message>
<message><source>Remove {0}</source><extracomment>window</extracomment><translation>移除 {0}</translation></message>
<message><source>Rename</source><extracomment>window</extracomment><translation>重命名</translation></message>
<message><source>Rename the block</source><extracomment>window</extracomment><translation>重命名块</translation></message>
<message><source>Rename the group</source><extracomment>messages</extracomment><translation>重命名编组</translation></message>
<message><source>Rename…</source><extracomment>window</extracomment><translation>重命名…</translation></message>
<message><source>Reorder the inputs</source><extracomment>messages</extracomment><translation>调整输入顺序</translation></message>
<message><source>Repeat</source><extracomment>window</extracomment><translation>重复</translation></message>
<message><source>Repeat {0} times</source><extracomment>messages</extracomment><translation>重复 {0} 次</translation></message>
<message><source>Repeats each step of a sequence.</source><extracomment>declarations</extracomment><translation>重复序列的每一步。</translation></message>
<message><source>Repeat…</source><extracomment>tables</extracomment><translation>重复…</translation></message>
<message><source>Replace the layer</source><extracomment>window</extracomment><translation>替换层</translation></message>
<message><source>Replace the layer…</source><extracomment>tables</extracomment><translation>替换层…</translation></message>
<message><source>Replace {0}</source><extracomment>messages</extracomment><translation>替换 {0}</translation></message>
<message><source>Replace {0} by {1}</source><extracomment>messages</extracomment><translation>将 {0} 替换为 {1}</translation></message>
<message><source>Report of a run</source><extracomment>window</extracomment><translation>运行报告</translation></message>
<message><source>Report of a run…</source><extracomment>tables</extracomment><translation>运行报告…</translation></message>
<message><source>Report…</source><extracomment>window</extracomment><translation>报告…</translation></message>
<message><source>ResNet whose convolutions work in 32 separate groups.</source><extracomment>declarations</extracomment><translation>卷积分 32 组进行的 ResNet。</translation></message>
<message><source>ResNet with normalization and activation before each convolution.</source><extracomment>declarations</extracomment><translation>每个卷积之前进行归一化和激活的 ResNet。</translation></message>
<message><source>Reset after</source><extracomment>declarations</extracomment><translation>后重置</translation></message>
<message><source>Reset the panels</source><extracomment>tables</extracomment><translation>重置面板</translation></message>
<message><source>Reshaping</source><extracomment>tables</extracomment><translation>变形</translation></message>
<message><source>Reshaping keeps every value, so the numbers before and after are equal.</source><extracomment>tables</extracomment><translation>变形保留所有数值，前后个数相等。</translation></message>
<message><source>Residual block</source><extracomment>tables</extracomment><translation>残差块</translation></message>
<message><source>Residual network</source><extracomment>tables</extracomment><translation>残差网络</translation></message>
<message><source>Residual, with narrow 1 x 1 convolutions around the 3 x 3 (ResNet50).</source><extracomment>tables</extracomment><translation>残差结构，3 x 3 卷积前后为较窄的 1 x 1 卷积（ResNet50）。</translation></message>
<message><source>Resize</source><extracomment>window</extracomment><translation>调整大小</translation></message>
<message><source>Restore best weights</source><extracomment>tables</extracomment><translation>恢复最佳权重</translation></message>
<message><source>Results</source><extracomment>window</extracomment><translation>结果</translation></message>
<message><source>Resume</source><extracomment>window</extracomment><translation>继续</translation></message>
<message><source>Return sequences</source><extracomment>declarations</extracomment><translation>返回序列</translation></message>
<message><source>Return state</source><extracomment>declarations</extracomment><translation>返回状态</translation></message>
<message><source>Rho</source><extracomment>declarations</extracomment><translation>Rho</translation></message>
<message><source>Right edges</source><extracomment>tables</extracomment><translation>右对齐</translation></message>
<message><source>Rms scaling</source><extracomment>declarations</extracomment><translation>RMS 缩放</translation></message>
<message><source>Rotate</source><extracomment>window</extracomment><translation>旋转</translation></message>
<message><source>Rows from one window to the next.</source><extracomment>declarations</extracomment><translation>相邻窗口间隔的行数。</translation></message>
<message><source>Rows of one “{0}” are alike: keep them on one side of the split (method “group”), or the network is </source><extracomment>messages</extracomment><translation>同一“{0}”的行相似：划分时应放在同一侧（方法“group”），否则网络</translation></message>
<message><source>Rows of pixels.</source><extracomment>declarations</extracomment><translation>像素行数。</translation></message>
<message><source>Rows that no sample uses cost memory and are never trained.</source><extracomment>tables</extracomment><translation>没有样本使用的行占用内存且从不训练。</translation></message>
<message><source>Rows that one sample sees.</source><extracomment>declarations</extracomment><translation>一个样本所见的行数。</translation></message>
<message><source>Run</source><extracomment>window</extracomment><translation>运行</translation></message>
<message><source>Run some steps of training on the data, and put everything back</source><extracomment>window</extracomment><translation>在数据上运行若干训练步，然后恢复原状</translation></message>
<message><source>Run {0}</source><extracomment>window</extracomment><translation>运行 {0}</translation></message>
<message><source>Runs</source><extracomment>window</extracomment><translation>运行记录</translation></message>
<message><source>Runs at most</source><extracomment>window</extracomment><translation>最多运行次数</translation></message>
<message><source>Runs at most: {0}, </source><extracomment>window</extracomment><translation>最多运行：{0} 次，</translation></message>
<message><source>Runs at most: {0}.</source><extracomment>window</extracomment><translation>最多运行：{0} 次。</translation></message>
<message><source>Runs of the sweep</source><extracomment>window</extracomment><translation>扫描中的运行</translation></message>
<message><source>Runs that are done</source><extracomment>window</extracomment><translation>已完成的运行</translation></message>
<message><source>R² {0}  ·  mean error {1}  ·  root mean square {2}</source><extracomment>window</extracomment><translation>R² {0}  ·  平均误差 {1}  ·  均方根 {2}</translation></message>
<message><source>SVG picture (*.svg)</source><extracomment>window</extracomment><translation>SVG 图片 (*.svg)</translation></message>
<message><source>Saliency</source><extracomment>window</extracomment><translation>显著性</translation></message>
<message><source>Saliency, smoothed</source><extracomment>window</extracomment><translation>平滑显著性</translation></message>
<message><source>Same</source><extracomment>window</extracomment><translation>相同</translation></message>
<message><source>Sample </source><extracomment>window</extracomment><translation>样本 </translation></message>
<message><source>Sample at the nodes</source><extracomment>window</extracomment><translation>节点处的样本</translation></message>
<message><source>Sample before</source><extracomment>tables</extracomment><translation>上一个样本</translation></message>
<message><source>Sample {0}</source><extracomment>window</extracomment><translation>样本 {0}</translation></message>
<message><source>Sample {0} is now called {1}. Undo takes it back; evaluate again to count it.</source><extracomment>window</extracomment><translation>样本 {0} 现标为 {1}。可撤销；重新评估后计入。</translation></message>
<message><source>Sample {0}, held out</source><extracomment>window</extracomment><translation>样本 {0}，已留出</translation></message>
<message><source>Sampler</source><extracomment>window</extracomment><translation>采样方式</translation></message>
<message><source>Samples</source><extracomment>window</extracomment><translation>样本</translation></message>
<message><source>Samples can only be fed where their sizes are the Input's.</source><extracomment>tables</extracomment><translation>样本大小须与 Input 一致才能输入。</translation></message>
<message><source>Samples do not fill the batches</source><extracomment>tables</extracomment><translation>样本不足以填满批次</translation></message>
<message><source>Samples looked at before each update; another size holds from the next batch on.</source><extracomment>window</extracomment><translation>每次更新前处理的样本数；新的大小从下一批次起生效。</translation></message>
<message><source>Samples that are looked at before each update.</source><extracomment>tables</extracomment><translation>每次更新前处理的样本数。</translation></message>
<message><source>Samples that the network does not learn from, as rings</source><extracomment>window</extracomment><translation>网络不学习的样本，以圆环表示</translation></message>
<message><source>Samples to predict</source><extracomment>window</extracomment><translation>要预测的样本</translation></message>
<message><source>Saturated sigmoid and tanh pass on a quarter of the gradient at most; many of them pass on nothing.</source><extracomment>tables</extracomment><translation>饱和的 sigmoid 和 tanh 至多传递四分之一的梯度；多层叠加则几乎为零。</translation></message>
<message><source>Save</source><extracomment>window</extracomment><translation>保存</translation></message>
<message><source>Save as</source><extracomment>window</extracomment><translation>另存为</translation></message>
<message><source>Save as block</source><extracomment>window</extracomment><translation>保存为块</translation></message>
<message><source>Save as block…</source><extracomment>tables</extracomment><translation>保存为块…</translation></message>
<message><source>Save as…</source><extracomment>tables</extracomment><translation>另存为…</translation></message>
<message><source>Save best only</source><extracomment>declarations</extracomment><translation>仅保存最佳</translation></message>
<message><source>Save freq</source><extracomment>declarations</extracomment><translation>保存频率</translation></message>
<message><source>Save only when the watched value got better.</source><extracomment>declarations</extracomment><translation>仅在监视值改善时保存。</translation></message>
<message><source>Save the changes to {0}?</source><extracomment>window</extracomment><translation>保存对 {0} 的更改？</translation></message>
<message><source>Save weights only</source><extracomment>declarations</extracomment><translation>仅保存权重</translation></message>
<message><source>Save weights without the architecture.</source><extracomment>declarations</extracomment><translation>保存权重而不含结构。</translation></message>
<message><source>Saved {0}</source><extracomment>window</extracomment><translation>已保存 {0}</translation></message>
<message><source>Saves the model, or its weights, after every epoch or every so many batches, or only when it got better.</source><extracomment>declarations</extracomment><translation>每轮、每若干批次或仅在改善时保存模型或其权重。</translation></message>
<message><source>Saving {0}</source><extracomment>window</extracomment><translation>正在保存 {0}</translation></message>
<message><source>Say what this sample really is. The project remembers it; your file stays as it is.</source><extracomment>window</extracomment><translation>指出该样本的真实标签。项目会记住；你的文件保持原样。</translation></message>
<message><source>Says which rows train and which are held out: at random, with each class in its share, by time, or by group.</source><extracomment>declarations</extracomment><translation>决定哪些行用于训练、哪些留出：随机、按类别比例、按时间或按组。</translation></message>
<message><source>Scale</source><extracomment>declarations</extracomment><translation>缩放</translation></message>
<message><source>Scale both inputs to length 1 first: the result is then the cosine.</source><extracomment>declarations</extracomment><translation>先将两个输入缩放为长度 1：结果即为余弦。</translation></message>
<message><source>Scales each sample's vector to length 1.</source><extracomment>declarations</extracomment><translation>将每个样本的向量缩放为长度 1。</translation></message>
<message><source>Schedule</source><extracomment>window</extracomment><translation>学习率计划</translation></message>
<message><source>Schedules</source><extracomment>tables</extracomment><translation>学习率计划</translation></message>
<message><source>Score against cost</source><extracomment>window</extracomment><translation>得分与开销</translation></message>
<message><source>Score mode</source><extracomment>declarations</extracomment><translation>评分方式</translation></message>
<message><source>Scores of each class</source><extracomment>window</extracomment><translation>各类别得分</translation></message>
<message><source>Search fields</source><extracomment>window</extracomment><translation>搜索字段</translation></message>
<message><source>Search fields: units, learning rate, activation…</source><extracomment>window</extracomment><translation>搜索字段：units、学习率、激活函数…</translation></message>
<message><source>Search layers</source><extracomment>window</extracomment><translation>搜索层</translation></message>
<message><source>Search layers to add</source><extracomment>window</extracomment><translation>搜索要添加的层</translation></message>
<message><source>Search networks</source><extracomment>window</extracomment><translation>搜索网络</translation></message>
<message><source>Search runs</source><extracomment>window</extracomment><translation>搜索运行</translation></message>
<message><source>Search templates</source><extracomment>window</extracomment><translation>搜索模板</translation></message>
<message><source>Search the handbook</source><extracomment>window</extracomment><translation>搜索手册</translation></message>
<message><source>Search what to put behind {0}</source><extracomment>window</extracomment><translation>搜索要放在 {0} 之后的层</translation></message>
<message><source>Search: a name, #tag, note or setting like batch_size=32</source><extracomment>window</extracomment><translation>搜索：名称、#标签、备注或设置，如 batch_size=32</translation></message>
<message><source>Searching for a learning rate</source><extracomment>window</extracomment><translation>正在查找学习率</translation></message>
<message><source>Seconds</source><extracomment>window</extracomment><translation>秒</translation></message>
<message><source>Seconds of training</source><extracomment>window</extracomment><translation>训练秒数</translation></message>
<message><source>Seconds to wait for the server.</source><extracomment>declarations</extracomment><translation>等待服务器的秒数。</translation></message>
<message><source>See all ways to begin</source><extracomment>window</extracomment><translation>查看所有入门方式</translation></message>
<message><source>Seed</source><extracomment>window</extracomment><translation>随机种子</translation></message>
<message><source>Seed of the layer's random numbers; none: another draw each time.</source><extracomment>declarations</extracomment><translation>层的随机数种子；无：每次不同。</translation></message>
<message><source>Seed of the random numbers; none: another draw each time.</source><extracomment>declarations</extracomment><translation>随机数种子；无：每次不同。</translation></message>
<message><source>Sees</source><extracomment>window</extracomment><translation>可见范围</translation></message>
<message><source>Sees a picture, reads a question, answers with a word.</source><extracomment>tables</extracomment><translation>看图片，读问题，用一个词回答。</translation></message>
<message><source>Sees of the input</source><extracomment>window</extracomment><translation>可见的输入</translation></message>
<message><source>Sees too little at once</source><extracomment>tables</extracomment><translation>视野过小</translation></message>
<message><source>Select all</source><extracomment>tables</extracomment><translation>全选</translation></message>
<message><source>Select all that feeds it</source><extracomment>tables</extracomment><translation>选择所有上游块</translation></message>
<message><source>Select all that reads it</source><extracomment>tables</extracomment><translation>选择所有下游块</translation></message>
<message><source>Self-attention and two Dense, each with a way around it.</source><extracomment>tables</extracomment><translation>自注意力和两个 Dense，各带旁路。</translation></message>
<message><source>Semicolon</source><extracomment>window</extracomment><translation>分号</translation></message>
<message><source>Send a picture through</source><extracomment>tables</extracomment><translation>送入一张图片</translation></message>
<message><source>Send a picture through a convolutional network and watch what each layer makes of it.</source><extracomment>tables</extracomment><translation>将图片送入卷积网络，观察每一层的处理结果。</translation></message>
<message><source>Send a sample through the network and show what comes out of each block</source><extracomment>tables</extracomment><translation>将样本送入网络，显示每个块的输出</translation></message>
<message><source>Sending a sample through the network</source><extracomment>window</extracomment><translation>正在将样本送入网络</translation></message>
<message><source>Sensitivity</source><extracomment>declarations</extracomment><translation>灵敏度</translation></message>
<message><source>Sepal and petal measures in centimetres of 150 iris flowers of three species.</source><extracomment>tables</extracomment><translation>三个品种共 150 朵鸢尾花的花萼和花瓣尺寸（厘米）。</translation></message>
<message><source>Separate parts</source><extracomment>tables</extracomment><translation>互不相连</translation></message>
<message><source>Separator</source><extracomment>window</extracomment><translation>分隔符</translation></message>
<message><source>Sequences</source><extracomment>tables</extracomment><translation>序列</translation></message>
<message><source>Sequences take longer: each step looks back over the whole recording. Wait until the run has ended, or press Stop.</source><extracomment>tables</extracomment><translation>序列耗时更长：每一步都要回看整段录音。等待运行结束，或按“停止”。</translation></message>
<message><source>Sequences with an LSTM</source><extracomment>tables</extracomment><translation>用 LSTM 处理序列</translation></message>
<message><source>Sequential takes a list of layers</source><extracomment>messages</extracomment><translation>Sequential 接受层的列表</translation></message>
<message><source>Sequential([...]), model.add(...) or calls of layers</source><extracomment>messages</extracomment><translation>Sequential([...])、model.add(...) 或层的调用</translation></message>
<message><source>Series</source><extracomment>window</extracomment><translation>序列</translation></message>
<message><source>Set Input shape to {0}</source><extracomment>messages</extracomment><translation>将 Input 形状设为 {0}</translation></message>
<message><source>Set all {0} to relu</source><extracomment>messages</extracomment><translation>将全部 {0} 个设为 relu</translation></message>
<message><source>Set batch_size of {0} to {1}</source><extracomment>messages</extracomment><translation>将 {0} 的 batch_size 设为 {1}</translation></message>
<message><source>Set bookmark 1</source><extracomment>tables</extracomment><translation>设置书签 1</translation></message>
<message><source>Set bookmark 2</source><extracomment>tables</extracomment><translation>设置书签 2</translation></message>
<message><source>Set bookmark 3</source><extracomment>tables</extracomment><translation>设置书签 3</translation></message>
<message><source>Set bookmark 4</source><extracomment>tables</extracomment><translation>设置书签 4</translation></message>
<message><source>Set bookmark 5</source><extracomment>tables</extracomment><translation>设置书签 5</translation></message>
<message><source>Set bookmark 6</source><extracomment>tables</extracomment><translation>设置书签 6</translation></message>
<message><source>Set bookmark 7</source><extracomment>tables</extracomment><translation>设置书签 7</translation></message>
<message><source>Set bookmark 8</source><extracomment>tables</extracomment><translation>设置书签 8</translation></message>
<message><source>Set bookmark 9</source><extracomment>tables</extracomment><translation>设置书签 9</translation></message>
<message><source>Set bookmark {0}</source><extracomment>messages</extracomment><translation>设置书签 {0}</translation></message>
<message><source>Set fields</source><extracomment>messages</extracomment><translation>设置字段</translation></message>
<message><source>Set the batch size to 32</source><extracomment>messages</extracomment><translation>将批次大小设为 32</translation></message>
<message><source>Set the batch size to {0}</source><extracomment>messages</extracomment><translation>将批次大小设为 {0}</translation></message>
<message><source>Set the best values in the network that is open</source><extracomment>window</extracomment><translation>将最佳值设置到当前网络</translation></message>
<message><source>Set the input, the last layer and the loss; or make a network that suits the data</source><extracomment>window</extracomment><translation>设置输入、最后一层和损失；或创建适合数据的网络</translation></message>
<message><source>Set the learning rate to {0}</source><extracomment>messages</extracomment><translation>将学习率设为 {0}</translation></message>
<message><source>Set the validation split to 10%</source><extracomment>messages</extracomment><translation>将验证比例设为 10%</translation></message>
<message><source>Set the validation split to {0}</source><extracomment>messages</extracomment><translation>将验证比例设为 {0}</translation></message>
<message><source>Set the weight of {0} to 1</source><extracomment>messages</extracomment><translation>将 {0} 的权重设为 1</translation></message>
<message><source>Set up only</source><extracomment>window</extracomment><translation>仅设置</translation></message>
<message><source>Set up to be fine-tuned</source><extracomment>window</extracomment><translation>已设置为可微调</translation></message>
<message><source>Set weights</source><extracomment>messages</extracomment><translation>设置权重</translation></message>
<message><source>Set {0} of {1} back to its default</source><extracomment>messages</extracomment><translation>将 {1} 的 {0} 恢复默认</translation></message>
<message><source>Set {0} of {1} blocks</source><extracomment>messages</extracomment><translation>设置 {1} 个块的 {0}</translation></message>
<message><source>Set {0} of {1} to {2}</source><extracomment>messages</extracomment><translation>将 {1} 的 {0} 设为 {2}</translation></message>
<message><source>Sets</source><extracomment>window</extracomment><translation>数据集</translation></message>
<message><source>Sets a random share of its input to zero while training, which hinders learning by heart.</source><extracomment>declarations</extracomment><translation>训练时将一部分随机输入置零，以防死记硬背。</translation></message>
<message><source>Sets that come with Layerloom, or that it makes</source><extracomment>window</extracomment><translation>Layerloom 自带或生成的数据集</translation></message>
<message><source>Sets the learning rate before each epoch, by a function of the epoch and, if it takes it, the present rate.</source><extracomment>declarations</extracomment><translation>每轮之前按一个以轮次（以及可选的当前学习率）为参数的函数设置学习率。</translation></message>
<message><source>Sets whole channels of a volume to zero while training (Tompson et al., 2014).</source><extracomment>declarations</extracomment><translation>训练时将三维数据的整个通道置零（Tompson et al., 2014）。</translation></message>
<message><source>Sets whole channels of an image to zero while training (Tompson et al., 2014).</source><extracomment>declarations</extracomment><translation>训练时将图像的整个通道置零（Tompson et al., 2014）。</translation></message>
<message><source>Sets whole features of a sequence to zero while training, at all steps alike (Tompson et al., 2014).</source><extracomment>declarations</extracomment><translation>训练时将序列的整个特征置零，所有步相同（Tompson et al., 2014）。</translation></message>
<message><source>Setting</source><extracomment>window</extracomment><translation>设置</translation></message>
<message><source>Settings</source><extracomment>window</extracomment><translation>设置</translation></message>
<message><source>Settings compared</source><extracomment>window</extracomment><translation>设置比较</translation></message>
<message><source>Several cells as one: the output of each is the input of the next.</source><extracomment>declarations</extracomment><translation>多个单元合为一个：前者的输出是后者的输入。</translation></message>
<message><source>Several inputs</source><extracomment>tables</extracomment><translation>多个输入</translation></message>
<message><source>Shape</source><extracomment>declarations</extracomment><translation>形状</translation></message>
<message><source>Shape of a sample, without the batch; one size may be -1 for what is left.</source><extracomment>declarations</extracomment><translation>样本的形状，不含批次；可有一个大小为 -1，表示剩余部分。</translation></message>
<message><source>Shape of one sample, without the batch; None for a size that may vary.</source><extracomment>declarations</extracomment><translation>单个样本的形状，不含批次；可变大小用 None。</translation></message>
<message><source>Shape of the mask, the batch first; 1 where one decision serves an axis, none where it is the input's.</source><extracomment>declarations</extracomment><translation>掩码的形状，批次在先；1 表示该轴共用一个决定，无表示与输入相同。</translation></message>
<message><source>Shapes alone</source><extracomment>tables</extracomment><translation>仅形状</translation></message>
<message><source>Shapes and size</source><extracomment>window</extracomment><translation>形状与大小</translation></message>
<message><source>Shapes to outline</source><extracomment>messages</extracomment><translation>勾勒形状</translation></message>
<message><source>Share</source><extracomment>window</extracomment><translation>占比</translation></message>
<message><source>Share a layer</source><extracomment>messages</extracomment><translation>共享层</translation></message>
<message><source>Share of certainty taken from the targets.</source><extracomment>declarations</extracomment><translation>从目标中扣除的确定度比例。</translation></message>
<message><source>Share of each weight, times the learning rate, taken off at every step.</source><extracomment>declarations</extracomment><translation>每步减去的权重比例（乘以学习率）。</translation></message>
<message><source>Share of outputs on the target's side of a threshold.</source><extracomment>declarations</extracomment><translation>与目标处于阈值同侧的输出比例。</translation></message>
<message><source>Share of outputs that equal their targets.</source><extracomment>declarations</extracomment><translation>与目标相等的输出比例。</translation></message>
<message><source>Share of samples whose largest output is the right class, the targets class numbers.</source><extracomment>declarations</extracomment><translation>最大输出为正确类别的样本比例，目标为类别编号。</translation></message>
<message><source>Share of samples whose largest output is the right class, the targets one-hot.</source><extracomment>declarations</extracomment><translation>最大输出为正确类别的样本比例，目标为独热编码。</translation></message>
<message><source>Share of samples whose right class is among the k largest outputs, the targets class numbers.</source><extracomment>declarations</extracomment><translation>正确类别在前 k 个输出中的样本比例，目标为类别编号。</translation></message>
<message><source>Share of samples whose right class is among the k largest outputs, the targets one-hot.</source><extracomment>declarations</extracomment><translation>正确类别在前 k 个输出中的样本比例，目标为独热编码。</translation></message>
<message><source>Share of target and output that do not overlap: for segmentation, where most is background.</source><extracomment>declarations</extracomment><translation>目标与输出不重叠的比例：用于背景占多数的分割。</translation></message>
<message><source>Share of the average in the direction of a step.</source><extracomment>declarations</extracomment><translation>平均值在步方向中的比例。</translation></message>
<message><source>Share of the average of gradients that stays at every step.</source><extracomment>declarations</extracomment><translation>每步保留的梯度平均比例。</translation></message>
<message><source>Share of the average of squared gradients that stays at every step.</source><extracomment>declarations</extracomment><translation>每步保留的梯度平方平均比例。</translation></message>
<message><source>Share of the average of the largest gradient that stays at every step.</source><extracomment>declarations</extracomment><translation>每步保留的最大梯度平均比例。</translation></message>
<message><source>Share of the average that stays at every step.</source><extracomment>declarations</extracomment><translation>每步保留的平均值比例。</translation></message>
<message><source>Share of the averages that stays at every step.</source><extracomment>declarations</extracomment><translation>每步保留的各平均值比例。</translation></message>
<message><source>Share of the channels set to zero.</source><extracomment>declarations</extracomment><translation>置零通道的比例。</translation></message>
<message><source>Share of the correction made at each step; 1: all of it.</source><extracomment>declarations</extracomment><translation>每步修正的比例；1：全部。</translation></message>
<message><source>Share of the elements set to SELU's lowest value.</source><extracomment>declarations</extracomment><translation>设为 SELU 最小值的元素比例。</translation></message>
<message><source>Share of the elements set to zero.</source><extracomment>declarations</extracomment><translation>置零元素的比例。</translation></message>
<message><source>Share of the inputs dropped while training, the same at each step.</source><extracomment>declarations</extracomment><translation>训练时丢弃的输入比例，每一步相同。</translation></message>
<message><source>Share of the last step that is taken again.</source><extracomment>declarations</extracomment><translation>重复上一步的比例。</translation></message>
<message><source>Share of the moving averages kept at each step.</source><extracomment>declarations</extracomment><translation>每步保留的移动平均比例。</translation></message>
<message><source>Share of the outputs above the threshold whose target is 1.</source><extracomment>declarations</extracomment><translation>高于阈值的输出中目标为 1 的比例。</translation></message>
<message><source>Share of the outputs fed back that is dropped while training.</source><extracomment>declarations</extracomment><translation>训练时丢弃的反馈输出比例。</translation></message>
<message><source>Share of the targets of 0 that must be decided as no.</source><extracomment>declarations</extracomment><translation>须判为否的目标 0 的比例。</translation></message>
<message><source>Share of the targets of 1 that must be found.</source><extracomment>declarations</extracomment><translation>须找到的目标 1 的比例。</translation></message>
<message><source>Share of the targets that are 1 whose output is above the threshold.</source><extracomment>declarations</extracomment><translation>目标为 1 中输出高于阈值的比例。</translation></message>
<message><source>Share of the weights of values dropped while training.</source><extracomment>declarations</extracomment><translation>训练时丢弃的注意力权重比例。</translation></message>
<message><source>Share one layer</source><extracomment>window</extracomment><translation>共享一个层</translation></message>
<message><source>Shared axes</source><extracomment>declarations</extracomment><translation>共享轴</translation></message>
<message><source>Shared layer fed unlike</source><extracomment>tables</extracomment><translation>共享层的输入不一致</translation></message>
<message><source>Sharp</source><extracomment>window</extracomment><translation>清晰边界</translation></message>
<message><source>Shift</source><extracomment>window</extracomment><translation>平移</translation></message>
<message><source>Shifts and scales each feature to mean 0 and variance 1 over the batch, then to a learnt mean and scale.</source><extracomment>declarations</extracomment><translation>将每个特征在批次上变换为均值 0、方差 1，再变换到学得的均值和尺度。</translation></message>
<message><source>Shifts and scales each feature to mean 0 and variance 1, by numbers given or found in the data by `adapt`.</source><extracomment>declarations</extracomment><translation>用给定的或由 `adapt` 在数据中求得的数，将每个特征变换为均值 0、方差 1。</translation></message>
<message><source>Shifts and scales each sample's features to mean 0 and variance 1, then to a learnt mean and scale.</source><extracomment>declarations</extracomment><translation>将每个样本的特征变换为均值 0、方差 1，再变换到学得的均值和尺度。</translation></message>
<message><source>Shifts and scales groups of each sample's channels to mean 0 and variance 1, then each channel as it learns.</source><extracomment>declarations</extracomment><translation>将每个样本的通道分组变换为均值 0、方差 1，再按学得的参数变换各通道。</translation></message>
<message><source>Short films of a handwritten digit that moves about.</source><extracomment>messages</extracomment><translation>手写数字移动的短片。</translation></message>
<message><source>Show all</source><extracomment>window</extracomment><translation>显示全部</translation></message>
<message><source>Show data at nodes</source><extracomment>tables</extracomment><translation>在节点处显示数据</translation></message>
<message><source>Show it over time</source><extracomment>window</extracomment><translation>随时间显示</translation></message>
<message><source>Show on nodes</source><extracomment>tables</extracomment><translation>节点上显示</translation></message>
<message><source>Show the block</source><extracomment>window</extracomment><translation>显示该块</translation></message>
<message><source>Show the block {0}</source><extracomment>window</extracomment><translation>显示块 {0}</translation></message>
<message><source>Show the chosen run among all runs</source><extracomment>window</extracomment><translation>在所有运行中显示所选运行</translation></message>
<message><source>Show the run</source><extracomment>window</extracomment><translation>显示运行</translation></message>
<message><source>Show the selection</source><extracomment>tables</extracomment><translation>显示所选</translation></message>
<message><source>Show the values of single batches beside those of epochs.</source><extracomment>window</extracomment><translation>同时显示各批次和各轮次的值。</translation></message>
<message><source>Show this again</source><extracomment>window</extracomment><translation>再次显示</translation></message>
<message><source>Show what in this sample counted for the answer.</source><extracomment>window</extracomment><translation>显示该样本中影响答案的内容。</translation></message>
<message><source>Show what the network says of this sample, batch by batch, beside the curves.</source><extracomment>window</extracomment><translation>在曲线旁逐批次显示网络对该样本的回答。</translation></message>
<message><source>Shown while a network trains and this panel is open.</source><extracomment>window</extracomment><translation>网络训练且此面板打开时显示。</translation></message>
<message><source>Shuffle</source><extracomment>tables</extracomment><translation>打乱</translation></message>
<message><source>Side</source><extracomment>window</extracomment><translation>边长</translation></message>
<message><source>Silence</source><extracomment>window</extracomment><translation>静默</translation></message>
<message><source>Silence a warning</source><extracomment>messages</extracomment><translation>静默警告</translation></message>
<message><source>Silence: {0}</source><extracomment>window</extracomment><translation>静默：{0}</translation></message>
<message><source>Silenced ({0})</source><extracomment>window</extracomment><translation>已静默（{0}）</translation></message>
<message><source>Sine and cosine of the place in the year, in the week and in the day.</source><extracomment>declarations</extracomment><translation>年、周、日中位置的正弦和余弦。</translation></message>
<message><source>Sine waves</source><extracomment>messages</extracomment><translation>正弦波</translation></message>
<message><source>Size</source><extracomment>window</extracomment><translation>大小</translation></message>
<message><source>Size of the steps, or a schedule of it.</source><extracomment>declarations</extracomment><translation>步长，或其计划。</translation></message>
<message><source>Size of the window on each axis.</source><extracomment>declarations</extracomment><translation>窗口在各轴上的大小。</translation></message>
<message><source>Sizes of each output; none: the width of the query.</source><extracomment>declarations</extracomment><translation>每个输出的大小；无：查询的宽度。</translation></message>
<message><source>Skip</source><extracomment>window</extracomment><translation>跳过</translation></message>
<message><source>Slides a window along each channel of a sequence by itself: channels are not mixed.</source><extracomment>declarations</extracomment><translation>沿序列各通道分别滑动窗口：不混合通道。</translation></message>
<message><source>Slides a window along each channel of a sequence, then mixes the channels at each step.</source><extracomment>declarations</extracomment><translation>沿序列每个通道滑动窗口，再在每一步混合通道。</translation></message>
<message><source>Slides a window over each channel of an image by itself: channels are not mixed.</source><extracomment>declarations</extracomment><translation>在图像各通道上分别滑动窗口：不混合通道。</translation></message>
<message><source>Slides a window over each channel of an image, then mixes the channels at each pixel (Chollet, 2017).</source><extracomment>declarations</extracomment><translation>在图像每个通道上滑动窗口，再在每个像素处混合通道（Chollet, 2017）。</translation></message>
<message><source>Slides filters along a sequence: each output sees a window of steps.</source><extracomment>declarations</extracomment><translation>滤波器沿序列滑动：每个输出看到一个步窗口。</translation></message>
<message><source>Slides filters over an image: each output sees a window of pixels.</source><extracomment>declarations</extracomment><translation>滤波器在图像上滑动：每个输出看到一个像素窗口。</translation></message>
<message><source>Slides filters through a volume: each output sees a box of voxels.</source><extracomment>declarations</extracomment><translation>滤波器在三维数据中滑动：每个输出看到一个体素块。</translation></message>
<message><source>Sliding window</source><extracomment>declarations</extracomment><translation>滑动窗口</translation></message>
<message><source>Slope below the threshold.</source><extracomment>declarations</extracomment><translation>阈值以下的斜率。</translation></message>
<message><source>Slope below zero.</source><extracomment>declarations</extracomment><translation>零以下的斜率。</translation></message>
<message><source>Small pictures of a circle, a square or a triangle.</source><extracomment>messages</extracomment><translation>圆、方形或三角形的小图片。</translation></message>
<message><source>Small pictures, and for each pixel whether it is the shape's.</source><extracomment>messages</extracomment><translation>小图片，以及每个像素是否属于形状。</translation></message>
<message><source>Smoothing of batches: {0}</source><extracomment>window</extracomment><translation>批次平滑：{0}</translation></message>
<message><source>Smoothing of single batches</source><extracomment>window</extracomment><translation>单个批次的平滑</translation></message>
<message><source>Snap to the grid</source><extracomment>tables</extracomment><translation>对齐网格</translation></message>
<message><source>So much the network has to know: its input is 4 numbers, its answer is one of 3 classes.</source><extracomment>tables</extracomment><translation>网络需要知道：输入是 4 个数，答案是 3 个类别之一。</translation></message>
<message><source>Softmax</source><extracomment>tables</extracomment><translation>Softmax</translation></message>
<message><source>Softmax gives shares of one whole; several classes at once do not fit.</source><extracomment>tables</extracomment><translation>Softmax 给出整体的比例；不适合同时多个类别。</translation></message>
<message><source>Softmax inside the network</source><extracomment>tables</extracomment><translation>网络内部的 softmax</translation></message>
<message><source>Softmax of one value</source><extracomment>tables</extracomment><translation>单个值的 softmax</translation></message>
<message><source>Softmax or sigmoid twice</source><extracomment>tables</extracomment><translation>两次 softmax 或 sigmoid</translation></message>
<message><source>Some columns</source><extracomment>window</extracomment><translation>部分列</translation></message>
<message><source>Some columns have the same name; they are called {0} here.</source><extracomment>messages</extracomment><translation>有些列同名；此处命名为 {0}。</translation></message>
<message><source>Something has to be predicted: choose another column for it first.</source><extracomment>window</extracomment><translation>必须有预测目标：请先为此选择另一列。</translation></message>
<message><source>Something went wrong inside Layerloom; your work is as it was. {0}</source><extracomment>window</extracomment><translation>Layerloom 内部出错；你的工作未受影响。{0}</translation></message>
<message><source>Source</source><extracomment>tables</extracomment><translation>来源</translation></message>
<message><source>Space</source><extracomment>window</extracomment><translation>空格</translation></message>
<message><source>Sparse y pred</source><extracomment>declarations</extracomment><translation>输出为类别编号</translation></message>
<message><source>Sparse y true</source><extracomment>declarations</extracomment><translation>目标为类别编号</translation></message>
<message><source>Specificity</source><extracomment>declarations</extracomment><translation>特异度</translation></message>
<message><source>Spirals</source><extracomment>messages</extracomment><translation>螺旋线</translation></message>
<message><source>Split</source><extracomment>window</extracomment><translation>划分</translation></message>
<message><source>Spread</source><extracomment>window</extracomment><translation>分布</translation></message>
<message><source>Spread of the errors</source><extracomment>window</extracomment><translation>误差分布</translation></message>
<message><source>Spreads each pixel over a window of the output: a convolution in the other direction.</source><extracomment>declarations</extracomment><translation>将每个像素扩展到输出的一个窗口：反方向的卷积。</translation></message>
<message><source>Spreads each step of a sequence over a window of the output: a convolution in the other direction.</source><extracomment>declarations</extracomment><translation>将序列每一步扩展到输出的一个窗口：反方向的卷积。</translation></message>
<message><source>Spreads each voxel over a box of the output: a convolution in the other direction.</source><extracomment>declarations</extracomment><translation>将每个体素扩展到输出的一个块：反方向的卷积。</translation></message>
<message><source>Square root of the mean of squared differences, in the unit of the target.</source><extracomment>declarations</extracomment><translation>差的平方平均的平方根，与目标同单位。</translation></message>
<message><source>Squared gradients of a matrix kept as the means of its rows and columns; steps in the size of the weights.</source><extracomment>declarations</extracomment><translation>将矩阵梯度平方保存为行列平均；步长与权重大小成比例。</translation></message>
<message><source>Squared margin of two classes.</source><extracomment>declarations</extracomment><translation>两类间隔的平方。</translation></message>
<message><source>Squares near 0 and lines beyond: outliers weigh less.</source><extracomment>declarations</extracomment><translation>0 附近为平方，之外为直线：离群值影响较小。</translation></message>
<message><source>Squeeze-and-excite</source><extracomment>tables</extracomment><translation>挤压与激励</translation></message>
<message><source>Squeezes digits into eight numbers and draws them again.</source><extracomment>tables</extracomment><translation>将数字图片压缩为八个数，再重新绘制。</translation></message>
<message><source>Stacked LSTM</source><extracomment>tables</extracomment><translation>堆叠 LSTM</translation></message>
<message><source>Stages of the network</source><extracomment>window</extracomment><translation>网络的阶段</translation></message>
<message><source>Staircase</source><extracomment>declarations</extracomment><translation>阶梯式</translation></message>
<message><source>Standard deviation before the ends are cut.</source><extracomment>declarations</extracomment><translation>截断两端之前的标准差。</translation></message>
<message><source>Standard deviation of the noise.</source><extracomment>declarations</extracomment><translation>噪声的标准差。</translation></message>
<message><source>Standard deviation.</source><extracomment>declarations</extracomment><translation>标准差。</translation></message>
<message><source>Standardise the columns</source><extracomment>window</extracomment><translation>标准化各列</translation></message>
<message><source>Start</source><extracomment>window</extracomment><translation>开始</translation></message>
<message><source>Start again, over a longer time, when the end is reached.</source><extracomment>declarations</extracomment><translation>到达终点后以更长时间重新开始。</translation></message>
<message><source>Start each batch with the states in which the one before ended.</source><extracomment>declarations</extracomment><translation>每个批次从上一批次结束时的状态开始。</translation></message>
<message><source>Start from epoch</source><extracomment>declarations</extracomment><translation>起始轮次</translation></message>
<message><source>Start with a bias of 1 at the forget gate, so that the memory lasts at first.</source><extracomment>declarations</extracomment><translation>遗忘门偏置初始为 1，使记忆起初得以保持。</translation></message>
<message><source>State</source><extracomment>window</extracomment><translation>状态</translation></message>
<message><source>Stateful</source><extracomment>declarations</extracomment><translation>有状态</translation></message>
<message><source>Stateful LSTM</source><extracomment>tables</extracomment><translation>有状态 LSTM</translation></message>
<message><source>Stateful and shuffled</source><extracomment>tables</extracomment><translation>有状态却被打乱</translation></message>
<message><source>Statistics for each channel (each entry of the last axis), not one for all.</source><extracomment>declarations</extracomment><translation>每个通道（最后一个轴的每项）分别统计，而非共用。</translation></message>
<message><source>Stddev</source><extracomment>declarations</extracomment><translation>标准差值</translation></message>
<message><source>Step to weight</source><extracomment>window</extracomment><translation>步长与权重之比</translation></message>
<message><source>Steps</source><extracomment>window</extracomment><translation>步骤</translation></message>
<message><source>Steps along the average gradient, divided by the root of its average square (Kingma and Ba, 2014).</source><extracomment>declarations</extracomment><translation>沿平均梯度的步，除以其均方的平方根（Kingma 和 Ba, 2014）。</translation></message>
<message><source>Steps between two positions of the window.</source><extracomment>declarations</extracomment><translation>窗口两个位置之间的步长。</translation></message>
<message><source>Steps between two positions of the window; none: the window's size.</source><extracomment>declarations</extracomment><translation>窗口两个位置之间的步长；无：窗口大小。</translation></message>
<message><source>Steps divided by the root of a moving average of squared gradients (Tieleman and Hinton, 2012).</source><extracomment>declarations</extracomment><translation>步长除以梯度平方滑动平均的平方根（Tieleman 和 Hinton, 2012）。</translation></message>
<message><source>Steps divided by the root of the sum of squared gradients: what moved much moves less (Duchi et al., 2011).</source><extracomment>declarations</extracomment><translation>步长除以梯度平方和的平方根：变化多者之后变化少（Duchi et al., 2011）。</translation></message>
<message><source>Steps in the ratio of recent steps to recent gradients (Zeiler, 2012).</source><extracomment>declarations</extracomment><translation>步长取近期步长与近期梯度之比（Zeiler, 2012）。</translation></message>
<message><source>Steps of a grid</source><extracomment>window</extracomment><translation>网格步数</translation></message>
<message><source>Steps of a series; empty: those of the longest of the training data.</source><extracomment>declarations</extracomment><translation>序列的步数；空：训练数据中最长者的步数。</translation></message>
<message><source>Steps of one size, in the direction of a moving average of gradients (Chen et al., 2023).</source><extracomment>declarations</extracomment><translation>沿梯度滑动平均方向的等长步（Chen et al., 2023）。</translation></message>
<message><source>Steps of the data</source><extracomment>tables</extracomment><translation>数据步骤</translation></message>
<message><source>Steps of the first half cosine.</source><extracomment>declarations</extracomment><translation>第一个半余弦的步数。</translation></message>
<message><source>Steps of the warm-up.</source><extracomment>declarations</extracomment><translation>预热的步数。</translation></message>
<message><source>Steps over which the rate decays once.</source><extracomment>declarations</extracomment><translation>学习率衰减一次的步数。</translation></message>
<message><source>Steps until the end rate is reached.</source><extracomment>declarations</extracomment><translation>达到最终学习率的步数。</translation></message>
<message><source>Steps until the lowest rate is reached.</source><extracomment>declarations</extracomment><translation>达到最低学习率的步数。</translation></message>
<message><source>Stop</source><extracomment>window</extracomment><translation>停止</translation></message>
<message><source>Stop early</source><extracomment>tables</extracomment><translation>提前停止</translation></message>
<message><source>Stopped</source><extracomment>window</extracomment><translation>已停止</translation></message>
<message><source>Stopping…</source><extracomment>window</extracomment><translation>正在停止…</translation></message>
<message><source>Straighten</source><extracomment>tables</extracomment><translation>拉直</translation></message>
<message><source>Strength of the noise, as the rate of Dropout.</source><extracomment>declarations</extracomment><translation>噪声强度，同 Dropout 的比率。</translation></message>
<message><source>Stride</source><extracomment>declarations</extracomment><translation>步长</translation></message>
<message><source>Strides</source><extracomment>declarations</extracomment><translation>步幅</translation></message>
<message><source>Strides and dilation together</source><extracomment>tables</extracomment><translation>同时使用步幅和扩张</translation></message>
<message><source>Suggest</source><extracomment>window</extracomment><translation>建议</translation></message>
<message><source>Sum of the values given.</source><extracomment>declarations</extracomment><translation>所给值的总和。</translation></message>
<message><source>Summation method</source><extracomment>declarations</extracomment><translation>求和方法</translation></message>
<message><source>Sums of gradients</source><extracomment>messages</extracomment><translation>梯度之和</translation></message>
<message><source>Surface</source><extracomment>window</extracomment><translation>决策面图</translation></message>
<message><source>Surgery</source><extracomment>tables</extracomment><translation>网络改造</translation></message>
<message><source>Swap the activation</source><extracomment>window</extracomment><translation>更换激活函数</translation></message>
<message><source>Swap the activation…</source><extracomment>tables</extracomment><translation>更换激活函数…</translation></message>
<message><source>Sweep</source><extracomment>window</extracomment><translation>扫描</translation></message>
<message><source>Sweeps</source><extracomment>window</extracomment><translation>参数扫描</translation></message>
<message><source>Switches</source><extracomment>messages</extracomment><translation>开关</translation></message>
<message><source>System</source><extracomment>tables</extracomment><translation>系统</translation></message>
<message><source>T mul</source><extracomment>declarations</extracomment><translation>周期倍数</translation></message>
<message><source>Tab</source><extracomment>window</extracomment><translation>制表符</translation></message>
<message><source>Table</source><extracomment>window</extracomment><translation>表格</translation></message>
<message><source>Table of batches (*.csv)</source><extracomment>window</extracomment><translation>批次表格 (*.csv)</translation></message>
<message><source>Table of epochs (*.csv)</source><extracomment>window</extracomment><translation>轮次表格 (*.csv)</translation></message>
<message><source>Tags</source><extracomment>window</extracomment><translation>标签</translation></message>
<message><source>Take a network that reads digits, and teach it with few pictures to tell odd from even.</source><extracomment>tables</extracomment><translation>取一个识别数字的网络，用少量图片教它区分奇偶。</translation></message>
<message><source>Take back: {0} is {1} again</source><extracomment>window</extracomment><translation>撤回：{0} 恢复为 {1}</translation></message>
<message><source>Take capital letters for small ones.</source><extracomment>declarations</extracomment><translation>将大写视为小写。</translation></message>
<message><source>Take its weights</source><extracomment>window</extracomment><translation>取用其权重</translation></message>
<message><source>Take out and reconnect</source><extracomment>tables</extracomment><translation>取出并重新连接</translation></message>
<message><source>Take out layer {0}</source><extracomment>window</extracomment><translation>取出第 {0} 层</translation></message>
<message><source>Take out of the group</source><extracomment>window</extracomment><translation>移出组</translation></message>
<message><source>Take the first tour</source><extracomment>window</extracomment><translation>开始第一个导览</translation></message>
<message><source>Take weights from a file of Keras or Layerloom, for the layers that it names.</source><extracomment>window</extracomment><translation>从 Keras 或 Layerloom 文件中读取其中各层的权重。</translation></message>
<message><source>Take weights from a file, for the layers that it names</source><extracomment>tables</extracomment><translation>从文件读取其中各层的权重</translation></message>
<message><source>Take {0} off the curves</source><extracomment>window</extracomment><translation>从曲线中移除 {0}</translation></message>
<message><source>Take {0} off the wires</source><extracomment>messages</extracomment><translation>将 {0} 从连线上取下</translation></message>
<message><source>Taken as in Keras, where it changes speed alone; here every length runs as one operation.</source><extracomment>declarations</extracomment><translation>与 Keras 相同地接受，那里只影响速度；此处任何长度都作为一次运算。</translation></message>
<message><source>Taken as they are</source><extracomment>window</extracomment><translation>保持原样</translation></message>
<message><source>Taken from</source><extracomment>window</extracomment><translation>取自</translation></message>
<message><source>Takes</source><extracomment>declarations</extracomment><translation>接受</translation></message>
<message><source>Takes a number</source><extracomment>window</extracomment><translation>接受数值</translation></message>
<message><source>Takes a whole number</source><extracomment>window</extracomment><translation>接受整数</translation></message>
<message><source>Takes planes off the faces of a volume.</source><extracomment>declarations</extracomment><translation>从三维数据各面裁去若干层。</translation></message>
<message><source>Takes rows and columns off the edges of an image.</source><extracomment>declarations</extracomment><translation>从图像边缘裁去行和列。</translation></message>
<message><source>Takes steps off the start and the end of a sequence.</source><extracomment>declarations</extracomment><translation>从序列首尾裁去若干步。</translation></message>
<message><source>Takes the second input from the first, element by element.</source><extracomment>declarations</extracomment><translation>第一个输入逐元素减去第二个。</translation></message>
<message><source>Takes whole numbers with commas between them</source><extracomment>window</extracomment><translation>接受以逗号分隔的整数</translation></message>
<message><source>Taking the run up</source><extracomment>window</extracomment><translation>正在恢复运行</translation></message>
<message><source>Target class ids</source><extracomment>declarations</extracomment><translation>目标类别</translation></message>
<message><source>Target shape</source><extracomment>declarations</extracomment><translation>目标形状</translation></message>
<message><source>Targets are class numbers, not one-hot.</source><extracomment>declarations</extracomment><translation>目标为类别编号，而非独热编码。</translation></message>
<message><source>Teal</source><extracomment>tables</extracomment><translation>青色</translation></message>
<message><source>Tell a warning again</source><extracomment>messages</extracomment><translation>重新提示警告</translation></message>
<message><source>Tell again</source><extracomment>window</extracomment><translation>重新提示</translation></message>
<message><source>Tell again: {0}</source><extracomment>window</extracomment><translation>重新提示：{0}</translation></message>
<message><source>Tell nine speakers apart by the sound of two vowels: data that has an order, and a layer that remembers.</source><extracomment>tables</extracomment><translation>根据两个元音的发音区分九位说话人：有顺序的数据，以及有记忆的层。</translation></message>
<message><source>Templates</source><extracomment>window</extracomment><translation>模板</translation></message>
<message><source>Templates found</source><extracomment>window</extracomment><translation>找到的模板</translation></message>
<message><source>Templates, own data, trained networks, tours, and what was begun before</source><extracomment>tables</extracomment><translation>模板、自己的数据、已训练的网络、导览，以及先前开始的工作</translation></message>
<message><source>TensorBoard logs</source><extracomment>tables</extracomment><translation>TensorBoard 日志</translation></message>
<message><source>TensorBoard logs in {0}</source><extracomment>window</extracomment><translation>TensorBoard 日志在 {0} 中</translation></message>
<message><source>Test</source><extracomment>window</extracomment><translation>测试</translation></message>
<message><source>Tested with the best weights on {0} samples held out.</source><extracomment>window</extracomment><translation>用最佳权重在 {0} 个留出样本上测试。</translation></message>
<message><source>Text</source><extracomment>window</extracomment><translation>文本</translation></message>
<message><source>Text of the comment</source><extracomment>window</extracomment><translation>注释文字</translation></message>
<message><source>Thaw</source><extracomment>window</extracomment><translation>解冻</translation></message>
<message><source>Thaw all layers</source><extracomment>messages</extracomment><translation>解冻所有层</translation></message>
<message><source>Thaw everything</source><extracomment>tables</extracomment><translation>全部解冻</translation></message>
<message><source>Thaw up to here</source><extracomment>tables</extracomment><translation>解冻到此处</translation></message>
<message><source>Thaw {0}</source><extracomment>messages</extracomment><translation>解冻 {0}</translation></message>
<message><source>The JSON in the clipboard breaks off or is wrong at line {0} ({1}).</source><extracomment>messages</extracomment><translation>剪贴板中的 JSON 在第 {0} 行中断或有误（{1}）。</translation></message>
<message><source>The JSON in the clipboard does not describe a network.</source><extracomment>messages</extracomment><translation>剪贴板中的 JSON 未描述网络。</translation></message>
<message><source>The JSON in the clipboard is nested too deep to be a network.</source><extracomment>messages</extracomment><translation>剪贴板中的 JSON 嵌套过深，不像是网络。</translation></message>
<message><source>The activation can never give these numbers, so the loss stays high.</source><extracomment>tables</extracomment><translation>激活函数永远给不出这些数，因此损失居高不下。</translation></message>
<message><source>The answer does not change with these words.</source><extracomment>messages</extracomment><translation>答案不随这些词变化。</translation></message>
<message><source>The answer does not change with this input, or it takes whole numbers.</source><extracomment>messages</extracomment><translation>答案不随此输入变化，或它接受整数。</translation></message>
<message><source>The answer does not come from this block.</source><extracomment>messages</extracomment><translation>答案不来自此块。</translation></message>
<message><source>The answers appear here as you draw or type.</source><extracomment>window</extracomment><translation>绘制或输入时答案显示在此处。</translation></message>
<message><source>The axis decides along which numbers belong together.</source><extracomment>tables</extracomment><translation>轴决定哪些数属于一组。</translation></message>
<message><source>The backup after epoch {0} is damaged, perhaps by a power cut: the run {1}.</source><extracomment>messages</extracomment><translation>第 {0} 轮之后的备份已损坏，可能是断电所致：该运行{1}。</translation></message>
<message><source>The bends of a wire are a wire and a list of places, got {0}.</source><extracomment>messages</extracomment><translation>连线的弯折由连线和位置列表组成，实际为 {0}。</translation></message>
<message><source>The block was not deleted.</source><extracomment>window</extracomment><translation>块未删除。</translation></message>
<message><source>The block was not renamed.</source><extracomment>window</extracomment><translation>块未重命名。</translation></message>
<message><source>The block was not saved.</source><extracomment>window</extracomment><translation>块未保存。</translation></message>
<message><source>The block {0} was deleted. Networks that it was put into keep their layers.</source><extracomment>window</extracomment><translation>块 {0} 已删除。使用过它的网络保留其中的层。</translation></message>
<message><source>The blocks of the network and their wires. Ctrl and an arrow key go from block to block along the wires, arrows move the chosen blocks, Tab adds a layer. The outline lists everything as a tree.</source><extracomment>window</extracomment><translation>网络中的块及其连线。Ctrl 加方向键沿连线在块之间移动，方向键移动所选块，Tab 添加层。大纲以树形列出全部内容。</translation></message>
<message><source>The brighter, the more a small change there would change {0}.</source><extracomment>window</extracomment><translation>越亮表示该处的微小变化对 {0} 影响越大。</translation></message>
<message><source>The brighter, the more the block saw there of {0}.</source><extracomment>window</extracomment><translation>越亮表示该块在此处看到的 {0} 越多。</translation></message>
<message><source>The canvas</source><extracomment>tables</extracomment><translation>画布</translation></message>
<message><source>The cards show what is in the data: how many samples, which classes and how many of each, what is missing. Columns says which column is put in and which is to be answered. Steps says what is done to the numbers first; figures such as a mean come from the training part alone.</source><extracomment>tables</extracomment><translation>卡片显示数据内容：样本数、类别及各类数量、缺失情况。“列”说明哪些列作为输入、哪一列要预测。“步骤”说明先对数值做何处理；均值等统计量仅取自训练部分。</translation></message>
<message><source>The cells, the first to see the input first.</source><extracomment>declarations</extracomment><translation>各单元，首个最先接收输入。</translation></message>
<message><source>The change does not start from what the document holds; it was made for another state of it.</source><extracomment>messages</extracomment><translation>该更改不基于文档当前内容；它针对另一状态。</translation></message>
<message><source>The chosen blocks and all from which data flows to them</source><extracomment>tables</extracomment><translation>所选块以及数据流向它们的所有块</translation></message>
<message><source>The chosen blocks and all to which data flows from them</source><extracomment>tables</extracomment><translation>所选块以及从它们接收数据的所有块</translation></message>
<message><source>The chosen blocks as Python code, to paste into a script or a notebook</source><extracomment>tables</extracomment><translation>所选块的 Python 代码，可粘贴到脚本或笔记本</translation></message>
<message><source>The chosen blocks become one block, a network of its own, with their weights</source><extracomment>tables</extracomment><translation>所选块合为一个块，即带有权重的独立网络</translation></message>
<message><source>The chosen blocks become one layer with one set of weights</source><extracomment>tables</extracomment><translation>所选块合为一层并共用一组权重</translation></message>
<message><source>The chosen network</source><extracomment>window</extracomment><translation>所选网络</translation></message>
<message><source>The chosen wire changes places with the input before it</source><extracomment>tables</extracomment><translation>所选连线与前一个输入交换位置</translation></message>
<message><source>The chosen wire changes places with the input behind it</source><extracomment>tables</extracomment><translation>所选连线与后一个输入交换位置</translation></message>
<message><source>The clipboard does not hold a part of a network.</source><extracomment>messages</extracomment><translation>剪贴板中没有网络的部分。</translation></message>
<message><source>The clipboard holds neither a part of a network, nor the JSON of a Keras model, nor Keras code: {0}{1}</source><extracomment>messages</extracomment><translation>剪贴板中既没有网络的部分，也没有 Keras 模型的 JSON 或 Keras 代码：{0}{1}</translation></message>
<message><source>The clipboard holds no text.</source><extracomment>messages</extracomment><translation>剪贴板中没有文本。</translation></message>
<message><source>The clipboard holds too much text to be a part of a network.</source><extracomment>messages</extracomment><translation>剪贴板文本过多，不像是网络的一部分。</translation></message>
<message><source>The colour of a group is one of {0}, not {1}.</source><extracomment>messages</extracomment><translation>编组颜色应为 {0} 之一，而不是 {1}。</translation></message>
<message><source>The column of times (empty: the order of rows) or of groups.</source><extracomment>declarations</extracomment><translation>时间列（空：行的顺序）或组的列。</translation></message>
<message><source>The columns of Input {0} are of very unlike size (the largest {1} times the least).</source><extracomment>messages</extracomment><translation>Input {0} 各列大小悬殊（最大为最小的 {1} 倍）。</translation></message>
<message><source>The constant of categories: a category of its own.</source><extracomment>declarations</extracomment><translation>类别的常数：单独的一类。</translation></message>
<message><source>The constant.</source><extracomment>declarations</extracomment><translation>常数。</translation></message>
<message><source>The contrast is multiplied by up to 1 + factor; two numbers: by 1 - the first to 1 + the second.</source><extracomment>declarations</extracomment><translation>对比度最多乘以 1 + factor；两个数：从 1 - 第一个到 1 + 第二个。</translation></message>
<message><source>The copied part is damaged: a wire leads to a block that is not in it.</source><extracomment>messages</extracomment><translation>复制的部分已损坏：某连线指向不在其中的块。</translation></message>
<message><source>The copied part is damaged: its groups stand in each other.</source><extracomment>messages</extracomment><translation>复制的部分已损坏：编组互相包含。</translation></message>
<message><source>The copied part is damaged: {0} is not a list.</source><extracomment>messages</extracomment><translation>复制的部分已损坏：{0} 不是列表。</translation></message>
<message><source>The copied part was made by another version of Layerloom (fragment version {0}).</source><extracomment>messages</extracomment><translation>复制的部分来自其他版本的 Layerloom（片段版本 {0}）。</translation></message>
<message><source>The copy would be written over {0} itself.</source><extracomment>messages</extracomment><translation>副本会覆盖 {0} 本身。</translation></message>
<message><source>The curve shows how wrong the network is, on the pictures that it learns from and on some that are held back. Lower is better. Wait until the run has ended, or press Stop: what was learned is kept.</source><extracomment>tables</extracomment><translation>曲线显示网络在训练图片和留出图片上的错误程度，越低越好。等待运行结束，或按“停止”：已学到的内容会保留。</translation></message>
<message><source>The curves are in {0}.</source><extracomment>window</extracomment><translation>曲线在 {0} 中。</translation></message>
<message><source>The curves of this run as a picture (SVG, PNG) or as numbers (CSV)</source><extracomment>tables</extracomment><translation>将此次运行的曲线导出为图片（SVG、PNG）或数值（CSV）</translation></message>
<message><source>The dashed line joins the runs that no other one beats in both.</source><extracomment>window</extracomment><translation>虚线连接在两方面都未被超越的运行。</translation></message>
<message><source>The data are not open yet.</source><extracomment>window</extracomment><translation>数据尚未打开。</translation></message>
<message><source>The data first</source><extracomment>tables</extracomment><translation>先看数据</translation></message>
<message><source>The data go to the network as they are.</source><extracomment>window</extracomment><translation>数据原样进入网络。</translation></message>
<message><source>The data has nothing to be learnt: no labels and no numbers to predict.</source><extracomment>messages</extracomment><translation>数据中没有可学习的内容：没有标签，也没有要预测的数值。</translation></message>
<message><source>The data have nothing to learn from.</source><extracomment>messages</extracomment><translation>数据中没有可学习的内容。</translation></message>
<message><source>The data have nothing to predict.</source><extracomment>messages</extracomment><translation>数据中没有预测目标。</translation></message>
<message><source>The data hold {0} in {1}, row {2}{3}.</source><extracomment>messages</extracomment><translation>数据在 {1} 第 {2} 行{3}含有 {0}。</translation></message>
<message><source>The data of Input {0} run from {1}; layers learn best from numbers around 0 to 1.</source><extracomment>messages</extracomment><translation>Input {0} 的数据范围为 {1}；层最适合学习 0 到 1 左右的数值。</translation></message>
<message><source>The data set has no samples to train with.</source><extracomment>messages</extracomment><translation>数据集没有训练样本。</translation></message>
<message><source>The data that are open are 120 digits, each marked odd or even. Far too few to begin with nothing. Choose Run &gt; Fine-tune… (Ctrl+Shift+T).</source><extracomment>tables</extracomment><translation>打开的数据是 120 个标为奇或偶的数字，远不足以从头训练。选择“运行 &gt; 微调…”（Ctrl+Shift+T）。</translation></message>
<message><source>The data were not opened: you have cancelled it.</source><extracomment>window</extracomment><translation>数据没有打开：你取消了操作。</translation></message>
<message><source>The data's mapping holds {0}.</source><extracomment>messages</extracomment><translation>数据映射含有 {0}。</translation></message>
<message><source>The direction of a layout is 'right' or 'down', not {0}.</source><extracomment>messages</extracomment><translation>布局方向为 'right' 或 'down'，而不是 {0}。</translation></message>
<message><source>The document cannot be changed by an observer while it reports a change.</source><extracomment>messages</extracomment><translation>文档在通知更改时不能被观察者修改。</translation></message>
<message><source>The dot products of two inputs along an axis of each, sample by sample.</source><extracomment>declarations</extracomment><translation>两个输入沿各自一个轴的点积，逐样本计算。</translation></message>
<message><source>The evaluation was cancelled.</source><extracomment>window</extracomment><translation>评估已取消。</translation></message>
<message><source>The field {0} of {1}: expected {2}, got {3}.</source><extracomment>messages</extracomment><translation>{1} 的字段 {0}：应为 {2}，实际为 {3}。</translation></message>
<message><source>The figure tells how many flowers it names rightly that it has never seen. Ctrl+S saves your network.</source><extracomment>tables</extracomment><translation>该数字表示从未见过的花中命名正确的比例。Ctrl+S 保存网络。</translation></message>
<message><source>The figure tells how often the speaker is named rightly, for recordings that it has never heard.</source><extracomment>tables</extracomment><translation>该数字表示在从未听过的录音中正确识别说话人的比例。</translation></message>
<message><source>The figure that must get better.</source><extracomment>tables</extracomment><translation>需要改善的数值。</translation></message>
<message><source>The figures are measured on samples that were never trained on. A wrong answer with a high percentage is worth a look: often the label is the mistake. The page Runs keeps every run, to compare.</source><extracomment>tables</extracomment><translation>这些数值在从未参与训练的样本上测得。百分比很高的错误答案值得一看：往往是标签有误。“运行记录”页面保存每次运行以供比较。</translation></message>
<message><source>The file is not UTF-8; it was read as {0}.</source><extracomment>messages</extracomment><translation>文件不是 UTF-8；按 {0} 读取。</translation></message>
<message><source>The file; an existing one is replaced.</source><extracomment>declarations</extracomment><translation>文件；已有的会被替换。</translation></message>
<message><source>The file; may hold {epoch:02d} and keys of the logs like {val_loss:.2f}.</source><extracomment>declarations</extracomment><translation>文件；可含 {epoch:02d} 及 {val_loss:.2f} 之类的键。</translation></message>
<message><source>The first layer of the file goes to the first here, and so on; all of them must fit.</source><extracomment>window</extracomment><translation>文件的第一层对应此处第一层，依此类推；所有层都必须匹配。</translation></message>
<message><source>The first lines of the file</source><extracomment>window</extracomment><translation>文件的前几行</translation></message>
<message><source>The first minute</source><extracomment>tables</extracomment><translation>第一分钟</translation></message>
<message><source>The first sample</source><extracomment>window</extracomment><translation>第一个样本</translation></message>
<message><source>The first two LSTM give back a whole sequence, one vector a step, which the next one reads; the last gives its last vector only. Try: turn return_sequences off in the first one and read the problem that comes.</source><extracomment>tables</extracomment><translation>前两个 LSTM 返回整个序列，每步一个向量，供下一个读取；最后一个只给出最后的向量。试一试：关闭第一个的 return_sequences，读一读出现的问题。</translation></message>
<message><source>The folder for the files; one for each run shows runs side by side.</source><extracomment>declarations</extracomment><translation>文件所在文件夹；每次运行一个可并列显示。</translation></message>
<message><source>The folder; one for each run, used by nothing else.</source><extracomment>declarations</extracomment><translation>文件夹；每次运行一个，不作他用。</translation></message>
<message><source>The function (softmax: along the last axis).</source><extracomment>declarations</extracomment><translation>函数（softmax：沿最后一个轴）。</translation></message>
<message><source>The gradient fades on its way back: in {0} it is {1} times smaller than in the last layer, so the first layers hardly learn.</source><extracomment>messages</extracomment><translation>梯度在反向传播中衰减：{0} 处比最后一层小 {1} 倍，前几层几乎学不到东西。</translation></message>
<message><source>The gradients are huge: together they have a length of {0}, the largest in {1}.</source><extracomment>messages</extracomment><translation>梯度过大：总长度为 {0}，最大处在 {1}。</translation></message>
<message><source>The group {0}</source><extracomment>messages</extracomment><translation>编组 {0}</translation></message>
<message><source>The group {0} cannot stand in itself.</source><extracomment>messages</extracomment><translation>编组 {0} 不能包含自身。</translation></message>
<message><source>The group {0} is not empty; take out what is in it first.</source><extracomment>messages</extracomment><translation>编组 {0} 不为空；请先取出其中内容。</translation></message>
<message><source>The handbook</source><extracomment>tables</extracomment><translation>手册</translation></message>
<message><source>The handbook's page on the chosen block, the field or the panel that has the focus</source><extracomment>tables</extracomment><translation>手册中关于所选块、当前字段或面板的页面</translation></message>
<message><source>The id {0} is already in use.</source><extracomment>messages</extracomment><translation>id {0} 已被使用。</translation></message>
<message><source>The identity matrix.</source><extracomment>declarations</extracomment><translation>单位矩阵。</translation></message>
<message><source>The images have different sizes ({0}).</source><extracomment>messages</extracomment><translation>图像大小不一（{0}）。</translation></message>
<message><source>The images have different sizes: {0}.</source><extracomment>messages</extracomment><translation>图像大小不一：{0}。</translation></message>
<message><source>The input</source><extracomment>tables</extracomment><translation>输入</translation></message>
<message><source>The input itself above a threshold, zero below it (Konda et al., 2014).</source><extracomment>declarations</extracomment><translation>高于阈值为输入本身，低于则为零（Konda et al., 2014）。</translation></message>
<message><source>The input itself above zero, a small part of it below.</source><extracomment>declarations</extracomment><translation>大于零时为输入本身，小于零时为其一小部分。</translation></message>
<message><source>The input itself above zero, an exponential that levels off at -alpha below (Clevert et al., 2015).</source><extracomment>declarations</extracomment><translation>大于零时为输入本身，小于零时为趋于 -alpha 的指数函数（Clevert et al., 2015）。</translation></message>
<message><source>The input itself above zero, and below it a part of it that is learnt (He et al., 2015).</source><extracomment>declarations</extracomment><translation>大于零时为输入本身，小于零时为学得的一部分（He et al., 2015）。</translation></message>
<message><source>The input {0} of {1} is already wired.</source><extracomment>messages</extracomment><translation>{1} 的输入 {0} 已连接。</translation></message>
<message><source>The inputs go from {0} to {1}, with a mean of {2}: far from 0 and 1, where networks learn well.</source><extracomment>messages</extracomment><translation>输入范围 {0} 到 {1}，均值 {2}：远离网络易于学习的 0 和 1。</translation></message>
<message><source>The inputs of {0} have no order to change.</source><extracomment>messages</extracomment><translation>{0} 的输入没有可更改的顺序。</translation></message>
<message><source>The inspector shows what the chosen layer can be told. Point at a field to read what it means; F1 opens its page in the handbook. Whatever you change here, Ctrl+Z takes it back.</source><extracomment>tables</extracomment><translation>属性面板显示所选层的可设置项。指向字段可查看其含义；按 F1 打开手册中的页面。在此所做的更改都可用 Ctrl+Z 撤销。</translation></message>
<message><source>The large figure says how many of the pictures it has never seen are read rightly. Below are some of its answers; wrong ones are marked. That is a trained network: save it, export it, or change it and train it again.</source><extracomment>tables</extracomment><translation>大号数字表示从未见过的图片中识别正确的比例。下面是部分回答，错误的有标记。这就是训练好的网络：可以保存、导出，或修改后重新训练。</translation></message>
<message><source>The largest of its inputs, element by element.</source><extracomment>declarations</extracomment><translation>各输入的逐元素最大值。</translation></message>
<message><source>The largest value of each channel over all steps.</source><extracomment>declarations</extracomment><translation>每个通道在所有步上的最大值。</translation></message>
<message><source>The largest value of each channel over the whole image.</source><extracomment>declarations</extracomment><translation>每个通道在整幅图像上的最大值。</translation></message>
<message><source>The largest value of each channel over the whole volume.</source><extracomment>declarations</extracomment><translation>每个通道在整个三维数据上的最大值。</translation></message>
<message><source>The last layer is exchanged for one with as many units as the data has classes: two. Press Train.</source><extracomment>tables</extracomment><translation>最后一层被替换为单元数等于数据类别数的层：两个。按“训练”。</translation></message>
<message><source>The last ones</source><extracomment>window</extracomment><translation>最后的</translation></message>
<message><source>The last step of each rate but the last.</source><extracomment>declarations</extracomment><translation>除最后一个外各学习率的最后一步。</translation></message>
<message><source>The last ten epochs of a run can be gone back to.</source><extracomment>window</extracomment><translation>可回到一次运行的最后十个轮次。</translation></message>
<message><source>The layer cannot be made with this value.</source><extracomment>tables</extracomment><translation>无法用该值创建层。</translation></message>
<message><source>The layer that reads from the end; none: one like the first.</source><extracomment>declarations</extracomment><translation>从末尾读取的层；无：与前者相同。</translation></message>
<message><source>The layer that remembers</source><extracomment>tables</extracomment><translation>有记忆的层</translation></message>
<message><source>The layer's name in summaries and files.</source><extracomment>window</extracomment><translation>层在摘要和文件中的名称。</translation></message>
<message><source>The layers behind it were trained for the old mean and spread.</source><extracomment>tables</extracomment><translation>其后的层是按原来的均值和离散程度训练的。</translation></message>
<message><source>The least precision.</source><extracomment>declarations</extracomment><translation>最低精确率。</translation></message>
<message><source>The least recall.</source><extracomment>declarations</extracomment><translation>最低召回率。</translation></message>
<message><source>The least share of each side that is kept.</source><extracomment>declarations</extracomment><translation>每边保留的最小比例。</translation></message>
<message><source>The length of weights is held between a minimum and a maximum.</source><extracomment>declarations</extracomment><translation>将权重长度保持在最小值与最大值之间。</translation></message>
<message><source>The line has {0} values, and the network takes {1}.</source><extracomment>messages</extracomment><translation>该行有 {0} 个值，而网络接受 {1} 个。</translation></message>
<message><source>The line holds something that is no number.</source><extracomment>messages</extracomment><translation>该行含有非数值内容。</translation></message>
<message><source>The loss compares whole rows of shares.</source><extracomment>tables</extracomment><translation>该损失比较整行比例。</translation></message>
<message><source>The loss does not come down ({0} at first, {1} now): each step throws the weights too far.</source><extracomment>messages</extracomment><translation>损失不下降（起初 {0}，现在 {1}）：每步权重变化过大。</translation></message>
<message><source>The loss falls</source><extracomment>tables</extracomment><translation>损失下降</translation></message>
<message><source>The loss fell with none of the rates. Look at the data and at the last layer first.</source><extracomment>window</extracomment><translation>所有学习率都未使损失下降。请先检查数据和最后一层。</translation></message>
<message><source>The loss looks up a class by its number.</source><extracomment>tables</extracomment><translation>该损失按编号查找类别。</translation></message>
<message><source>The loss of {0} has the weight 0: nothing is learnt for this output.</source><extracomment>messages</extracomment><translation>{0} 的损失权重为 0：该输出什么也学不到。</translation></message>
<message><source>The loss stands still at {0}: over the last {1} epochs it moved by less than 2 %.</source><extracomment>messages</extracomment><translation>损失停在 {0}：最近 {1} 轮变化不到 2 %。</translation></message>
<message><source>The loss takes shares from 0 to 1; other numbers mislead it.</source><extracomment>tables</extracomment><translation>该损失需要 0 到 1 的比例；其他数值会误导它。</translation></message>
<message><source>The loss {0} is set to take raw values (from_logits), and {1} gives them already put through {2}.</source><extracomment>messages</extracomment><translation>损失 {0} 设为接收原始值（from_logits），而 {1} 的输出已经过 {2}。</translation></message>
<message><source>The loss {0} of {1} measures distances of numbers, and {2} has the classes {3}{4}.</source><extracomment>messages</extracomment><translation>{1} 的损失 {0} 度量数值距离，而 {2} 的类别为 {3}{4}。</translation></message>
<message><source>The loss {0} of {1} takes classes counted from 0, and {2} holds {3}.</source><extracomment>messages</extracomment><translation>{1} 的损失 {0} 要求类别从 0 编号，而 {2} 含有 {3}。</translation></message>
<message><source>The loss {0} of {1} tells two classes apart, and {2} has {3}.</source><extracomment>messages</extracomment><translation>{1} 的损失 {0} 区分两个类别，而 {2} 有 {3}。</translation></message>
<message><source>The mean of each channel over all steps; padding marked by a mask does not count.</source><extracomment>declarations</extracomment><translation>每个通道在所有步上的平均值；被掩码的填充不计入。</translation></message>
<message><source>The mean of each channel over the whole image: a vector of features, whatever the image's size.</source><extracomment>declarations</extracomment><translation>每个通道在整幅图像上的平均值：无论图像大小，都得到一个特征向量。</translation></message>
<message><source>The mean of each channel over the whole volume.</source><extracomment>declarations</extracomment><translation>每个通道在整个三维数据上的平均值。</translation></message>
<message><source>The mean of its inputs, element by element.</source><extracomment>declarations</extracomment><translation>各输入的逐元素平均值。</translation></message>
<message><source>The mean, or means, where they are known; else call adapt.</source><extracomment>declarations</extracomment><translation>已知时的均值；否则调用 adapt。</translation></message>
<message><source>The metric {0} counts right answers, and the loss measures distances: a number is never exactly right.</source><extracomment>messages</extracomment><translation>指标 {0} 统计正确答案，而损失度量距离：数值从不完全正确。</translation></message>
<message><source>The model in the clipboard has no layers.</source><extracomment>messages</extracomment><translation>剪贴板中的模型没有层。</translation></message>
<message><source>The model's configuration is damaged: a layer has no configuration.</source><extracomment>messages</extracomment><translation>模型配置已损坏：某层没有配置。</translation></message>
<message><source>The model's configuration is damaged: {0} does not name a layer's output.</source><extracomment>messages</extracomment><translation>模型配置已损坏：{0} 未指明层的输出。</translation></message>
<message><source>The model's configuration is damaged: {0} reads {1}, which is not there.</source><extracomment>messages</extracomment><translation>模型配置已损坏：{0} 读取的 {1} 不存在。</translation></message>
<message><source>The name {0} cannot be used: {1}.</source><extracomment>messages</extracomment><translation>不能使用名称 {0}：{1}。</translation></message>
<message><source>The network</source><extracomment>window</extracomment><translation>网络</translation></message>
<message><source>The network and its data have to be there first.</source><extracomment>window</extracomment><translation>需要先有网络及其数据。</translation></message>
<message><source>The network cannot be measured yet. {0}</source><extracomment>window</extracomment><translation>尚无法测量网络。{0}</translation></message>
<message><source>The network cannot be trained yet. {0}</source><extracomment>window</extracomment><translation>网络尚无法训练。{0}</translation></message>
<message><source>The network does not fit these data yet: “{0}” mends that.</source><extracomment>window</extracomment><translation>网络尚不适合这些数据：“{0}”可修复。</translation></message>
<message><source>The network hardly moves: each batch changes the weights by {0} of their length, and the loss went from {1} to {2}.</source><extracomment>messages</extracomment><translation>网络几乎不变：每批次使权重变化其长度的 {0}，损失从 {1} 到 {2}。</translation></message>
<message><source>The network has no Flatten.</source><extracomment>messages</extracomment><translation>网络没有 Flatten。</translation></message>
<message><source>The network has no Input block.</source><extracomment>messages</extracomment><translation>网络没有 Input 块。</translation></message>
<message><source>The network has no output yet.</source><extracomment>window</extracomment><translation>网络还没有输出。</translation></message>
<message><source>The network has no output: there is nothing but Input blocks.</source><extracomment>messages</extracomment><translation>网络没有输出：只有 Input 块。</translation></message>
<message><source>The network has no {0}.</source><extracomment>messages</extracomment><translation>网络没有{0}。</translation></message>
<message><source>The network has {0} Inputs that are read.</source><extracomment>messages</extracomment><translation>网络有 {0} 个被读取的 Input。</translation></message>
<message><source>The network has {0} blocks Flatten.</source><extracomment>messages</extracomment><translation>网络有 {0} 个 Flatten 块。</translation></message>
<message><source>The network has {0} outputs.</source><extracomment>messages</extracomment><translation>网络有 {0} 个输出。</translation></message>
<message><source>The network is empty: it has no Input block.</source><extracomment>messages</extracomment><translation>网络为空：没有 Input 块。</translation></message>
<message><source>The network learns its samples by heart: the validation loss was lowest after epoch {0} ({1}) and is {2} now, while the training loss went on falling.</source><extracomment>messages</extracomment><translation>网络在死记样本：验证损失在第 {0} 轮后最低（{1}），现在为 {2}，而训练损失继续下降。</translation></message>
<message><source>The network learns to answer with the class that is most frequent.</source><extracomment>tables</extracomment><translation>网络会学成总是回答最常见的类别。</translation></message>
<message><source>The network need not choose a filter size: it has 1 x 1, 3 x 3, 5 x 5 and pooling at once, and Concatenate stacks what they find (Szegedy et al., 2014). Try: delete one tower and see what it was worth.</source><extracomment>tables</extracomment><translation>网络不必选定滤波器大小：它同时有 1 x 1、3 x 3、5 x 5 和池化，Concatenate 把它们找到的叠在一起（Szegedy 等，2014）。试一试：删除一个分支，看看它值多少。</translation></message>
<message><source>The network of {0} cannot be built from what it is fed.</source><extracomment>messages</extracomment><translation>无法根据输入构建 {0} 的网络。</translation></message>
<message><source>The network takes images of {0} channels, and the data has {1}.</source><extracomment>messages</extracomment><translation>网络接受 {0} 通道图像，而数据为 {1}。</translation></message>
<message><source>The network takes no picture.</source><extracomment>messages</extracomment><translation>网络不接受图片。</translation></message>
<message><source>The network takes {0}, and the data has {1}: they cannot be fitted.</source><extracomment>messages</extracomment><translation>网络接受 {0}，而数据为 {1}：无法适配。</translation></message>
<message><source>The network then takes larger images and gives a map of classes</source><extracomment>tables</extracomment><translation>网络可接受更大的图像，并输出类别图</translation></message>
<message><source>The network to graft has no Input that something reads.</source><extracomment>messages</extracomment><translation>要嫁接的网络没有被读取的 Input。</translation></message>
<message><source>The new order of the axes, counted from 1; the batch is not among them.</source><extracomment>declarations</extracomment><translation>轴的新顺序，从 1 计；不含批次。</translation></message>
<message><source>The new rate is the old one times this.</source><extracomment>declarations</extracomment><translation>新学习率为原来乘以此值。</translation></message>
<message><source>The next one (Down)</source><extracomment>window</extracomment><translation>下一个（向下键）</translation></message>
<message><source>The next run begins with fresh weights</source><extracomment>tables</extracomment><translation>下次运行使用新的初始权重</translation></message>
<message><source>The next sample</source><extracomment>window</extracomment><translation>下一个样本</translation></message>
<message><source>The normalisation takes the mean away, and the bias with it.</source><extracomment>tables</extracomment><translation>归一化减去均值，偏置也随之消失。</translation></message>
<message><source>The number of classes is {0}.</source><extracomment>messages</extracomment><translation>类别数为 {0}。</translation></message>
<message><source>The numbers that {0} is to predict run from {1}, and a fresh layer answers with numbers around 0.</source><extracomment>messages</extracomment><translation>{0} 要预测的数值范围为 {1}，而新的层输出 0 附近的数。</translation></message>
<message><source>The one before (Up)</source><extracomment>window</extracomment><translation>上一个（向上键）</translation></message>
<message><source>The other settings hold from the next run on.</source><extracomment>window</extracomment><translation>其他设置从下次运行起生效。</translation></message>
<message><source>The output is not yet a probability.</source><extracomment>declarations</extracomment><translation>输出尚不是概率。</translation></message>
<message><source>The output is not yet a probability: the loss applies sigmoid or softmax.</source><extracomment>declarations</extracomment><translation>输出尚不是概率：由损失应用 sigmoid 或 softmax。</translation></message>
<message><source>The page for data</source><extracomment>tables</extracomment><translation>数据页面</translation></message>
<message><source>The panel Weights shows the filters of the chosen layer. Light and dark next to each other is an edge that the filter looks for. Deeper layers look for combinations of such edges.</source><extracomment>tables</extracomment><translation>“权重”面板显示所选层的滤波器。明暗相邻表示该滤波器寻找的边缘。更深的层寻找这些边缘的组合。</translation></message>
<message><source>The part of {0}</source><extracomment>window</extracomment><translation>{0} 的用途</translation></message>
<message><source>The pasted code is too long to be a network.</source><extracomment>messages</extracomment><translation>粘贴的代码过长，不像是网络。</translation></message>
<message><source>The pasted code makes no layers.</source><extracomment>messages</extracomment><translation>粘贴的代码没有创建层。</translation></message>
<message><source>The pasted text is not Python code ({0}).</source><extracomment>messages</extracomment><translation>粘贴的文本不是 Python 代码（{0}）。</translation></message>
<message><source>The path to post to.</source><extracomment>declarations</extracomment><translation>发送到的路径。</translation></message>
<message><source>The project does not read back as it was written; nothing was saved.</source><extracomment>messages</extracomment><translation>项目读回与写入不一致；未保存任何内容。</translation></message>
<message><source>The published weights of {0} are not on this computer and cannot be downloaded: {1}.</source><extracomment>messages</extracomment><translation>{0} 的已发布权重不在本机，也无法下载：{1}。</translation></message>
<message><source>The rate falls along half a cosine, after an optional warm-up (Loshchilov and Hutter, 2017).</source><extracomment>declarations</extracomment><translation>学习率沿半个余弦下降，可先预热（Loshchilov 和 Hutter, 2017）。</translation></message>
<message><source>The rate falls like 1 over the time.</source><extracomment>declarations</extracomment><translation>学习率按时间的倒数下降。</translation></message>
<message><source>The rate goes from one value to another along a power of the remaining time.</source><extracomment>declarations</extracomment><translation>学习率按剩余时间的幂从一个值变到另一个值。</translation></message>
<message><source>The rate is multiplied by a factor every so many steps.</source><extracomment>declarations</extracomment><translation>每隔若干步将学习率乘以一个系数。</translation></message>
<message><source>The rates, one more than boundaries.</source><extracomment>declarations</extracomment><translation>各学习率，比边界多一个。</translation></message>
<message><source>The recurrent layer that reads the sequence.</source><extracomment>declarations</extracomment><translation>读取序列的循环层。</translation></message>
<message><source>The report is in {0}.</source><extracomment>window</extracomment><translation>报告在 {0} 中。</translation></message>
<message><source>The row is left out</source><extracomment>window</extracomment><translation>略去该行</translation></message>
<message><source>The run ends before anything was learnt.</source><extracomment>tables</extracomment><translation>还没学到东西运行就结束了。</translation></message>
<message><source>The run failed with {0}.</source><extracomment>messages</extracomment><translation>运行失败：{0}。</translation></message>
<message><source>The run is deleted.</source><extracomment>window</extracomment><translation>运行已删除。</translation></message>
<message><source>The run would be slow, or end for want of memory.</source><extracomment>tables</extracomment><translation>运行会很慢，或因内存不足而终止。</translation></message>
<message><source>The run {0} cannot be read: {1}.</source><extracomment>messages</extracomment><translation>无法读取运行 {0}：{1}。</translation></message>
<message><source>The run {0} is not among the deleted ones.</source><extracomment>messages</extracomment><translation>运行 {0} 不在已删除之列。</translation></message>
<message><source>The run {0} is still training.</source><extracomment>messages</extracomment><translation>运行 {0} 仍在训练。</translation></message>
<message><source>The run {0} was interrupted after epoch {1} of {2}.</source><extracomment>window</extracomment><translation>运行 {0} 在第 {1} 轮（共 {2} 轮）后中断。</translation></message>
<message><source>The same for the width; none: as the height, so that nothing is stretched.</source><extracomment>declarations</extracomment><translation>宽度同理；无：与高度相同，避免拉伸。</translation></message>
<message><source>The same seed proposes the same values</source><extracomment>window</extracomment><translation>相同的种子给出相同的值</translation></message>
<message><source>The same way a network from File &gt; Ready-made networks… is taught your own pictures: open your data, choose the network in Fine-tune…, and train.</source><extracomment>tables</extracomment><translation>同样可以用自己的图片训练“文件 &gt; 现成网络…”中的网络：打开数据，在“微调…”中选择网络，然后训练。</translation></message>
<message><source>The sample before</source><extracomment>window</extracomment><translation>上一个样本</translation></message>
<message><source>The samples have no column {0}.</source><extracomment>messages</extracomment><translation>样本没有列 {0}。</translation></message>
<message><source>The saved weights of {0} have other shapes than it has now; it starts anew.</source><extracomment>messages</extracomment><translation>{0} 保存的权重形状与现在不同；将重新开始。</translation></message>
<message><source>The second finds nothing left to do.</source><extracomment>tables</extracomment><translation>第二次已无事可做。</translation></message>
<message><source>The second works on what the first has already cut or squeezed.</source><extracomment>tables</extracomment><translation>第二个作用于已被第一个截断或压缩的值。</translation></message>
<message><source>The server's address: http or https.</source><extracomment>declarations</extracomment><translation>服务器地址：http 或 https。</translation></message>
<message><source>The share of rows that is held out to test.</source><extracomment>declarations</extracomment><translation>留作测试的行比例。</translation></message>
<message><source>The share of samples, from 0 to less than 1, that is kept for the evaluation.</source><extracomment>window</extracomment><translation>留作评估的样本比例，从 0 到小于 1。</translation></message>
<message><source>The share of the rest that validates each epoch; empty: what the training settings say.</source><extracomment>declarations</extracomment><translation>其余部分中每轮用于验证的比例；空：按训练设置。</translation></message>
<message><source>The share of the training data, from 0 to less than 1, that is kept back to validate each epoch.</source><extracomment>tables</extracomment><translation>留作每轮验证的训练数据比例，从 0 到小于 1。</translation></message>
<message><source>The share of this loss in the sum.</source><extracomment>window</extracomment><translation>该损失在总和中的权重。</translation></message>
<message><source>The share of units that give 0 for every sample that was looked at.</source><extracomment>window</extracomment><translation>对所有查看的样本都输出 0 的单元比例。</translation></message>
<message><source>The sign before fractions: 3.5 or 3,5</source><extracomment>window</extracomment><translation>小数点符号：3.5 或 3,5</translation></message>
<message><source>The sign between two cells</source><extracomment>window</extracomment><translation>两个单元格之间的符号</translation></message>
<message><source>The size of this output is not known before it is computed.</source><extracomment>messages</extracomment><translation>此输出的大小在计算前未知。</translation></message>
<message><source>The smallest of its inputs, element by element.</source><extracomment>declarations</extracomment><translation>各输入的逐元素最小值。</translation></message>
<message><source>The starter project</source><extracomment>window</extracomment><translation>入门项目</translation></message>
<message><source>The step could not be measured.</source><extracomment>window</extracomment><translation>无法测量该步。</translation></message>
<message><source>The sweep and its runs ({0}) are deleted.</source><extracomment>window</extracomment><translation>扫描及其运行（{0}）已删除。</translation></message>
<message><source>The sweep has ended</source><extracomment>window</extracomment><translation>扫描已结束</translation></message>
<message><source>The sweep watches {0}, which the runs do not have: they have {1}.</source><extracomment>messages</extracomment><translation>扫描监视 {0}，而运行中没有：有 {1}。</translation></message>
<message><source>The sweep {0} cannot be read: {1}.</source><extracomment>messages</extracomment><translation>无法读取扫描 {0}：{1}。</translation></message>
<message><source>The sweep {0} is not among the deleted ones.</source><extracomment>messages</extracomment><translation>扫描 {0} 不在已删除之列。</translation></message>
<message><source>The target's own past is seen too.</source><extracomment>declarations</extracomment><translation>也能看到目标自身的历史。</translation></message>
<message><source>The targets have no classes to balance.</source><extracomment>window</extracomment><translation>目标中没有可平衡的类别。</translation></message>
<message><source>The threshold.</source><extracomment>declarations</extracomment><translation>阈值。</translation></message>
<message><source>The time of each block in a step of training, on a batch of the data</source><extracomment>tables</extracomment><translation>用一个批次的数据测量训练一步中各块的时间</translation></message>
<message><source>The trained weights of {0} are missing: there is no {1} beside it.</source><extracomment>messages</extracomment><translation>缺少 {0} 的训练权重：旁边没有 {1}。</translation></message>
<message><source>The truth of this output is not among the data.</source><extracomment>window</extracomment><translation>数据中没有该输出的真实值。</translation></message>
<message><source>The two directions in which the answers vary most: distances keep their meaning.</source><extracomment>window</extracomment><translation>输出变化最大的两个方向：距离保持其意义。</translation></message>
<message><source>The value to watch, a key of the history.</source><extracomment>declarations</extracomment><translation>监视的值，历史记录的键。</translation></message>
<message><source>The value.</source><extracomment>declarations</extracomment><translation>该值。</translation></message>
<message><source>The values of run {0} are set. Undo takes them back.</source><extracomment>window</extracomment><translation>已设置运行 {0} 的值。可撤销。</translation></message>
<message><source>The variance, or variances, where they are known; else call adapt.</source><extracomment>declarations</extracomment><translation>已知时的方差；否则调用 adapt。</translation></message>
<message><source>The way down finds what is there, the way up says where, and the wires across bring fine edges back (Ronneberger et al., 2015). Try: cut the wires across and look at the masks at the last node.</source><extracomment>tables</extracomment><translation>下行路径找出有什么，上行路径说明在哪里，横向连线带回精细的边缘（Ronneberger 等，2015）。试一试：剪断横向连线，看最后一个节点的掩码。</translation></message>
<message><source>The weights in {0} are damaged, or are not those of {1}.</source><extracomment>messages</extracomment><translation>{0} 中的权重已损坏，或不属于 {1}。</translation></message>
<message><source>The weights in {0} are damaged: they are not those that were saved.</source><extracomment>messages</extracomment><translation>{0} 中的权重已损坏：与保存时不同。</translation></message>
<message><source>The weights in {0} are not whole.</source><extracomment>messages</extracomment><translation>{0} 中的权重不完整。</translation></message>
<message><source>The weights in {0} are stored in a way that Layerloom does not write.</source><extracomment>messages</extracomment><translation>{0} 中的权重存储方式不是 Layerloom 所写。</translation></message>
<message><source>The weights in {0} cannot be read; the file is damaged ({1}).</source><extracomment>messages</extracomment><translation>无法读取 {0} 中的权重；文件已损坏（{1}）。</translation></message>
<message><source>The weights in {0} cannot be read; the file is damaged.</source><extracomment>messages</extracomment><translation>无法读取 {0} 中的权重；文件已损坏。</translation></message>
<message><source>The weights of {0} are not those of its network.</source><extracomment>messages</extracomment><translation>{0} 的权重不属于其网络。</translation></message>
<message><source>The weights of {0} are those of the block it re-uses.</source><extracomment>messages</extracomment><translation>{0} 的权重属于其复用的块。</translation></message>
<message><source>The weights of {0} have changed since.</source><extracomment>messages</extracomment><translation>{0} 的权重此后已更改。</translation></message>
<message><source>The weights of {0} were not loaded.</source><extracomment>window</extracomment><translation>未加载 {0} 的权重。</translation></message>
<message><source>The wires go round in a circle through {0}.</source><extracomment>messages</extracomment><translation>连线经过 {0} 形成环。</translation></message>
<message><source>The {0} images in “{1}” are trained with; a part of all of them validates.</source><extracomment>messages</extracomment><translation>“{1}”中的 {0} 张图像用于训练；全部中的一部分用于验证。</translation></message>
<message><source>The {0} in the clipboard has no configuration.</source><extracomment>messages</extracomment><translation>剪贴板中的 {0} 没有配置。</translation></message>
<message><source>The {0} of the pasted code is fed {1} tensors; it takes {2}.</source><extracomment>messages</extracomment><translation>粘贴代码中的 {0} 输入了 {1} 个张量；应为 {2} 个。</translation></message>
<message><source>The {0} samples to validate with are trained with; a part of all of them validates.</source><extracomment>messages</extracomment><translation>{0} 个验证样本也用于训练；全部中的一部分用于验证。</translation></message>
<message><source>There are fewer than 10 samples of {0}.</source><extracomment>messages</extracomment><translation>{0} 的样本少于 10 个。</translation></message>
<message><source>There are no blocks to write as code.</source><extracomment>messages</extracomment><translation>没有可写为代码的块。</translation></message>
<message><source>There are no curves yet. Press Train first.</source><extracomment>window</extracomment><translation>还没有曲线。请先按“训练”。</translation></message>
<message><source>There are no folders of classes; they are taken from the names of the files.</source><extracomment>messages</extracomment><translation>没有类别文件夹；类别取自文件名。</translation></message>
<message><source>There are no images in {0}.</source><extracomment>messages</extracomment><translation>{0} 中没有图像。</translation></message>
<message><source>There are no images in {0}{1}</source><extracomment>messages</extracomment><translation>{0} 中没有图像{1}</translation></message>
<message><source>There are no settings called {0}; there are {1}.</source><extracomment>messages</extracomment><translation>没有名为 {0} 的设置；有 {1}。</translation></message>
<message><source>There are no words in this sample.</source><extracomment>messages</extracomment><translation>此样本中没有词。</translation></message>
<message><source>There are no {0} samples.</source><extracomment>messages</extracomment><translation>没有样本（{0}）。</translation></message>
<message><source>There is a block called {0} already.</source><extracomment>messages</extracomment><translation>已有名为 {0} 的块。</translation></message>
<message><source>There is already a block named {0}.</source><extracomment>messages</extracomment><translation>已有名称为 {0} 的块。</translation></message>
<message><source>There is no BatchNormalization to fold.</source><extracomment>messages</extracomment><translation>没有可合并的 BatchNormalization。</translation></message>
<message><source>There is no backup of epoch {0}.</source><extracomment>messages</extracomment><translation>没有第 {0} 轮的备份。</translation></message>
<message><source>There is no block called {0}.</source><extracomment>messages</extracomment><translation>没有名为 {0} 的块。</translation></message>
<message><source>There is no block {0} in this document.</source><extracomment>messages</extracomment><translation>此文档中没有块 {0}。</translation></message>
<message><source>There is no bundled data set {0}.</source><extracomment>messages</extracomment><translation>没有内置数据集 {0}。</translation></message>
<message><source>There is no callback {0} to train with.</source><extracomment>messages</extracomment><translation>没有可用于训练的回调 {0}。</translation></message>
<message><source>There is no comment {0} in this document.</source><extracomment>messages</extracomment><translation>此文档中没有注释 {0}。</translation></message>
<message><source>There is no convolution to look at.</source><extracomment>messages</extracomment><translation>没有可查看的卷积。</translation></message>
<message><source>There is no copy of these data to be written.</source><extracomment>messages</extracomment><translation>无法为这些数据写出副本。</translation></message>
<message><source>There is no file {0}.</source><extracomment>messages</extracomment><translation>没有文件 {0}。</translation></message>
<message><source>There is no folder to keep blocks in.</source><extracomment>messages</extracomment><translation>没有可存放块的文件夹。</translation></message>
<message><source>There is no generated set {0}.</source><extracomment>messages</extracomment><translation>没有生成的数据集 {0}。</translation></message>
<message><source>There is no group {0} in this document.</source><extracomment>messages</extracomment><translation>此文档中没有编组 {0}。</translation></message>
<message><source>There is no network yet: one click makes one that suits the data.</source><extracomment>window</extracomment><translation>还没有网络：单击即可创建适合数据的网络。</translation></message>
<message><source>There is no other run yet.</source><extracomment>window</extracomment><translation>还没有其他运行。</translation></message>
<message><source>There is no ready-made network called {0}.</source><extracomment>messages</extracomment><translation>没有名为 {0} 的现成网络。</translation></message>
<message><source>There is no row before the first.</source><extracomment>tables</extracomment><translation>第一行之前没有行。</translation></message>
<message><source>There is no row between two rows.</source><extracomment>tables</extracomment><translation>两行之间没有行。</translation></message>
<message><source>There is no run yet to report of. Press Train first.</source><extracomment>window</extracomment><translation>还没有可生成报告的运行。请先按“训练”。</translation></message>
<message><source>There is no run {0} in {1}.</source><extracomment>messages</extracomment><translation>{1} 中没有运行 {0}。</translation></message>
<message><source>There is no sample {0}: the data have {1}.</source><extracomment>messages</extracomment><translation>没有样本 {0}：数据有 {1} 个。</translation></message>
<message><source>There is no source of data called {0}.</source><extracomment>messages</extracomment><translation>没有名为 {0} 的数据源。</translation></message>
<message><source>There is no step called {0}.</source><extracomment>window</extracomment><translation>没有名为 {0} 的步骤。</translation></message>
<message><source>There is no wire from {0} to {1} to bend.</source><extracomment>messages</extracomment><translation>从 {0} 到 {1} 没有可弯折的连线。</translation></message>
<message><source>There is no wire from {0} to {1} to remove.</source><extracomment>messages</extracomment><translation>从 {0} 到 {1} 没有可移除的连线。</translation></message>
<message><source>There is not enough memory for this run. Use smaller batches, or a smaller network.</source><extracomment>messages</extracomment><translation>内存不足以进行此次运行。请使用更小的批次或网络。</translation></message>
<message><source>There is nothing called {0} to vary.</source><extracomment>messages</extracomment><translation>没有名为 {0} 的可改变项。</translation></message>
<message><source>There is nothing to wire among the chosen blocks.</source><extracomment>messages</extracomment><translation>所选块之间没有可连接的。</translation></message>
<message><source>These blocks lead nowhere.</source><extracomment>messages</extracomment><translation>这些块没有去处。</translation></message>
<message><source>Theta</source><extracomment>declarations</extracomment><translation>Theta</translation></message>
<message><source>Thin blocks that widen inside; made for telephones.</source><extracomment>declarations</extracomment><translation>中间变宽的窄块；为手机设计。</translation></message>
<message><source>This could not be changed while the run lasts. {0}</source><extracomment>messages</extracomment><translation>运行期间无法更改。{0}</translation></message>
<message><source>This is a network</source><extracomment>tables</extracomment><translation>这是一个网络</translation></message>
<message><source>This is no dimension of a sweep: {0}.</source><extracomment>messages</extracomment><translation>这不是扫描的维度：{0}。</translation></message>
<message><source>This is no plan of a sweep: {0}.</source><extracomment>messages</extracomment><translation>这不是扫描计划：{0}。</translation></message>
<message><source>This layer has no weights.</source><extracomment>window</extracomment><translation>该层没有权重。</translation></message>
<message><source>This network already reads all ten digits; its weights came with it. Its first layers know what strokes look like, and that is worth keeping.</source><extracomment>tables</extracomment><translation>此网络已能识别全部十个数字，权重随附。它的前几层知道笔画的样子，值得保留。</translation></message>
<message><source>This run ended before its first epoch: nothing was kept to go on from.</source><extracomment>window</extracomment><translation>此次运行在第一轮之前结束：没有可继续的内容。</translation></message>
<message><source>This run is not kept any further: {0}. The training goes on.</source><extracomment>messages</extracomment><translation>此次运行不再保存：{0}。训练继续。</translation></message>
<message><source>This run was not kept to its end. {0}</source><extracomment>messages</extracomment><translation>这次运行没有保存到结束。{0}</translation></message>
<message><source>This run will not be kept. {0}</source><extracomment>window</extracomment><translation>此次运行不会保存。{0}</translation></message>
<message><source>This step changes nothing here: there is no column that it fits.</source><extracomment>messages</extracomment><translation>此步骤在此处没有作用：没有适用的列。</translation></message>
<message><source>This would make a circle: {0} already leads to {1}.</source><extracomment>messages</extracomment><translation>这会形成环：{0} 已通向 {1}。</translation></message>
<message><source>This {0} does not describe a model: it names no layers.</source><extracomment>messages</extracomment><translation>此 {0} 未描述模型：没有列出层。</translation></message>
<message><source>This {0} does not describe a model: {1}</source><extracomment>messages</extracomment><translation>此 {0} 未描述模型：{1}</translation></message>
<message><source>Threads</source><extracomment>tables</extracomment><translation>线程数</translation></message>
<message><source>Three LSTM layers, one on the other.</source><extracomment>tables</extracomment><translation>三个 LSTM 层依次叠加。</translation></message>
<message><source>Three kinds of iris told apart by four measures.</source><extracomment>tables</extracomment><translation>根据四个测量值区分三种鸢尾花。</translation></message>
<message><source>Three units</source><extracomment>tables</extracomment><translation>三个单元</translation></message>
<message><source>Threshold</source><extracomment>declarations</extracomment><translation>阈值</translation></message>
<message><source>Thresholds</source><extracomment>declarations</extracomment><translation>阈值组</translation></message>
<message><source>Thresholds at which decisions are counted.</source><extracomment>declarations</extracomment><translation>统计判定的阈值。</translation></message>
<message><source>Thresholds between 0 and 1 at which decisions are counted.</source><extracomment>declarations</extracomment><translation>统计判定的 0 到 1 之间的阈值。</translation></message>
<message><source>Thresholds of one's own.</source><extracomment>declarations</extracomment><translation>自定的阈值。</translation></message>
<message><source>Tick the fields to vary. The network is trained again and again with other values of them.</source><extracomment>window</extracomment><translation>勾选要改变的字段。网络将以不同的取值反复训练。</translation></message>
<message><source>Timeline of one step</source><extracomment>window</extracomment><translation>一步的时间线</translation></message>
<message><source>To be written: {0}</source><extracomment>window</extracomment><translation>待填写：{0}</translation></message>
<message><source>Together</source><extracomment>window</extracomment><translation>合计</translation></message>
<message><source>Too many weights in one layer</source><extracomment>tables</extracomment><translation>单层权重过多</translation></message>
<message><source>Took</source><extracomment>window</extracomment><translation>用时</translation></message>
<message><source>Top and bottom change places in half of the images.</source><extracomment>declarations</extracomment><translation>一半的图像上下互换。</translation></message>
<message><source>Top edges</source><extracomment>tables</extracomment><translation>顶端对齐</translation></message>
<message><source>Top k</source><extracomment>declarations</extracomment><translation>前 k 个</translation></message>
<message><source>Total</source><extracomment>window</extracomment><translation>合计</translation></message>
<message><source>Train</source><extracomment>window</extracomment><translation>训练</translation></message>
<message><source>Train from here</source><extracomment>window</extracomment><translation>从此处训练</translation></message>
<message><source>Train further, or again from an earlier epoch</source><extracomment>window</extracomment><translation>继续训练，或从较早的轮次重新训练</translation></message>
<message><source>Train in {0} pieces</source><extracomment>window</extracomment><translation>分 {0} 份训练</translation></message>
<message><source>Train it</source><extracomment>tables</extracomment><translation>训练</translation></message>
<message><source>Train more</source><extracomment>window</extracomment><translation>继续训练</translation></message>
<message><source>Train on</source><extracomment>window</extracomment><translation>继续训练</translation></message>
<message><source>Train on…</source><extracomment>window</extracomment><translation>继续训练…</translation></message>
<message><source>Train the network, or evaluate it as it is.</source><extracomment>window</extracomment><translation>训练网络，或按现状评估。</translation></message>
<message><source>Train the network, then press Evaluate to see where it is right and wrong.</source><extracomment>window</extracomment><translation>训练网络，然后按“评估”，查看其对错所在。</translation></message>
<message><source>Train with other values of some fields, and find the best ones</source><extracomment>tables</extracomment><translation>以某些字段的不同取值训练，并找出最佳取值</translation></message>
<message><source>Train, up to the failure</source><extracomment>window</extracomment><translation>训练至失败处</translation></message>
<message><source>Train: {0} epochs</source><extracomment>window</extracomment><translation>训练：{0} 轮</translation></message>
<message><source>Trainable</source><extracomment>window</extracomment><translation>可训练</translation></message>
<message><source>Trained networks</source><extracomment>tables</extracomment><translation>已训练的网络</translation></message>
<message><source>Trained weights</source><extracomment>window</extracomment><translation>已训练的权重</translation></message>
<message><source>Trained weights that go; undo brings them back:</source><extracomment>window</extracomment><translation>将丢失的已训练权重（可撤销恢复）：</translation></message>
<message><source>Trained weights, and first ones drawn with seed {0}</source><extracomment>window</extracomment><translation>已训练的权重，以及以种子 {0} 生成的初始权重</translation></message>
<message><source>Trained {0} epochs</source><extracomment>window</extracomment><translation>已训练 {0} 轮</translation></message>
<message><source>Training</source><extracomment>window</extracomment><translation>训练</translation></message>
<message><source>Training began</source><extracomment>window</extracomment><translation>训练已开始</translation></message>
<message><source>Training changes trainable weights alone: the network would stay as it is.</source><extracomment>tables</extracomment><translation>训练只改变可训练的权重：网络将保持不变。</translation></message>
<message><source>Training curves</source><extracomment>window</extracomment><translation>训练曲线</translation></message>
<message><source>Training data</source><extracomment>window</extracomment><translation>训练数据</translation></message>
<message><source>Training, epoch {0}</source><extracomment>window</extracomment><translation>训练，第 {0} 轮</translation></message>
<message><source>Trains a copy of the network for a moment with rates that grow, and sees which suits.</source><extracomment>window</extracomment><translation>用逐渐增大的学习率短暂训练网络的副本，找出合适的值。</translation></message>
<message><source>Transformer encoder</source><extracomment>tables</extracomment><translation>Transformer 编码器</translation></message>
<message><source>Treat id 0 as padding, which layers after it leave out.</source><extracomment>declarations</extracomment><translation>将编号 0 视为填充，后续层会忽略。</translation></message>
<message><source>Truncated normal of variance 1 / inputs, made for SELU (LeCun et al., 1998).</source><extracomment>declarations</extracomment><translation>方差为 1 / 输入 的截断正态分布，适用于 SELU（LeCun et al., 1998）。</translation></message>
<message><source>Truncated normal of variance 2 / (inputs + outputs) (Glorot and Bengio, 2010).</source><extracomment>declarations</extracomment><translation>方差为 2 / (输入 + 输出) 的截断正态分布（Glorot 和 Bengio, 2010）。</translation></message>
<message><source>Truncated normal of variance 2 / inputs, made for ReLU (He et al., 2015).</source><extracomment>declarations</extracomment><translation>方差为 2 / 输入 的截断正态分布，适用于 ReLU（He et al., 2015）。</translation></message>
<message><source>Try another learning rate (let it be found), begin with random weights that are not all alike, look whether samples and targets belong together, or use a larger network.</source><extracomment>messages</extracomment><translation>尝试其他学习率（可自动查找），以互不相同的随机权重开始，检查样本与目标是否对应，或使用更大的网络。</translation></message>
<message><source>Try it</source><extracomment>window</extracomment><translation>试用</translation></message>
<message><source>Try: {0}</source><extracomment>window</extracomment><translation>可尝试：{0}</translation></message>
<message><source>Trying the step</source><extracomment>window</extracomment><translation>正在试运行该步骤</translation></message>
<message><source>Turkish (Windows-1254)</source><extracomment>window</extracomment><translation>土耳其文（Windows-1254）</translation></message>
<message><source>Turn from_logits off</source><extracomment>messages</extracomment><translation>关闭 from_logits</translation></message>
<message><source>Turn on Show data at nodes and choose a block to see what comes out of it.</source><extracomment>window</extracomment><translation>打开“在节点处显示数据”并选择一个块，以查看其输出。</translation></message>
<message><source>Turn shuffling off</source><extracomment>messages</extracomment><translation>关闭打乱</translation></message>
<message><source>Turns</source><extracomment>window</extracomment><translation>圈数</translation></message>
<message><source>Turns each image by an angle of its own while training.</source><extracomment>declarations</extracomment><translation>训练时将每幅图像旋转不同角度。</translation></message>
<message><source>Turns each image by an angle of its own.</source><extracomment>declarations</extracomment><translation>将每幅图像旋转不同角度。</translation></message>
<message><source>Turns ids into vectors of zeros and ones, or of counts.</source><extracomment>declarations</extracomment><translation>将编号变为 0/1 向量或计数向量。</translation></message>
<message><source>Turns numbers into shares that sum to 1 along an axis.</source><extracomment>declarations</extracomment><translation>将数值变为沿某轴之和为 1 的比例。</translation></message>
<message><source>Turns numbers into the bin they fall into, between boundaries given or found in the data by `adapt`.</source><extracomment>declarations</extracomment><translation>按给定的或由 `adapt` 求得的边界，将数值变为所在的分箱。</translation></message>
<message><source>Turns whole numbers (words, categories) into vectors that are learnt.</source><extracomment>declarations</extracomment><translation>将整数（词、类别）变为可学习的向量。</translation></message>
<message><source>Two activations in a row</source><extracomment>tables</extracomment><translation>连续两个激活函数</translation></message>
<message><source>Two convolutions with a way around them (ResNet).</source><extracomment>tables</extracomment><translation>两个卷积加一条旁路（ResNet）。</translation></message>
<message><source>Two curves</source><extracomment>tables</extracomment><translation>两条曲线</translation></message>
<message><source>Two inputs, two outputs</source><extracomment>tables</extracomment><translation>两个输入，两个输出</translation></message>
<message><source>Two linear layers multiply out to one: depth pays only with activations.</source><extracomment>tables</extracomment><translation>两个线性层等同于一个：有激活函数，深度才有意义。</translation></message>
<message><source>Two residual blocks (He et al., 2015). The wire around a block lets gradients pass, so that deep networks can learn at all. Try: cut the wires that go around, train again, and lay both runs over each other.</source><extracomment>tables</extracomment><translation>两个残差块（He 等，2015）。绕过块的连线让梯度通过，深层网络才能学习。试一试：剪断绕行的连线，再训练一次，把两次运行叠在一起看。</translation></message>
<message><source>Two short messages: did one hand write both?</source><extracomment>messages</extracomment><translation>两条短消息：是否同一人所写？</translation></message>
<message><source>Two small convolutions see as far as one large one, with fewer weights; pooling then halves the picture. Try: choose the two Conv2D and the pooling behind them and repeat them once more (Network &gt; Repeat).</source><extracomment>tables</extracomment><translation>两个小卷积的视野与一个大卷积相同，权重更少；随后池化把图像减半。试一试：选中两个 Conv2D 和它们后面的池化，再重复一次（网络 &gt; 重复）。</translation></message>
<message><source>Two spirals and a third</source><extracomment>tables</extracomment><translation>三条螺旋线</translation></message>
<message><source>Two waves, one over the other: what comes next?</source><extracomment>messages</extracomment><translation>两个叠加的波：接下来是什么？</translation></message>
<message><source>Type 48 into the field units and press Enter: so many numbers its memory has.</source><extracomment>tables</extracomment><translation>在单元数字段中输入 48 并按回车：这就是记忆所含数的个数。</translation></message>
<message><source>Type or paste one row: {0}</source><extracomment>window</extracomment><translation>输入或粘贴一行：{0}</translation></message>
<message><source>U-Net</source><extracomment>tables</extracomment><translation>U-Net</translation></message>
<message><source>U-Net level</source><extracomment>tables</extracomment><translation>U-Net 层级</translation></message>
<message><source>Under which terms may others use the model, and the data that it was trained on?</source><extracomment>window</extracomment><translation>他人可以在什么条件下使用该模型以及训练它所用的数据？</translation></message>
<message><source>Understanding</source><extracomment>tables</extracomment><translation>理解</translation></message>
<message><source>Undo</source><extracomment>window</extracomment><translation>撤销</translation></message>
<message><source>Ungroup</source><extracomment>window</extracomment><translation>取消编组</translation></message>
<message><source>Unicode (UTF-16)</source><extracomment>window</extracomment><translation>Unicode（UTF-16）</translation></message>
<message><source>Unicode (UTF-8)</source><extracomment>window</extracomment><translation>Unicode（UTF-8）</translation></message>
<message><source>Unit forget bias</source><extracomment>declarations</extracomment><translation>遗忘门单位偏置</translation></message>
<message><source>Units</source><extracomment>declarations</extracomment><translation>单元数</translation></message>
<message><source>Units without a class only learn never to answer.</source><extracomment>tables</extracomment><translation>没有类别的单元只会学到从不输出。</translation></message>
<message><source>Unknown layer</source><extracomment>tables</extracomment><translation>未知层</translation></message>
<message><source>Unknown loss</source><extracomment>tables</extracomment><translation>未知损失</translation></message>
<message><source>Unroll</source><extracomment>declarations</extracomment><translation>展开</translation></message>
<message><source>Unsaved changes</source><extracomment>window</extracomment><translation>未保存的更改</translation></message>
<message><source>Unshare</source><extracomment>messages</extracomment><translation>取消共享</translation></message>
<message><source>Until now the filters are random. Press Train and watch the pictures change while it learns.</source><extracomment>tables</extracomment><translation>目前滤波器是随机的。按“训练”，观察学习过程中图像的变化。</translation></message>
<message><source>Untitled</source><extracomment>window</extracomment><translation>未命名</translation></message>
<message><source>Untrained: first weights drawn with seed {0}</source><extracomment>window</extracomment><translation>未训练：以种子 {0} 生成的初始权重</translation></message>
<message><source>Up to epoch</source><extracomment>window</extracomment><translation>到轮次</translation></message>
<message><source>Update</source><extracomment>window</extracomment><translation>更新</translation></message>
<message><source>Update freq</source><extracomment>declarations</extracomment><translation>更新频率</translation></message>
<message><source>Upper end of the interval.</source><extracomment>declarations</extracomment><translation>区间上限。</translation></message>
<message><source>Use bias</source><extracomment>declarations</extracomment><translation>使用偏置</translation></message>
<message><source>Use ema</source><extracomment>declarations</extracomment><translation>使用滑动平均 (EMA)</translation></message>
<message><source>Use gate</source><extracomment>declarations</extracomment><translation>使用门控</translation></message>
<message><source>Use it as it is</source><extracomment>window</extracomment><translation>按现状使用</translation></message>
<message><source>Use relu (or another activation that does not flatten out) with he_normal, add BatchNormalization, or shortcuts around some layers; fewer layers help too.</source><extracomment>messages</extracomment><translation>使用 relu（或其他不饱和的激活函数）配合 he_normal，添加 BatchNormalization 或跳跃连接；减少层数也有帮助。</translation></message>
<message><source>Use scale</source><extracomment>declarations</extracomment><translation>使用缩放</translation></message>
<message><source>Use the loss {0}</source><extracomment>messages</extracomment><translation>使用损失 {0}</translation></message>
<message><source>Use the metrics {0}</source><extracomment>messages</extracomment><translation>使用指标 {0}</translation></message>
<message><source>Use the rate that was found</source><extracomment>window</extracomment><translation>使用找到的学习率</translation></message>
<message><source>Use {0}</source><extracomment>window</extracomment><translation>使用 {0}</translation></message>
<message><source>VGG-like network</source><extracomment>tables</extracomment><translation>类 VGG 网络</translation></message>
<message><source>Validation</source><extracomment>tables</extracomment><translation>验证</translation></message>
<message><source>Validation data</source><extracomment>window</extracomment><translation>验证数据</translation></message>
<message><source>Validation loss</source><extracomment>window</extracomment><translation>验证损失</translation></message>
<message><source>Validation share</source><extracomment>messages</extracomment><translation>验证比例</translation></message>
<message><source>Validation split</source><extracomment>tables</extracomment><translation>验证比例</translation></message>
<message><source>Validation {0}</source><extracomment>window</extracomment><translation>验证 {0}</translation></message>
<message><source>Validation, epoch {0}</source><extracomment>window</extracomment><translation>验证，第 {0} 轮</translation></message>
<message><source>Validation, last</source><extracomment>window</extracomment><translation>验证，最后一轮</translation></message>
<message><source>Value</source><extracomment>declarations</extracomment><translation>值</translation></message>
<message><source>Value dim</source><extracomment>declarations</extracomment><translation>值维度</translation></message>
<message><source>Value of padding.</source><extracomment>declarations</extracomment><translation>填充的值。</translation></message>
<message><source>Value of the borders.</source><extracomment>declarations</extracomment><translation>边的值。</translation></message>
<message><source>Value of what comes in from outside.</source><extracomment>declarations</extracomment><translation>边界外的值。</translation></message>
<message><source>Value range</source><extracomment>declarations</extracomment><translation>取值范围</translation></message>
<message><source>Values</source><extracomment>window</extracomment><translation>值</translation></message>
<message><source>Values are joined place by place, so the sizes must agree.</source><extracomment>tables</extracomment><translation>数值逐位合并，因此大小必须一致。</translation></message>
<message><source>Values come from</source><extracomment>window</extracomment><translation>取值方式</translation></message>
<message><source>Values of one sample</source><extracomment>window</extracomment><translation>一个样本的值</translation></message>
<message><source>Values, with commas between them</source><extracomment>window</extracomment><translation>以逗号分隔的值</translation></message>
<message><source>Variance</source><extracomment>declarations</extracomment><translation>方差</translation></message>
<message><source>Variance times the number that `mode` names.</source><extracomment>declarations</extracomment><translation>方差乘以 `mode` 所指的数。</translation></message>
<message><source>Vary fields of the network that is open</source><extracomment>window</extracomment><translation>改变当前网络的字段</translation></message>
<message><source>Vary images while training</source><extracomment>window</extracomment><translation>训练时变换图像</translation></message>
<message><source>Vectors of one class come together and others go apart, the farther off the harder. Give it vectors of length 1.</source><extracomment>declarations</extracomment><translation>同类向量靠近、异类远离，越难的力度越大。输入应为长度 1 的向量。</translation></message>
<message><source>Verbose</source><extracomment>declarations</extracomment><translation>输出信息</translation></message>
<message><source>Vertical</source><extracomment>declarations</extracomment><translation>垂直</translation></message>
<message><source>Very high dropout</source><extracomment>tables</extracomment><translation>Dropout 过高</translation></message>
<message><source>Very long sequence</source><extracomment>tables</extracomment><translation>序列过长</translation></message>
<message><source>Video question answering: TimeDistributed does the same convolution on every frame, an LSTM makes one vector of them. Ways are learned before digits. Try: look at the frames at the nodes; take longer films.</source><extracomment>tables</extracomment><translation>视频问答：TimeDistributed 对每一帧做同样的卷积，LSTM 把它们变成一个向量。运动方式比数字更早学会。试一试：在节点处看各帧；用更长的影片。</translation></message>
<message><source>View</source><extracomment>tables</extracomment><translation>视图</translation></message>
<message><source>Visual question answering: a convolutional branch sees, a recurrent one reads, and what both found is joined. Try: cut the wire of the question: it then has to guess what was asked, and the accuracy says how well.</source><extracomment>tables</extracomment><translation>视觉问答：卷积分支看图，循环分支读问题，再把两者所得合在一起。试一试：剪断问题的连线：这样它只能猜问的是什么，准确率会说明猜得多准。</translation></message>
<message><source>Vocabulary</source><extracomment>declarations</extracomment><translation>词表</translation></message>
<message><source>Vocabulary far too large</source><extracomment>tables</extracomment><translation>词表过大</translation></message>
<message><source>Vocabulary too small</source><extracomment>tables</extracomment><translation>词表过小</translation></message>
<message><source>Wait until the run has ended. So small a network needs some epochs: set epochs to 60 under Run and train again if you want more of it.</source><extracomment>tables</extracomment><translation>等待运行结束。这样小的网络需要一些轮次：若想更好，可在“运行”中将轮次设为 60 后再次训练。</translation></message>
<message><source>Warmup steps</source><extracomment>declarations</extracomment><translation>预热步数</translation></message>
<message><source>Warmup target</source><extracomment>declarations</extracomment><translation>预热目标</translation></message>
<message><source>Warning</source><extracomment>window</extracomment><translation>警告</translation></message>
<message><source>Watch</source><extracomment>window</extracomment><translation>监视</translation></message>
<message><source>Watch this sample no more</source><extracomment>window</extracomment><translation>不再观察该样本</translation></message>
<message><source>Watch while it trains</source><extracomment>window</extracomment><translation>训练时观察</translation></message>
<message><source>Watched samples</source><extracomment>window</extracomment><translation>观察的样本</translation></message>
<message><source>Watches a short film, reads a question, answers with a word.</source><extracomment>tables</extracomment><translation>看短片，读问题，用一个词回答。</translation></message>
<message><source>Watching it learn</source><extracomment>tables</extracomment><translation>观看学习</translation></message>
<message><source>Way to find what counted</source><extracomment>window</extracomment><translation>查找依据的方法</translation></message>
<message><source>Web page (*.html)</source><extracomment>window</extracomment><translation>网页 (*.html)</translation></message>
<message><source>Weigh targets of 1 by alpha, those of 0 by 1 - alpha.</source><extracomment>declarations</extracomment><translation>目标 1 以 alpha 加权，目标 0 以 1 - alpha 加权。</translation></message>
<message><source>Weighs the channels by what the whole image shows (SENet).</source><extracomment>tables</extracomment><translation>根据整幅图像的内容为通道加权（SENet）。</translation></message>
<message><source>Weight</source><extracomment>window</extracomment><translation>权重</translation></message>
<message><source>Weight decay</source><extracomment>declarations</extracomment><translation>权重衰减</translation></message>
<message><source>Weight of targets of 1.</source><extracomment>declarations</extracomment><translation>目标 1 的权重。</translation></message>
<message><source>Weight of the classes; or a list, one weight a class.</source><extracomment>declarations</extracomment><translation>类别权重；或列表，每类一个。</translation></message>
<message><source>Weight of the sum of absolute values.</source><extracomment>declarations</extracomment><translation>绝对值之和的权重。</translation></message>
<message><source>Weight of the sum of squares.</source><extracomment>declarations</extracomment><translation>平方和的权重。</translation></message>
<message><source>Weight of what the output finds wrongly.</source><extracomment>declarations</extracomment><translation>误检的权重。</translation></message>
<message><source>Weight of what the output misses.</source><extracomment>declarations</extracomment><translation>漏检的权重。</translation></message>
<message><source>Weighted harmonic mean of precision and recall: recall counts beta times as much.</source><extracomment>declarations</extracomment><translation>精确率与召回率的加权调和平均：召回率的权重为 beta 倍。</translation></message>
<message><source>Weights</source><extracomment>window</extracomment><translation>权重</translation></message>
<message><source>Weights and models</source><extracomment>window</extracomment><translation>权重和模型</translation></message>
<message><source>Weights apart</source><extracomment>window</extracomment><translation>权重差异</translation></message>
<message><source>Weights are made for sizes that are known before training.</source><extracomment>tables</extracomment><translation>权重按训练前已知的大小创建。</translation></message>
<message><source>Weights are saved by the layer's name: two of one name would overwrite each other.</source><extracomment>messages</extracomment><translation>权重按层名保存：两个同名的层会互相覆盖。</translation></message>
<message><source>Weights are scaled to length 1.</source><extracomment>declarations</extracomment><translation>将权重缩放为长度 1。</translation></message>
<message><source>Weights as trained so far</source><extracomment>window</extracomment><translation>目前训练得到的权重</translation></message>
<message><source>Weights become their average every so many steps.</source><extracomment>declarations</extracomment><translation>每隔若干步将权重替换为其平均值。</translation></message>
<message><source>Weights move a little at each step, so large numbers are reached only after very many.</source><extracomment>tables</extracomment><translation>权重每步只变化一点，因此要很多步才能达到大数值。</translation></message>
<message><source>Weights move once an epoch, so learning takes very long.</source><extracomment>tables</extracomment><translation>每轮只更新一次权重，学习非常慢。</translation></message>
<message><source>Weights of the classes</source><extracomment>window</extracomment><translation>类别权重</translation></message>
<message><source>Weights of the outputs.</source><extracomment>declarations</extracomment><translation>各输出的权重。</translation></message>
<message><source>Weights that a sum of all gradients so far and an L1 penalty ask for: many exactly 0 (McMahan et al., 2013).</source><extracomment>declarations</extracomment><translation>由所有梯度之和及 L1 惩罚决定的权重：许多恰为 0（McMahan et al., 2013）。</translation></message>
<message><source>Weights that only ever see padding never matter.</source><extracomment>tables</extracomment><translation>只看到填充的权重毫无作用。</translation></message>
<message><source>Weights whose length exceeds a maximum are shortened to it (Srivastava et al., 2014).</source><extracomment>declarations</extracomment><translation>长度超过最大值的权重缩短到该值（Srivastava et al., 2014）。</translation></message>
<message><source>Weights, gradients, activations, steps and dead units of each layer</source><extracomment>window</extracomment><translation>各层的权重、梯度、激活、步长和失活单元</translation></message>
<message><source>Welcome</source><extracomment>window</extracomment><translation>欢迎</translation></message>
<message><source>Welcome to Layerloom</source><extracomment>window</extracomment><translation>欢迎使用 Layerloom</translation></message>
<message><source>Western (Windows-1252)</source><extracomment>window</extracomment><translation>西欧（Windows-1252）</translation></message>
<message><source>What `fit` returns.</source><extracomment>declarations</extracomment><translation>`fit` 的返回值。</translation></message>
<message><source>What a missing category or text becomes.</source><extracomment>declarations</extracomment><translation>缺失类别或文本的替代。</translation></message>
<message><source>What a missing number becomes.</source><extracomment>declarations</extracomment><translation>缺失数值的替代。</translation></message>
<message><source>What becomes of rows in which a value is missing</source><extracomment>window</extracomment><translation>如何处理缺少值的行</translation></message>
<message><source>What borders hold: fill_value.</source><extracomment>declarations</extracomment><translation>边的内容：fill_value。</translation></message>
<message><source>What colours say</source><extracomment>window</extracomment><translation>颜色的含义</translation></message>
<message><source>What comes in from outside: its edge, the image mirrored or repeated, or 0.</source><extracomment>declarations</extracomment><translation>边界外的内容：边缘、镜像、重复或 0。</translation></message>
<message><source>What comes in from outside: the image mirrored, repeated, a constant, or its edge.</source><extracomment>declarations</extracomment><translation>边界外的内容：镜像、重复、常数或边缘。</translation></message>
<message><source>What counted for the answer</source><extracomment>window</extracomment><translation>答案的依据</translation></message>
<message><source>What counts in samples of this form cannot be shown.</source><extracomment>window</extracomment><translation>无法显示此类形状样本中的依据。</translation></message>
<message><source>What each image is made into</source><extracomment>window</extracomment><translation>把每张图像变成什么</translation></message>
<message><source>What everything does; it needs no network</source><extracomment>tables</extracomment><translation>一切功能的说明；无需联网</translation></message>
<message><source>What feeds what</source><extracomment>window</extracomment><translation>数据与输入的对应</translation></message>
<message><source>What filters see</source><extracomment>tables</extracomment><translation>滤波器看到什么</translation></message>
<message><source>What gets a number.</source><extracomment>declarations</extracomment><translation>获得编号的单位。</translation></message>
<message><source>What happens to an image of another shape: it is stretched, its sides are cut off, or bars fill up its sides.</source><extracomment>declarations</extracomment><translation>形状不同的图像如何处理：拉伸、裁去两侧，或在两侧加边。</translation></message>
<message><source>What holds neither numbers nor dates nor text is left out: {0}.</source><extracomment>messages</extracomment><translation>既不是数字、日期也不是文本的内容已略去：{0}。</translation></message>
<message><source>What is added then: one number, or one for each channel.</source><extracomment>declarations</extracomment><translation>之后所加的数：一个，或每通道一个。</translation></message>
<message><source>What is applied to every step.</source><extracomment>declarations</extracomment><translation>应用于每一步的内容。</translation></message>
<message><source>What is better</source><extracomment>window</extracomment><translation>何者更好</translation></message>
<message><source>What is done at each step: a cell, or a list of cells on top of each other.</source><extracomment>declarations</extracomment><translation>每一步的操作：一个单元，或堆叠单元的列表。</translation></message>
<message><source>What is in the data, and what is done to it</source><extracomment>tables</extracomment><translation>数据的内容及处理方式</translation></message>
<message><source>What is kept at right angles.</source><extracomment>declarations</extracomment><translation>保持正交的对象。</translation></message>
<message><source>What is kept of a text that is too long.</source><extracomment>declarations</extracomment><translation>过长文本保留的部分。</translation></message>
<message><source>What is sample {0} in truth?</source><extracomment>window</extracomment><translation>样本 {0} 实际是什么？</translation></message>
<message><source>What is shown of each layer</source><extracomment>window</extracomment><translation>每层显示的内容</translation></message>
<message><source>What is taken for what</source><extracomment>window</extracomment><translation>混淆情况</translation></message>
<message><source>What is this?</source><extracomment>tables</extracomment><translation>这是什么？</translation></message>
<message><source>What is to be predicted is the picture itself, through the narrow passage in the middle. Try: show the data at the nodes and compare the first picture with the last; then give the code 2 units.</source><extracomment>tables</extracomment><translation>要预测的是图像本身，它须通过中间的窄口。试一试：显示节点处的数据，比较第一张和最后一张图像；然后把编码改为 2 个单元。</translation></message>
<message><source>What it has learned</source><extracomment>tables</extracomment><translation>学到了什么</translation></message>
<message><source>What it is filled up with.</source><extracomment>declarations</extracomment><translation>填充的内容。</translation></message>
<message><source>What it is to say</source><extracomment>window</extracomment><translation>要它回答什么</translation></message>
<message><source>What lies between the windows cannot be learnt from.</source><extracomment>tables</extracomment><translation>窗口之间的内容无法学习。</translation></message>
<message><source>What nothing reads counts as an answer of the network, and wants labels and a loss of its own.</source><extracomment>tables</extracomment><translation>未被读取的块视为网络的输出，需要自己的标签和损失。</translation></message>
<message><source>What spoke for it?</source><extracomment>window</extracomment><translation>依据是什么？</translation></message>
<message><source>What stands between two cells of a line</source><extracomment>window</extracomment><translation>一行中两个单元格之间是什么</translation></message>
<message><source>What stays as it is</source><extracomment>tables</extracomment><translation>保持不变的部分</translation></message>
<message><source>What the beta must satisfy after each update.</source><extracomment>declarations</extracomment><translation>每次更新后 beta 须满足的条件。</translation></message>
<message><source>What the bias must satisfy after each update.</source><extracomment>declarations</extracomment><translation>每次更新后偏置须满足的条件。</translation></message>
<message><source>What the biases must satisfy after each update.</source><extracomment>declarations</extracomment><translation>每次更新后各偏置须满足的条件。</translation></message>
<message><source>What the depthwise kernel must satisfy after each update.</source><extracomment>declarations</extracomment><translation>每次更新后逐通道核须满足的条件。</translation></message>
<message><source>What the filters look like</source><extracomment>tables</extracomment><translation>滤波器的样子</translation></message>
<message><source>What the gamma must satisfy after each update.</source><extracomment>declarations</extracomment><translation>每次更新后 gamma 须满足的条件。</translation></message>
<message><source>What the input is multiplied by: one number, or one for each channel.</source><extracomment>declarations</extracomment><translation>输入所乘的数：一个，或每通道一个。</translation></message>
<message><source>What the kernel must satisfy after each update.</source><extracomment>declarations</extracomment><translation>每次更新后核须满足的条件。</translation></message>
<message><source>What the kernels must satisfy after each update.</source><extracomment>declarations</extracomment><translation>每次更新后各核须满足的条件。</translation></message>
<message><source>What the network leans on</source><extracomment>window</extracomment><translation>网络依据什么</translation></message>
<message><source>What the network says</source><extracomment>window</extracomment><translation>网络的回答</translation></message>
<message><source>What the pointwise kernel must satisfy after each update.</source><extracomment>declarations</extracomment><translation>每次更新后逐点核须满足的条件。</translation></message>
<message><source>What the recurrent kernel must satisfy after each update.</source><extracomment>declarations</extracomment><translation>每次更新后循环核须满足的条件。</translation></message>
<message><source>What the slopes must satisfy after each update.</source><extracomment>declarations</extracomment><translation>每次更新后斜率须满足的条件。</translation></message>
<message><source>What the sums start from.</source><extracomment>declarations</extracomment><translation>累加的初始值。</translation></message>
<message><source>What the training makes small.</source><extracomment>window</extracomment><translation>训练要减小的量。</translation></message>
<message><source>What the vectors must satisfy after each update.</source><extracomment>declarations</extracomment><translation>每次更新后向量须满足的条件。</translation></message>
<message><source>What was frozen does not move; the new head learns on top of it. Wait until the run has ended.</source><extracomment>tables</extracomment><translation>冻结的部分不变；新头部在其上学习。等待运行结束。</translation></message>
<message><source>What was this run for, and what did it show?</source><extracomment>window</extracomment><translation>此次运行的目的和结论是什么？</translation></message>
<message><source>What watches the training, and acts when an epoch or a batch is over.</source><extracomment>window</extracomment><translation>监视训练，并在一个轮次或批次结束时执行操作。</translation></message>
<message><source>What {0} holds</source><extracomment>window</extracomment><translation>{0} 的内容</translation></message>
<message><source>Wheel or + and - zoom, dragging moves, Home shows all, arrows go from kernel to kernel</source><extracomment>window</extracomment><translation>滚轮或 + 和 - 缩放，拖动移动，Home 显示全部，方向键在内核间移动</translation></message>
<message><source>Wheel: zoom. Drag: move. Click: the block. Arrow keys: kernel by kernel.</source><extracomment>window</extracomment><translation>滚轮：缩放。拖动：移动。单击：对应的块。方向键：逐个内核。</translation></message>
<message><source>Where it is filled up and cut.</source><extracomment>declarations</extracomment><translation>填充和截断的位置。</translation></message>
<message><source>Where relu gives 0 its slope is 0 too: the unit cannot come back.</source><extracomment>tables</extracomment><translation>relu 输出 0 处斜率也为 0：该单元无法恢复。</translation></message>
<message><source>Where the bins meet, in rising order.</source><extracomment>declarations</extracomment><translation>分箱的边界，按升序。</translation></message>
<message><source>Where the network is right, and where it goes wrong</source><extracomment>tables</extracomment><translation>网络在何处正确、何处出错</translation></message>
<message><source>Where the output leaves zero.</source><extracomment>declarations</extracomment><translation>输出开始大于零的位置。</translation></message>
<message><source>Where the output levels off, below zero.</source><extracomment>declarations</extracomment><translation>零以下输出趋近的值。</translation></message>
<message><source>Where the random numbers begin: the same seed gives the same run bit for bit, on the same machine with as many threads. Empty: another one each time.</source><extracomment>tables</extracomment><translation>随机数的起点：在同一机器、相同线程数下，相同种子使运行逐位相同。留空：每次不同。</translation></message>
<message><source>Where there is one class only, it is always right and nothing is learnt.</source><extracomment>tables</extracomment><translation>只有一个类别时总是正确，什么也学不到。</translation></message>
<message><source>Whether less or more of it is better; auto: by its name.</source><extracomment>declarations</extracomment><translation>越小还是越大越好；auto：按名称判断。</translation></message>
<message><source>Whether the channels are the last axis or the one after the batch.</source><extracomment>declarations</extracomment><translation>通道位于最后一个轴还是批次之后的轴。</translation></message>
<message><source>Whether the first line holds the names of the columns</source><extracomment>window</extracomment><translation>首行是否为列名</translation></message>
<message><source>Which connections of a unit count.</source><extracomment>declarations</extracomment><translation>单元的哪些连接计入。</translation></message>
<message><source>Which ones</source><extracomment>window</extracomment><translation>哪些</translation></message>
<message><source>Which rows these are.</source><extracomment>declarations</extracomment><translation>是哪些行。</translation></message>
<message><source>Which samples are held out</source><extracomment>window</extracomment><translation>留出哪些样本</translation></message>
<message><source>Which sides change places.</source><extracomment>declarations</extracomment><translation>互换的两侧。</translation></message>
<message><source>While it trains</source><extracomment>window</extracomment><translation>训练期间</translation></message>
<message><source>While training values spread wider than later, and the wrong spread is learnt.</source><extracomment>tables</extracomment><translation>训练时数值的离散程度大于之后，学到的是错误的离散程度。</translation></message>
<message><source>Who should use the model, and for what. What should it not be used for?</source><extracomment>window</extracomment><translation>谁应当使用该模型，用于什么？不应当用于什么？</translation></message>
<message><source>Who spoke?</source><extracomment>tables</extracomment><translation>谁在说话？</translation></message>
<message><source>Why</source><extracomment>window</extracomment><translation>原因</translation></message>
<message><source>Why this answer?</source><extracomment>window</extracomment><translation>为什么是这个答案？</translation></message>
<message><source>Width</source><extracomment>declarations</extracomment><translation>宽度</translation></message>
<message><source>Width (alpha)</source><extracomment>window</extracomment><translation>宽度 (alpha)</translation></message>
<message><source>Width factor</source><extracomment>declarations</extracomment><translation>宽度系数</translation></message>
<message><source>Width of each head's queries and keys.</source><extracomment>declarations</extracomment><translation>每个头的查询和键的宽度。</translation></message>
<message><source>Width of each head's values; none: key_dim.</source><extracomment>declarations</extracomment><translation>每个头的值的宽度；无：key_dim。</translation></message>
<message><source>Width of the result.</source><extracomment>declarations</extracomment><translation>结果的宽度。</translation></message>
<message><source>Windows of a series</source><extracomment>window</extracomment><translation>序列窗口</translation></message>
<message><source>Windows would slide over channels and treat columns as colours.</source><extracomment>tables</extracomment><translation>窗口会在通道上滑动，并把列当作颜色。</translation></message>
<message><source>Wire from</source><extracomment>window</extracomment><translation>连接自</translation></message>
<message><source>Wire them</source><extracomment>tables</extracomment><translation>连接它们</translation></message>
<message><source>Wire to</source><extracomment>window</extracomment><translation>连接到</translation></message>
<message><source>With a rate of {0} the loss falls fast, and is far from running away.</source><extracomment>window</extracomment><translation>学习率为 {0} 时损失快速下降，且远未发散。</translation></message>
<message><source>With its best weights</source><extracomment>window</extracomment><translation>使用最佳权重</translation></message>
<message><source>With its classifier</source><extracomment>window</extracomment><translation>包含分类器</translation></message>
<message><source>With its last weights</source><extracomment>window</extracomment><translation>使用最后的权重</translation></message>
<message><source>With these options: {0} parameters in {1} layers.</source><extracomment>window</extracomment><translation>使用这些选项：{1} 层中有 {0} 个参数。</translation></message>
<message><source>Without held-out samples nobody sees when it learns by heart.</source><extracomment>tables</extracomment><translation>没有留出样本，就看不出何时在死记。</translation></message>
<message><source>Without saving they are lost.</source><extracomment>window</extracomment><translation>不保存将会丢失。</translation></message>
<message><source>Without the window</source><extracomment>tables</extracomment><translation>不用窗口</translation></message>
<message><source>Word</source><extracomment>declarations</extracomment><translation>词</translation></message>
<message><source>Word numbers</source><extracomment>window</extracomment><translation>词编号</translation></message>
<message><source>Words</source><extracomment>tables</extracomment><translation>术语</translation></message>
<message><source>Words of a name or type, a parameter (units=64, filters&gt;128), sizes (3x3), the number of weights (params&gt;1000), or is:frozen, is:shared, is:bypassed, is:error</source><extracomment>window</extracomment><translation>名称或类型中的词、参数（units=64、filters&gt;128）、尺寸（3x3）、权重数量（params&gt;1000），或 is:frozen、is:shared、is:bypassed、is:error</translation></message>
<message><source>Words of a text that are kept; shorter texts are filled up with 0.</source><extracomment>declarations</extracomment><translation>保留的文本词数；较短的以 0 填充。</translation></message>
<message><source>Words to numbers</source><extracomment>window</extracomment><translation>词转编号</translation></message>
<message><source>Worth knowing</source><extracomment>window</extracomment><translation>值得注意</translation></message>
<message><source>Write a copy of the data with these labels; your file stays as it is</source><extracomment>window</extracomment><translation>用这些标签写出数据副本；你的文件保持不变</translation></message>
<message><source>Write a copy with the right labels</source><extracomment>window</extracomment><translation>写出带正确标签的副本</translation></message>
<message><source>Write a copy…</source><extracomment>window</extracomment><translation>写出副本…</translation></message>
<message><source>Write all of this run on one page: HTML, PDF or a model card</source><extracomment>window</extracomment><translation>将此次运行的全部内容写成一页：HTML、PDF 或模型卡</translation></message>
<message><source>Write curves, histograms of the weights and the network as event files into the run's folder; Runs, Notes says where. `tensorboard --logdir` with the folder of all runs shows them side by side.</source><extracomment>tables</extracomment><translation>将曲线、权重直方图和网络写为运行文件夹中的事件文件；位置见“运行记录”的备注。用 `tensorboard --logdir` 打开所有运行的文件夹可并列查看。</translation></message>
<message><source>Write graph</source><extracomment>declarations</extracomment><translation>写出计算图</translation></message>
<message><source>Write images</source><extracomment>declarations</extracomment><translation>写出图像</translation></message>
<message><source>Write the curves as a picture (SVG, PNG) or as numbers (CSV).</source><extracomment>window</extracomment><translation>将曲线写为图片（SVG、PNG）或数值（CSV）。</translation></message>
<message><source>Write the network's answers for a file or a folder into a table.</source><extracomment>window</extracomment><translation>将网络对文件或文件夹的回答写入表格。</translation></message>
<message><source>Write the network's answers for images into a table</source><extracomment>tables</extracomment><translation>将网络对图像的回答写入表格</translation></message>
<message><source>Write the network's answers for samples into a table</source><extracomment>tables</extracomment><translation>将网络对样本的回答写入表格</translation></message>
<message><source>Write the network's layers as a graph.</source><extracomment>declarations</extracomment><translation>将网络各层写为图。</translation></message>
<message><source>Write the predictions to</source><extracomment>window</extracomment><translation>预测结果写入</translation></message>
<message><source>Write the table as CSV</source><extracomment>window</extracomment><translation>将表格写为 CSV</translation></message>
<message><source>Write the timeline in the Chrome trace format, for Perfetto and its like</source><extracomment>window</extracomment><translation>以 Chrome trace 格式写出时间线，供 Perfetto 等工具使用</translation></message>
<message><source>Write the weights as images, as often as histograms, or each epoch.</source><extracomment>declarations</extracomment><translation>将权重写为图像，频率同直方图或每轮一次。</translation></message>
<message><source>Writes a line an epoch to a CSV file.</source><extracomment>declarations</extracomment><translation>每轮向 CSV 文件写一行。</translation></message>
<message><source>Writes losses, metrics, and if wanted weights and the network, as event files: `tensorboard --logdir logs`.</source><extracomment>declarations</extracomment><translation>将损失、指标及可选的权重和网络写为事件文件：`tensorboard --logdir logs`。</translation></message>
<message><source>Writes progress to standard output, or where `write` says.</source><extracomment>declarations</extracomment><translation>把进度写到标准输出，或 `write` 所指之处。</translation></message>
<message><source>Writing the copy</source><extracomment>window</extracomment><translation>正在写出副本</translation></message>
<message><source>Writing {0}</source><extracomment>window</extracomment><translation>正在写出 {0}</translation></message>
<message><source>Written: {0}</source><extracomment>window</extracomment><translation>已写出：{0}</translation></message>
<message><source>Wrong kind of data</source><extracomment>tables</extracomment><translation>数据类型不符</translation></message>
<message><source>Wrong label…</source><extracomment>window</extracomment><translation>标签有误…</translation></message>
<message><source>Year</source><extracomment>window</extracomment><translation>年份</translation></message>
<message><source>Years since 2000, with fractions.</source><extracomment>declarations</extracomment><translation>2000 年以来的年数，含小数。</translation></message>
<message><source>Yellow</source><extracomment>tables</extracomment><translation>黄色</translation></message>
<message><source>Yes or no</source><extracomment>window</extracomment><translation>是或否</translation></message>
<message><source>You made that</source><extracomment>tables</extracomment><translation>这是你的作品</translation></message>
<message><source>Your own data</source><extracomment>tables</extracomment><translation>你自己的数据</translation></message>
<message><source>Your own data…</source><extracomment>window</extracomment><translation>你自己的数据…</translation></message>
<message><source>Your own: {0}</source><extracomment>messages</extracomment><translation>自定义：{0}</translation></message>
<message><source>Zero below a threshold, the input itself above, up to a maximum.</source><extracomment>declarations</extracomment><translation>低于阈值为零，高于阈值为输入本身，直到最大值。</translation></message>
<message><source>Zero output for mask</source><extracomment>declarations</extracomment><translation>掩码处输出零</translation></message>
<message><source>Zeros</source><extracomment>window</extracomment><translation>零值</translation></message>
<message><source>Zeros everywhere.</source><extracomment>declarations</extracomment><translation>全部为零。</translation></message>
<message><source>Zoom</source><extracomment>window</extracomment><translation>缩放</translation></message>
<message><source>Zoom in</source><extracomment>tables</extracomment><translation>放大</translation></message>
<message><source>Zoom out</source><extracomment>tables</extracomment><translation>缩小</translation></message>
<message><source>Zooms each image by a factor of its own while training, about its middle.</source><extracomment>declarations</extracomment><translation>训练时以中心为基准，将每幅图像缩放不同倍数。</translation></message>
<message><source>`layerloom runs` lists them</source><extracomment>messages</extracomment><translation>用 `layerloom runs` 查看列表</translation></message>
<message><source>a .csv or an .npz file</source><extracomment>messages</extracomment><translation>.csv 或 .npz 文件</translation></message>
<message><source>a BatchNormalization right behind a linear Dense or convolution</source><extracomment>messages</extracomment><translation>紧跟线性 Dense 或卷积的 BatchNormalization</translation></message>
<message><source>a Sequential or functional model</source><extracomment>messages</extracomment><translation>Sequential 或函数式模型</translation></message>
<message><source>a batch of {0}</source><extracomment>messages</extracomment><translation>大小为 {0} 的批次</translation></message>
<message><source>a block</source><extracomment>messages</extracomment><translation>块</translation></message>
<message><source>a column of paths that end in {0}</source><extracomment>messages</extracomment><translation>以 {0} 结尾的路径列</translation></message>
<message><source>a comment</source><extracomment>messages</extracomment><translation>注释</translation></message>
<message><source>a finite number</source><extracomment>messages</extracomment><translation>有限数</translation></message>
<message><source>a fixed batch size</source><extracomment>messages</extracomment><translation>固定的批次大小</translation></message>
<message><source>a folder of images, or a file that ends in {0}</source><extracomment>messages</extracomment><translation>图像文件夹，或以 {0} 结尾的文件</translation></message>
<message><source>a folder with a folder of images for each class, or one data file</source><extracomment>messages</extracomment><translation>每类一个图像文件夹的文件夹，或一个数据文件</translation></message>
<message><source>a group</source><extracomment>messages</extracomment><translation>编组</translation></message>
<message><source>a head of Flatten and Dense</source><extracomment>messages</extracomment><translation>由 Flatten 和 Dense 组成的头部</translation></message>
<message><source>a kernel of at most {0}</source><extracomment>messages</extracomment><translation>卷积核至多为 {0}</translation></message>
<message><source>a kind and a config, or none</source><extracomment>messages</extracomment><translation>类型和配置，或无</translation></message>
<message><source>a label is {0}, and classes are counted from 0</source><extracomment>messages</extracomment><translation>有标签为 {0}，而类别从 0 编号</translation></message>
<message><source>a label is {0}, and labels go from 0 to 1</source><extracomment>messages</extracomment><translation>有标签为 {0}，而标签应为 0 到 1</translation></message>
<message><source>a label is {0}, which {1} can never give</source><extracomment>messages</extracomment><translation>有标签为 {0}，{1} 永远无法给出</translation></message>
<message><source>a layer of Keras</source><extracomment>messages</extracomment><translation>Keras 的层</translation></message>
<message><source>a layer that heeds masks, such as LSTM or GlobalAveragePooling1D</source><extracomment>messages</extracomment><translation>支持掩码的层，如 LSTM 或 GlobalAveragePooling1D</translation></message>
<message><source>a list of callbacks, each with a kind, a config and enabled</source><extracomment>messages</extracomment><translation>回调列表，各含类型、配置和 enabled</translation></message>
<message><source>a list of more than {0} items</source><extracomment>messages</extracomment><translation>超过 {0} 项的列表</translation></message>
<message><source>a list of names</source><extracomment>messages</extracomment><translation>名称列表</translation></message>
<message><source>a list of steps, each with a kind and a config</source><extracomment>messages</extracomment><translation>步骤列表，各含类型和配置</translation></message>
<message><source>a loop goes over range() or over a list that is written down</source><extracomment>messages</extracomment><translation>循环须遍历 range() 或写明的列表</translation></message>
<message><source>a lowest value above 0 on a log scale</source><extracomment>messages</extracomment><translation>对数刻度下最小值大于 0</translation></message>
<message><source>a mask is True or False</source><extracomment>messages</extracomment><translation>掩码为 True 或 False</translation></message>
<message><source>a merge</source><extracomment>messages</extracomment><translation>合并层</translation></message>
<message><source>a metric of distances, such as mean_absolute_error</source><extracomment>messages</extracomment><translation>距离类指标，如 mean_absolute_error</translation></message>
<message><source>a name has at most {0} characters</source><extracomment>messages</extracomment><translation>名称至多 {0} 个字符</translation></message>
<message><source>a name is text</source><extracomment>messages</extracomment><translation>名称应为文本</translation></message>
<message><source>a name of {0}</source><extracomment>messages</extracomment><translation>{0} 中的一个名称</translation></message>
<message><source>a network with an Input</source><extracomment>messages</extracomment><translation>带 Input 的网络</translation></message>
<message><source>a number</source><extracomment>window</extracomment><translation>数值</translation></message>
<message><source>a number from 0 to less than 1</source><extracomment>messages</extracomment><translation>0 到小于 1 的数</translation></message>
<message><source>a number, a text or a list of them</source><extracomment>messages</extracomment><translation>数、文本或其列表</translation></message>
<message><source>a part of {0} values</source><extracomment>window</extracomment><translation>{0} 个值中的一部分</translation></message>
<message><source>a picture, a film, a series, words or numbers</source><extracomment>messages</extracomment><translation>图像、影片、序列、文字或数字</translation></message>
<message><source>a plain JSON value</source><extracomment>messages</extracomment><translation>普通 JSON 值</translation></message>
<message><source>a rate of 0.1 to 0.5</source><extracomment>messages</extracomment><translation>比率 0.1 到 0.5</translation></message>
<message><source>a receptive field of at least {0}</source><extracomment>messages</extracomment><translation>感受野至少为 {0}</translation></message>
<message><source>a row of numbers</source><extracomment>messages</extracomment><translation>一行数</translation></message>
<message><source>a run failed</source><extracomment>messages</extracomment><translation>一次运行失败</translation></message>
<message><source>a sequence</source><extracomment>messages</extracomment><translation>序列</translation></message>
<message><source>a sequence of {0} acts on each step</source><extracomment>messages</extracomment><translation>{0} 的序列，逐步计算</translation></message>
<message><source>a sequence: (batch, steps, features)</source><extracomment>messages</extracomment><translation>序列：（批次，步，特征）</translation></message>
<message><source>a single number</source><extracomment>messages</extracomment><translation>单个数</translation></message>
<message><source>a stateful layer keeps a state for each sample, and the batch size is not known</source><extracomment>messages</extracomment><translation>有状态层为每个样本保存状态，而批次大小未知</translation></message>
<message><source>a table</source><extracomment>messages</extracomment><translation>表格</translation></message>
<message><source>a text</source><extracomment>messages</extracomment><translation>文本</translation></message>
<message><source>a validation split above 0</source><extracomment>messages</extracomment><translation>验证比例大于 0</translation></message>
<message><source>a vector</source><extracomment>messages</extracomment><translation>向量</translation></message>
<message><source>a vector, (batch, features)</source><extracomment>messages</extracomment><translation>向量，(批次, 特征)</translation></message>
<message><source>a volume</source><extracomment>messages</extracomment><translation>三维数据</translation></message>
<message><source>a weight above 0</source><extracomment>messages</extracomment><translation>权重大于 0</translation></message>
<message><source>a whole number</source><extracomment>window</extracomment><translation>整数</translation></message>
<message><source>a whole number of at least 0, or none</source><extracomment>messages</extracomment><translation>不小于 0 的整数，或无</translation></message>
<message><source>a whole number of at least 1</source><extracomment>messages</extracomment><translation>不小于 1 的整数</translation></message>
<message><source>a wire</source><extracomment>messages</extracomment><translation>连线</translation></message>
<message><source>a wire to {0}</source><extracomment>messages</extracomment><translation>连接到 {0}</translation></message>
<message><source>about {0} rows</source><extracomment>messages</extracomment><translation>约 {0} 行</translation></message>
<message><source>accuracy on {0} {1} samples</source><extracomment>window</extracomment><translation>{0} 个{1}样本上的准确率</translation></message>
<message><source>add a layer with weights, such as Dense</source><extracomment>messages</extracomment><translation>添加带权重的层，如 Dense</translation></message>
<message><source>add a layer, such as Dense, and wire it</source><extracomment>messages</extracomment><translation>添加一个层（如 Dense）并连接</translation></message>
<message><source>add an Input block and wire it</source><extracomment>messages</extracomment><translation>添加 Input 块并连接</translation></message>
<message><source>add it by hand</source><extracomment>messages</extracomment><translation>请手动添加</translation></message>
<message><source>add rows of data</source><extracomment>messages</extracomment><translation>添加数据行</translation></message>
<message><source>add the column, or rename it</source><extracomment>messages</extracomment><translation>添加该列，或将其重命名</translation></message>
<message><source>add the step "resize"</source><extracomment>messages</extracomment><translation>添加步骤 "resize"</translation></message>
<message><source>add the step "window"</source><extracomment>messages</extracomment><translation>添加步骤 "window"</translation></message>
<message><source>add the step "{0}", or leave the column out</source><extracomment>messages</extracomment><translation>添加步骤 "{0}"，或忽略该列</translation></message>
<message><source>add() takes one layer</source><extracomment>messages</extracomment><translation>add() 接受一个层</translation></message>
<message><source>all</source><extracomment>window</extracomment><translation>全部</translation></message>
<message><source>all of it</source><extracomment>window</extracomment><translation>全部</translation></message>
<message><source>an Input of height, width and 1 or 3 channels</source><extracomment>messages</extracomment><translation>高、宽及 1 或 3 通道的 Input</translation></message>
<message><source>an Input without a shape that is written down</source><extracomment>messages</extracomment><translation>未写明形状的 Input</translation></message>
<message><source>an array for each {0}</source><extracomment>messages</extracomment><translation>每个 {0} 一个数组</translation></message>
<message><source>an image</source><extracomment>messages</extracomment><translation>图像</translation></message>
<message><source>an image of {0} acts on each pixel</source><extracomment>messages</extracomment><translation>{0} 的图像，逐像素计算</translation></message>
<message><source>an object</source><extracomment>messages</extracomment><translation>对象</translation></message>
<message><source>an output</source><extracomment>messages</extracomment><translation>输出</translation></message>
<message><source>an output of Dense or a convolution</source><extracomment>messages</extracomment><translation>Dense 或卷积的输出</translation></message>
<message><source>an unknown change {0}</source><extracomment>messages</extracomment><translation>未知的更改 {0}</translation></message>
<message><source>an unknown field {0}</source><extracomment>messages</extracomment><translation>未知字段 {0}</translation></message>
<message><source>an unsaved network</source><extracomment>window</extracomment><translation>未保存的网络</translation></message>
<message><source>and {0} columns more, which are inputs</source><extracomment>window</extracomment><translation>以及另外 {0} 列，作为输入</translation></message>
<message><source>and {0} more</source><extracomment>window</extracomment><translation>以及另外 {0} 个</translation></message>
<message><source>another name</source><extracomment>messages</extracomment><translation>另一个名称</translation></message>
<message><source>answered</source><extracomment>window</extracomment><translation>回答</translation></message>
<message><source>arXiv {0}, {1}</source><extracomment>window</extracomment><translation>arXiv {0}，{1}</translation></message>
<message><source>array {0}</source><extracomment>messages</extracomment><translation>数组 {0}</translation></message>
<message><source>at least 1 sample</source><extracomment>messages</extracomment><translation>至少 1 个样本</translation></message>
<message><source>at least 1 sample to train with</source><extracomment>messages</extracomment><translation>至少 1 个训练样本</translation></message>
<message><source>at least 10 samples</source><extracomment>messages</extracomment><translation>至少 10 个样本</translation></message>
<message><source>at least 2</source><extracomment>messages</extracomment><translation>至少 2</translation></message>
<message><source>at least one Input</source><extracomment>messages</extracomment><translation>至少一个 Input</translation></message>
<message><source>at least one block</source><extracomment>messages</extracomment><translation>至少一个块</translation></message>
<message><source>at least one layer</source><extracomment>messages</extracomment><translation>至少一个层</translation></message>
<message><source>at least one row</source><extracomment>messages</extracomment><translation>至少一行</translation></message>
<message><source>at least one value</source><extracomment>messages</extracomment><translation>至少一个值</translation></message>
<message><source>at least one {0}</source><extracomment>messages</extracomment><translation>至少一个{0}</translation></message>
<message><source>at least rank {0}</source><extracomment>messages</extracomment><translation>秩至少 {0}</translation></message>
<message><source>at least {0:g}</source><extracomment>window</extracomment><translation>至少 {0:g}</translation></message>
<message><source>at least {0}</source><extracomment>messages</extracomment><translation>至少 {0}</translation></message>
<message><source>at most rank {0}</source><extracomment>messages</extracomment><translation>秩至多 {0}</translation></message>
<message><source>at most {0}</source><extracomment>messages</extracomment><translation>至多 {0}</translation></message>
<message><source>at most {0} GB a batch</source><extracomment>messages</extracomment><translation>每批次至多 {0} GB</translation></message>
<message><source>at most {0} steps</source><extracomment>messages</extracomment><translation>至多 {0} 步</translation></message>
<message><source>axis {0}</source><extracomment>window</extracomment><translation>轴 {0}</translation></message>
<message><source>axis {0} is not an axis of features</source><extracomment>messages</extracomment><translation>轴 {0} 不是特征轴</translation></message>
<message><source>axis {0} is not one to join along</source><extracomment>messages</extracomment><translation>轴 {0} 不能用于拼接</translation></message>
<message><source>batch</source><extracomment>window</extracomment><translation>批次</translation></message>
<message><source>batch size {0}</source><extracomment>messages</extracomment><translation>批次大小 {0}</translation></message>
<message><source>batches</source><extracomment>declarations</extracomment><translation>批次</translation></message>
<message><source>batches of 8 or more</source><extracomment>messages</extracomment><translation>批次为 8 或更大</translation></message>
<message><source>batches of {0}</source><extracomment>messages</extracomment><translation>批次为 {0}</translation></message>
<message><source>began {0}</source><extracomment>window</extracomment><translation>开始于 {0}</translation></message>
<message><source>begin a new one</source><extracomment>messages</extracomment><translation>请新建一个</translation></message>
<message><source>beginning</source><extracomment>window</extracomment><translation>开头</translation></message>
<message><source>begins anew</source><extracomment>messages</extracomment><translation>从头开始</translation></message>
<message><source>best {0} {1:.4g} (run {2})</source><extracomment>window</extracomment><translation>最佳 {0} {1:.4g}（运行 {2}）</translation></message>
<message><source>blocks side by side, with a free input</source><extracomment>messages</extracomment><translation>并排的块，且有空闲输入</translation></message>
<message><source>by</source><extracomment>window</extracomment><translation>方法</translation></message>
<message><source>by target, for each sample, the label in the source and the right one</source><extracomment>messages</extracomment><translation>按目标，为每个样本给出源标签和正确标签</translation></message>
<message><source>bypassed</source><extracomment>window</extracomment><translation>已旁路</translation></message>
<message><source>callbacks: </source><extracomment>messages</extracomment><translation>回调：</translation></message>
<message><source>cannot make {0} of a sample whose shape is not known</source><extracomment>messages</extracomment><translation>无法从形状未知的样本得到 {0}</translation></message>
<message><source>cannot make {0} of {1}</source><extracomment>messages</extracomment><translation>无法从 {1} 得到 {0}</translation></message>
<message><source>cast the input to {0}</source><extracomment>messages</extracomment><translation>将输入转换为 {0}</translation></message>
<message><source>categorical_crossentropy for classes, or linear for numbers</source><extracomment>messages</extracomment><translation>分类用 categorical_crossentropy，数值用 linear</translation></message>
<message><source>change the last layer's units, map another target, or choose another loss</source><extracomment>messages</extracomment><translation>更改最后一层的单元数、映射其他目标或选择其他损失</translation></message>
<message><source>channel attention</source><extracomment>messages</extracomment><translation>通道注意力</translation></message>
<message><source>check the path</source><extracomment>messages</extracomment><translation>请检查路径</translation></message>
<message><source>check the path, or choose another file</source><extracomment>messages</extracomment><translation>检查路径，或选择其他文件</translation></message>
<message><source>choose a column of numbers, or turn names into class numbers</source><extracomment>messages</extracomment><translation>选择数值列，或将名称转为类别编号</translation></message>
<message><source>choose a file</source><extracomment>messages</extracomment><translation>请选择文件</translation></message>
<message><source>choose a later block</source><extracomment>messages</extracomment><translation>选择后面的块</translation></message>
<message><source>choose a table, or an .npz file</source><extracomment>messages</extracomment><translation>选择表格或 .npz 文件</translation></message>
<message><source>choose all its places, or unshare it</source><extracomment>messages</extracomment><translation>选择其所有位置，或取消共享</translation></message>
<message><source>choose another</source><extracomment>messages</extracomment><translation>请选择其他</translation></message>
<message><source>choose another array or column on the page “Data”, under “What feeds what”</source><extracomment>messages</extracomment><translation>在“数据”页面的“数据与输入的对应”下选择其他数组或列</translation></message>
<message><source>choose another block</source><extracomment>messages</extracomment><translation>请选择其他块</translation></message>
<message><source>choose another folder</source><extracomment>messages</extracomment><translation>请选择其他文件夹</translation></message>
<message><source>choose another folder, or a file in it</source><extracomment>messages</extracomment><translation>选择其他文件夹，或其中的文件</translation></message>
<message><source>choose another method</source><extracomment>messages</extracomment><translation>请选择其他方法</translation></message>
<message><source>choose another name</source><extracomment>messages</extracomment><translation>请选择其他名称</translation></message>
<message><source>choose another name; the file with the labels as they were may be wanted yet</source><extracomment>messages</extracomment><translation>选择另一个名称；带原标签的文件以后可能还要用</translation></message>
<message><source>choose another one</source><extracomment>messages</extracomment><translation>请另选一个</translation></message>
<message><source>choose blocks first</source><extracomment>messages</extracomment><translation>请先选择块</translation></message>
<message><source>choose fewer target columns, or ignore fewer</source><extracomment>messages</extracomment><translation>减少目标列，或少忽略一些</translation></message>
<message><source>choose fewer targets</source><extracomment>messages</extracomment><translation>减少目标</translation></message>
<message><source>choose it with what feeds it, or connect it first</source><extracomment>messages</extracomment><translation>连同其输入一起选择，或连接它</translation></message>
<message><source>choose letters, digits and '_'</source><extracomment>messages</extracomment><translation>使用字母、数字和 '_'</translation></message>
<message><source>choose one of {0}</source><extracomment>messages</extracomment><translation>请选择 {0} 之一</translation></message>
<message><source>choose other axes, or make the branches end in equal sizes</source><extracomment>messages</extracomment><translation>选择其他轴，或使各分支以相同大小结尾</translation></message>
<message><source>choose other data</source><extracomment>messages</extracomment><translation>请选择其他数据</translation></message>
<message><source>choose other data, or another network</source><extracomment>messages</extracomment><translation>选择其他数据或网络</translation></message>
<message><source>choose sizes whose product {0} {1}{2}</source><extracomment>messages</extracomment><translation>选择乘积 {0} {1}{2} 的大小</translation></message>
<message><source>choose the Flatten of the head</source><extracomment>messages</extracomment><translation>选择头部的 Flatten</translation></message>
<message><source>choose the arrays anew</source><extracomment>messages</extracomment><translation>请重新选择数组</translation></message>
<message><source>choose the blocks behind the Input</source><extracomment>messages</extracomment><translation>选择 Input 之后的块</translation></message>
<message><source>choose the columns anew</source><extracomment>messages</extracomment><translation>请重新选择列</translation></message>
<message><source>choose the data anew</source><extracomment>messages</extracomment><translation>请重新选择数据</translation></message>
<message><source>choose the folder that the images are in; the page “Try it” tells what a trained network sees in one</source><extracomment>messages</extracomment><translation>选择图像所在文件夹；“试用”页面可显示训练好的网络对单张图像的判断</translation></message>
<message><source>choose {0} or {1}</source><extracomment>messages</extracomment><translation>请选择 {0} 或 {1}</translation></message>
<message><source>choose {0} too</source><extracomment>messages</extracomment><translation>同时选择 {0}</translation></message>
<message><source>class numbers 0, 1, 2, …</source><extracomment>messages</extracomment><translation>类别编号 0、1、2、…</translation></message>
<message><source>classes below {0}</source><extracomment>messages</extracomment><translation>小于 {0} 的类别</translation></message>
<message><source>classes that differ less than {0} times</source><extracomment>messages</extracomment><translation>类别数量相差不到 {0} 倍</translation></message>
<message><source>coloured by answer</source><extracomment>window</extracomment><translation>按答案着色</translation></message>
<message><source>coloured by class</source><extracomment>window</extracomment><translation>按类别着色</translation></message>
<message><source>column {0}</source><extracomment>messages</extracomment><translation>列 {0}</translation></message>
<message><source>columns</source><extracomment>declarations</extracomment><translation>列</translation></message>
<message><source>columns to learn from, or windows of what came before</source><extracomment>messages</extracomment><translation>用于学习的列，或先前内容的窗口</translation></message>
<message><source>columns {0}{1}</source><extracomment>messages</extracomment><translation>列 {0}{1}</translation></message>
<message><source>compute</source><extracomment>window</extracomment><translation>计算</translation></message>
<message><source>computing…</source><extracomment>window</extracomment><translation>计算中…</translation></message>
<message><source>confidence</source><extracomment>window</extracomment><translation>置信度</translation></message>
<message><source>conv bn relu</source><extracomment>messages</extracomment><translation>conv bn relu</translation></message>
<message><source>convert it before it is saved, for example with array.astype('float32')</source><extracomment>messages</extracomment><translation>保存前转换，例如用 array.astype('float32')</translation></message>
<message><source>copy blocks, a model's JSON or Keras code first</source><extracomment>messages</extracomment><translation>请先复制块、模型的 JSON 或 Keras 代码</translation></message>
<message><source>copy blocks, the text that model.to_json() gives, or the lines that make the layers</source><extracomment>messages</extracomment><translation>复制块、model.to_json() 的文本，或创建层的代码行</translation></message>
<message><source>copy both files together</source><extracomment>messages</extracomment><translation>将两个文件一起复制</translation></message>
<message><source>copy whole statements</source><extracomment>messages</extracomment><translation>复制完整的语句</translation></message>
<message><source>correct the column</source><extracomment>messages</extracomment><translation>请更正该列</translation></message>
<message><source>correct the label, or train with such samples</source><extracomment>messages</extracomment><translation>更正标签，或用此类样本训练</translation></message>
<message><source>count axes from 1, the batch not among them</source><extracomment>messages</extracomment><translation>轴从 1 计，不含批次</translation></message>
<message><source>cover it instead</source><extracomment>messages</extracomment><translation>改用遮挡</translation></message>
<message><source>cover them instead</source><extracomment>messages</extracomment><translation>改为遮挡它们</translation></message>
<message><source>crop less</source><extracomment>messages</extracomment><translation>少裁一些</translation></message>
<message><source>cut it first</source><extracomment>messages</extracomment><translation>请先截断</translation></message>
<message><source>dark {0} to light {1}</source><extracomment>window</extracomment><translation>暗 {0} 到亮 {1}</translation></message>
<message><source>dates such as 2024-01-31 or 31.01.2024</source><extracomment>messages</extracomment><translation>如 2024-01-31 或 31.01.2024 的日期</translation></message>
<message><source>dead units</source><extracomment>messages</extracomment><translation>失活单元</translation></message>
<message><source>degrees</source><extracomment>declarations</extracomment><translation>度</translation></message>
<message><source>delete it</source><extracomment>messages</extracomment><translation>将其删除</translation></message>
<message><source>delete it, or set it to something</source><extracomment>messages</extracomment><translation>删除，或设置为有效值</translation></message>
<message><source>delete its folder</source><extracomment>messages</extracomment><translation>删除其文件夹</translation></message>
<message><source>delete one of them</source><extracomment>messages</extracomment><translation>删除其中之一</translation></message>
<message><source>delete {0}, or put it behind {1}</source><extracomment>messages</extracomment><translation>删除 {0}，或移到 {1} 之后</translation></message>
<message><source>delete {0}, or set the activation of {1} to linear</source><extracomment>messages</extracomment><translation>删除 {0}，或将 {1} 的激活函数设为 linear</translation></message>
<message><source>did you mean {0}?</source><extracomment>messages</extracomment><translation>是否指 {0}？</translation></message>
<message><source>different blocks</source><extracomment>messages</extracomment><translation>不同的块</translation></message>
<message><source>dims is not an order of the input's axes</source><extracomment>messages</extracomment><translation>dims 不是输入各轴的排列</translation></message>
<message><source>dropout at the output</source><extracomment>messages</extracomment><translation>输出处的 dropout</translation></message>
<message><source>dropout between layers</source><extracomment>messages</extracomment><translation>层之间的 dropout</translation></message>
<message><source>dtype bool</source><extracomment>messages</extracomment><translation>dtype bool</translation></message>
<message><source>dtype object</source><extracomment>messages</extracomment><translation>dtype object</translation></message>
<message><source>each of 1 to {0} once</source><extracomment>messages</extracomment><translation>1 到 {0} 各一次</translation></message>
<message><source>early stopping after {0} epochs</source><extracomment>messages</extracomment><translation>{0} 轮后提前停止</translation></message>
<message><source>enabled, monitor, patience, min_delta and restore_best_weights</source><extracomment>messages</extracomment><translation>enabled、monitor、patience、min_delta 和 restore_best_weights</translation></message>
<message><source>end</source><extracomment>window</extracomment><translation>结尾</translation></message>
<message><source>epoch {0}</source><extracomment>window</extracomment><translation>第 {0} 轮</translation></message>
<message><source>epoch {0} of {1}</source><extracomment>window</extracomment><translation>第 {0} 轮，共 {1} 轮</translation></message>
<message><source>epochs</source><extracomment>window</extracomment><translation>轮次</translation></message>
<message><source>equal batches</source><extracomment>messages</extracomment><translation>相同的批次</translation></message>
<message><source>equal sizes on every axis but {0}</source><extracomment>messages</extracomment><translation>除轴 {0} 外大小相同</translation></message>
<message><source>equal sizes, or 1, on each axis after the batch</source><extracomment>messages</extracomment><translation>批次之后各轴大小相同或为 1</translation></message>
<message><source>error gained when a column is shuffled among the samples</source><extracomment>window</extracomment><translation>将某列在样本间打乱后增加的误差</translation></message>
<message><source>factor * the mean of |cos| between different rows, or columns, of a matrix: keeps them at right angles.</source><extracomment>declarations</extracomment><translation>factor * 矩阵不同行（或列）之间 |cos| 的平均：使其保持正交。</translation></message>
<message><source>failed</source><extracomment>window</extracomment><translation>失败</translation></message>
<message><source>false alarms</source><extracomment>window</extracomment><translation>误报率</translation></message>
<message><source>feed both alike, or give it a layer of its own</source><extracomment>messages</extracomment><translation>使两者输入一致，或给它单独的层</translation></message>
<message><source>fewer than {0} weights in one layer</source><extracomment>messages</extracomment><translation>单层权重少于 {0}</translation></message>
<message><source>fill in the column</source><extracomment>messages</extracomment><translation>填写该列</translation></message>
<message><source>fill it in (a step does it), drop rows without values, or ignore the column</source><extracomment>messages</extracomment><translation>填充（有相应步骤）、去掉无值的行，或忽略该列</translation></message>
<message><source>films or volumes (four sizes)</source><extracomment>messages</extracomment><translation>影片或三维数据（四个大小）</translation></message>
<message><source>finished</source><extracomment>window</extracomment><translation>已完成</translation></message>
<message><source>finite numbers</source><extracomment>messages</extracomment><translation>有限数</translation></message>
<message><source>float32 holds whole numbers exactly only up to 16,777,216.</source><extracomment>tables</extracomment><translation>float32 只能精确表示到 16,777,216 的整数。</translation></message>
<message><source>folded</source><extracomment>window</extracomment><translation>已折叠</translation></message>
<message><source>for each of {0} its size, 1 or None</source><extracomment>messages</extracomment><translation>{0} 各自的大小，1 或 None</translation></message>
<message><source>for each output (or '*') a kind, a config and a weight of at least 0</source><extracomment>messages</extracomment><translation>每个输出（或 '*'）的类型、配置和不小于 0 的权重</translation></message>
<message><source>for each output (or '*') a weight of at least 0 for each class number</source><extracomment>messages</extracomment><translation>每个输出（或 '*'）中各类别编号对应的不小于 0 的权重</translation></message>
<message><source>frame {0} · {1}</source><extracomment>window</extracomment><translation>第 {0} 帧 · {1}</translation></message>
<message><source>free some space, or save to another disk</source><extracomment>messages</extracomment><translation>释放空间，或保存到其他磁盘</translation></message>
<message><source>freeze it too</source><extracomment>messages</extracomment><translation>也将其冻结</translation></message>
<message><source>from {0:g} to {1:g}</source><extracomment>window</extracomment><translation>从 {0:g} 到 {1:g}</translation></message>
<message><source>frozen</source><extracomment>window</extracomment><translation>已冻结</translation></message>
<message><source>frozen BatchNormalization in a frozen base</source><extracomment>messages</extracomment><translation>冻结主干中的 BatchNormalization 也应冻结</translation></message>
<message><source>give an array of the weight's shape</source><extracomment>messages</extracomment><translation>提供与权重形状相同的数组</translation></message>
<message><source>give each image's class as the folder that it lies in</source><extracomment>messages</extracomment><translation>以图像所在文件夹作为其类别</translation></message>
<message><source>give every array one entry a sample, or ignore one of them</source><extracomment>messages</extracomment><translation>每个数组每样本一项，或忽略其中之一</translation></message>
<message><source>give every line as many cells; put text that holds the delimiter in quotes</source><extracomment>messages</extracomment><translation>使每行单元格数相同；含分隔符的文本加引号</translation></message>
<message><source>give it a number, or leave the row out</source><extracomment>messages</extracomment><translation>填入数值，或忽略该行</translation></message>
<message><source>give it an input of that size, or a new layer</source><extracomment>messages</extracomment><translation>提供该大小的输入，或换新的层</translation></message>
<message><source>give states of {0} {1}</source><extracomment>messages</extracomment><translation>提供 {0} {1} 的状态</translation></message>
<message><source>give the Input, or the layer before it, a fixed size there</source><extracomment>messages</extracomment><translation>为 Input 或前一层设定固定大小</translation></message>
<message><source>given</source><extracomment>window</extracomment><translation>给定</translation></message>
<message><source>gives nothing but zeros</source><extracomment>messages</extracomment><translation>输出全为零</translation></message>
<message><source>gives {0}</source><extracomment>window</extracomment><translation>输出 {0}</translation></message>
<message><source>goes on from epoch {0}</source><extracomment>messages</extracomment><translation>从第 {0} 轮继续</translation></message>
<message><source>hash of the samples</source><extracomment>messages</extracomment><translation>样本的校验值</translation></message>
<message><source>height or width</source><extracomment>messages</extracomment><translation>高度或宽度</translation></message>
<message><source>held </source><extracomment>messages</extracomment><translation>留出 </translation></message>
<message><source>held out to test</source><extracomment>messages</extracomment><translation>留作测试</translation></message>
<message><source>held {0}</source><extracomment>messages</extracomment><translation>留出 {0}</translation></message>
<message><source>held-out</source><extracomment>window</extracomment><translation>留出</translation></message>
<message><source>hits</source><extracomment>window</extracomment><translation>命中率</translation></message>
<message><source>how often</source><extracomment>window</extracomment><translation>频数</translation></message>
<message><source>id text rect kind</source><extracomment>messages</extracomment><translation>id text rect kind</translation></message>
<message><source>ids of at least 0</source><extracomment>messages</extracomment><translation>不小于 0 的编号</translation></message>
<message><source>image is</source><extracomment>messages</extracomment><translation>张图像</translation></message>
<message><source>images (height × width × channels)</source><extracomment>messages</extracomment><translation>图像（高 × 宽 × 通道）</translation></message>
<message><source>images are</source><extracomment>messages</extracomment><translation>张图像</translation></message>
<message><source>images of one size</source><extracomment>messages</extracomment><translation>大小一致的图像</translation></message>
<message><source>in truth</source><extracomment>window</extracomment><translation>实际</translation></message>
<message><source>in truth {0}</source><extracomment>window</extracomment><translation>实际为 {0}</translation></message>
<message><source>input</source><extracomment>window</extracomment><translation>输入</translation></message>
<message><source>input_dim of at least {0}</source><extracomment>messages</extracomment><translation>input_dim 至少为 {0}</translation></message>
<message><source>inputs of one rank</source><extracomment>messages</extracomment><translation>秩相同的输入</translation></message>
<message><source>inputs of several shapes</source><extracomment>messages</extracomment><translation>多种形状的输入</translation></message>
<message><source>inputs {0}</source><extracomment>messages</extracomment><translation>输入 {0}</translation></message>
<message><source>insert Flatten before {0}</source><extracomment>messages</extracomment><translation>在 {0} 前插入 Flatten</translation></message>
<message><source>insert Permute, so that the channels come last</source><extracomment>messages</extracomment><translation>插入 Permute，使通道位于最后</translation></message>
<message><source>install it with "pip install layerloom[parquet]", or save the table as CSV</source><extracomment>messages</extracomment><translation>用 "pip install layerloom[parquet]" 安装，或将表格保存为 CSV</translation></message>
<message><source>int: the bin's number; else a vector for it, as CategoryEncoding.</source><extracomment>declarations</extracomment><translation>int：分箱编号；否则为其向量，同 CategoryEncoding。</translation></message>
<message><source>interrupted</source><extracomment>window</extracomment><translation>已中断</translation></message>
<message><source>is not Python code</source><extracomment>messages</extracomment><translation>不是 Python 代码</translation></message>
<message><source>is the shape {0}</source><extracomment>messages</extracomment><translation>is the shape {0}</translation></message>
<message><source>is {0}</source><extracomment>window</extracomment><translation>为 {0}</translation></message>
<message><source>it has {0}</source><extracomment>messages</extracomment><translation>它有 {0}</translation></message>
<message><source>it is too large</source><extracomment>messages</extracomment><translation>它太大</translation></message>
<message><source>it takes none</source><extracomment>messages</extracomment><translation>不接受输入</translation></message>
<message><source>it takes {0}, and is fed {1}</source><extracomment>messages</extracomment><translation>它接受 {0}，而输入为 {1}</translation></message>
<message><source>its last number is {0}</source><extracomment>messages</extracomment><translation>其最后编号为 {0}</translation></message>
<message><source>keep 10 % of the samples to validate with</source><extracomment>messages</extracomment><translation>留出 10 % 的样本用于验证</translation></message>
<message><source>keep the corrections in the project: they hold for both parts</source><extracomment>messages</extracomment><translation>把更正保留在项目中：它们对两部分都有效</translation></message>
<message><source>l1 * sum(|x|) + l2 * sum(x²).</source><extracomment>declarations</extracomment><translation>l1 * sum(|x|) + l2 * sum(x²)。</translation></message>
<message><source>l1 * sum(|x|): drives values to exactly zero.</source><extracomment>declarations</extracomment><translation>l1 * sum(|x|)：使值恰好为零。</translation></message>
<message><source>l2 * sum(x²): keeps values small.</source><extracomment>declarations</extracomment><translation>l2 * sum(x²)：使值保持较小。</translation></message>
<message><source>labels below {0}</source><extracomment>messages</extracomment><translation>小于 {0} 的标签</translation></message>
<message><source>labels of 0 to 1</source><extracomment>messages</extracomment><translation>0 到 1 的标签</translation></message>
<message><source>labels of a row that sum to 1</source><extracomment>messages</extracomment><translation>每行标签之和为 1</translation></message>
<message><source>labels of at least 0</source><extracomment>messages</extracomment><translation>不小于 0 的标签</translation></message>
<message><source>labels of shape {0} do not fit an output of shape {1}</source><extracomment>messages</extracomment><translation>形状为 {0} 的标签与形状为 {1} 的输出不符</translation></message>
<message><source>labels of {0} to {1}</source><extracomment>messages</extracomment><translation>{0} 到 {1} 的标签</translation></message>
<message><source>labels run to {0}, and the output has {1} classes (0 to {2})</source><extracomment>messages</extracomment><translation>标签达到 {0}，而输出有 {1} 个类别（0 到 {2}）</translation></message>
<message><source>labels {0}</source><extracomment>messages</extracomment><translation>标签 {0}</translation></message>
<message><source>learning rate {0}</source><extracomment>messages</extracomment><translation>学习率 {0}</translation></message>
<message><source>learns</source><extracomment>window</extracomment><translation>学习中</translation></message>
<message><source>leave incomplete batches out</source><extracomment>messages</extracomment><translation>去掉不完整的批次</translation></message>
<message><source>leave it out</source><extracomment>messages</extracomment><translation>去掉</translation></message>
<message><source>leave it out of the file, or ignore it</source><extracomment>messages</extracomment><translation>从文件中去掉，或忽略</translation></message>
<message><source>leave noise_shape out, or put 1 where a size differs</source><extracomment>messages</extracomment><translation>去掉 noise_shape，或在大小不同处填 1</translation></message>
<message><source>left to learn from</source><extracomment>messages</extracomment><translation>剩余可学习</translation></message>
<message><source>less is better</source><extracomment>window</extracomment><translation>越小越好</translation></message>
<message><source>less than {0} in all on an axis of {1}</source><extracomment>messages</extracomment><translation>在大小为 {1} 的轴上合计小于 {0}</translation></message>
<message><source>let rare classes count more, or add samples of them, and watch more than accuracy</source><extracomment>messages</extracomment><translation>提高稀有类别的权重或增加其样本，并关注准确率以外的指标</translation></message>
<message><source>line ends early</source><extracomment>messages</extracomment><translation>行提前结束</translation></message>
<message><source>line has</source><extracomment>messages</extracomment><translation>行</translation></message>
<message><source>line {0}</source><extracomment>messages</extracomment><translation>第 {0} 行</translation></message>
<message><source>line {0}: {1}</source><extracomment>messages</extracomment><translation>第 {0} 行：{1}</translation></message>
<message><source>linear, or softplus for numbers above 0</source><extracomment>messages</extracomment><translation>linear，或对大于 0 的数使用 softplus</translation></message>
<message><source>lines end early</source><extracomment>messages</extracomment><translation>行提前结束</translation></message>
<message><source>lines have</source><extracomment>messages</extracomment><translation>行</translation></message>
<message><source>looks like an image</source><extracomment>messages</extracomment><translation>像是图像</translation></message>
<message><source>loss is measured on what the network learns from, val_loss on what is held back. Where val_loss rises while loss falls, the network learns its samples by heart: stop earlier, add Dropout, or find more data.</source><extracomment>tables</extracomment><translation>loss 在训练数据上测得，val_loss 在留出数据上测得。若 loss 下降而 val_loss 上升，说明网络在死记样本：应提前停止、添加 Dropout 或增加数据。</translation></message>
<message><source>loss {0}</source><extracomment>window</extracomment><translation>损失 {0}</translation></message>
<message><source>lower the validation split</source><extracomment>messages</extracomment><translation>降低验证比例</translation></message>
<message><source>made by Layerloom</source><extracomment>messages</extracomment><translation>由 Layerloom 生成</translation></message>
<message><source>make axis {0} equal in the branches, or join along it</source><extracomment>messages</extracomment><translation>使各分支的轴 {0} 相等，或沿其拼接</translation></message>
<message><source>make it a target, ignore the column, or add a step that makes numbers of its words</source><extracomment>messages</extracomment><translation>设为目标、忽略该列，或添加将词转为数值的步骤</translation></message>
<message><source>make the Input of the mask with dtype='bool'</source><extracomment>messages</extracomment><translation>将掩码的 Input 设为 dtype='bool'</translation></message>
<message><source>make the branches end in equal shapes, or use Concatenate</source><extracomment>messages</extracomment><translation>使各分支以相同形状结尾，或使用 Concatenate</translation></message>
<message><source>makes no layers</source><extracomment>messages</extracomment><translation>没有创建层</translation></message>
<message><source>map an array or columns to {0} on the page “Data”, under “What feeds what”, or choose other data</source><extracomment>messages</extracomment><translation>在“数据”页面的“数据与输入的对应”下为 {0} 指定数组或列，或选择其他数据</translation></message>
<message><source>map another array to it, or set its dtype to float32</source><extracomment>messages</extracomment><translation>映射其他数组，或将 dtype 设为 float32</translation></message>
<message><source>map ids to this Input, or use Dense for numbers</source><extracomment>messages</extracomment><translation>将编号映射到该 Input，或对数值使用 Dense</translation></message>
<message><source>map {0}</source><extracomment>window</extracomment><translation>特征图 {0}</translation></message>
<message><source>map {0}, row {1}, column {2}: {3}</source><extracomment>window</extracomment><translation>特征图 {0}，第 {1} 行，第 {2} 列：{3}</translation></message>
<message><source>max {0}</source><extracomment>window</extracomment><translation>最大 {0}</translation></message>
<message><source>mean {0}</source><extracomment>window</extracomment><translation>平均 {0}</translation></message>
<message><source>measured on what it has seen.</source><extracomment>messages</extracomment><translation>将用见过的内容来衡量。</translation></message>
<message><source>measured on {0} {1} samples</source><extracomment>window</extracomment><translation>在 {0} 个{1}样本上测得</translation></message>
<message><source>memory</source><extracomment>window</extracomment><translation>内存</translation></message>
<message><source>mend it first</source><extracomment>messages</extracomment><translation>请先修复</translation></message>
<message><source>min {0}</source><extracomment>window</extracomment><translation>最小 {0}</translation></message>
<message><source>more is better</source><extracomment>window</extracomment><translation>越大越好</translation></message>
<message><source>moves {0} a batch</source><extracomment>window</extracomment><translation>每批次变化 {0}</translation></message>
<message><source>multi_hot: which ids occur; count: how often; one_hot: each id by itself.</source><extracomment>declarations</extracomment><translation>multi_hot：出现哪些编号；count：次数；one_hot：每个编号单独。</translation></message>
<message><source>name it so: numpy.savez(path, **{{0}: …})</source><extracomment>messages</extracomment><translation>这样命名：numpy.savez(path, **{{0}: …})</translation></message>
<message><source>name the columns as the data that it was trained with, or give one array an Input in an .npz file</source><extracomment>messages</extracomment><translation>按训练数据命名各列，或在 .npz 文件中每个 Input 一个数组</translation></message>
<message><source>no</source><extracomment>window</extracomment><translation>否</translation></message>
<message><source>no early stopping</source><extracomment>messages</extracomment><translation>不提前停止</translation></message>
<message><source>no number</source><extracomment>messages</extracomment><translation>非数值</translation></message>
<message><source>no such package</source><extracomment>messages</extracomment><translation>没有该软件包</translation></message>
<message><source>no suffix</source><extracomment>messages</extracomment><translation>没有后缀</translation></message>
<message><source>no weights yet</source><extracomment>messages</extracomment><translation>尚无权重</translation></message>
<message><source>noise_shape does not fit the input</source><extracomment>messages</extracomment><translation>noise_shape 与输入不符</translation></message>
<message><source>none</source><extracomment>window</extracomment><translation>无</translation></message>
<message><source>none that is a number</source><extracomment>window</extracomment><translation>没有数值</translation></message>
<message><source>none: the run ended before its first epoch</source><extracomment>messages</extracomment><translation>无：运行在第一轮之前结束</translation></message>
<message><source>normalisation first, or no dropout there</source><extracomment>messages</extracomment><translation>先归一化，或此处不用 dropout</translation></message>
<message><source>not a record of a run, or one of another version</source><extracomment>messages</extracomment><translation>不是运行记录，或来自其他版本</translation></message>
<message><source>not normalised</source><extracomment>messages</extracomment><translation>未归一化</translation></message>
<message><source>not trained</source><extracomment>window</extracomment><translation>未训练</translation></message>
<message><source>nothing</source><extracomment>window</extracomment><translation>无内容</translation></message>
<message><source>nothing known</source><extracomment>messages</extracomment><translation>未知</translation></message>
<message><source>nothing that is known</source><extracomment>messages</extracomment><translation>未知内容</translation></message>
<message><source>now {0}</source><extracomment>window</extracomment><translation>当前 {0}</translation></message>
<message><source>number of channels</source><extracomment>messages</extracomment><translation>通道数</translation></message>
<message><source>number of features</source><extracomment>messages</extracomment><translation>特征数</translation></message>
<message><source>number of steps</source><extracomment>messages</extracomment><translation>步的个数</translation></message>
<message><source>number the classes from 0</source><extracomment>messages</extracomment><translation>类别从 0 开始编号</translation></message>
<message><source>number the ids from 0</source><extracomment>messages</extracomment><translation>从 0 开始编号</translation></message>
<message><source>numbers around 0 out of the last layer, brought to the size of the labels behind it</source><extracomment>messages</extracomment><translation>最后一层输出 0 附近的数，再在其后变换到标签的大小</translation></message>
<message><source>numbers of about 0 to 1, or around 0</source><extracomment>messages</extracomment><translation>约 0 到 1 或 0 附近的数值</translation></message>
<message><source>numbers of samples that {0} divides</source><extracomment>messages</extracomment><translation>能被 {0} 整除的样本数</translation></message>
<message><source>numbers or text</source><extracomment>messages</extracomment><translation>数值或文本</translation></message>
<message><source>numbers, dates or text</source><extracomment>messages</extracomment><translation>数值、日期或文本</translation></message>
<message><source>of 1 to {0}, or -1 to {1}, each once</source><extracomment>messages</extracomment><translation>1 到 {0} 或 -1 到 {1}，各一次</translation></message>
<message><source>of tensors, sums, differences and products are read</source><extracomment>messages</extracomment><translation>对张量支持加、减和乘</translation></message>
<message><source>off by</source><extracomment>window</extracomment><translation>偏差</translation></message>
<message><source>off by {0}</source><extracomment>window</extracomment><translation>偏差 {0}</translation></message>
<message><source>off by {0} % on average</source><extracomment>window</extracomment><translation>平均偏差 {0} %</translation></message>
<message><source>one Input</source><extracomment>messages</extracomment><translation>一个 Input</translation></message>
<message><source>one Input of height, width and 1 or 3 channels</source><extracomment>messages</extracomment><translation>高、宽及 1 或 3 通道的 Input</translation></message>
<message><source>one axis, or one for each input, none of them the batch</source><extracomment>messages</extracomment><translation>一个轴，或每个输入一个，均非批次</translation></message>
<message><source>one character, or none</source><extracomment>messages</extracomment><translation>一个字符，或无</translation></message>
<message><source>one connected network</source><extracomment>messages</extracomment><translation>一个连通的网络</translation></message>
<message><source>one entry a sample</source><extracomment>messages</extracomment><translation>每样本一项</translation></message>
<message><source>one hand</source><extracomment>messages</extracomment><translation>同一人</translation></message>
<message><source>one image</source><extracomment>messages</extracomment><translation>一张图像</translation></message>
<message><source>one number</source><extracomment>window</extracomment><translation>一个数</translation></message>
<message><source>one number, or {0}</source><extracomment>messages</extracomment><translation>一个数，或 {0}</translation></message>
<message><source>one of them</source><extracomment>messages</extracomment><translation>其中之一</translation></message>
<message><source>one of your own</source><extracomment>messages</extracomment><translation>自定义块之一</translation></message>
<message><source>one of {0}</source><extracomment>messages</extracomment><translation>{0} 之一</translation></message>
<message><source>one output</source><extracomment>messages</extracomment><translation>一个输出</translation></message>
<message><source>one output a block</source><extracomment>messages</extracomment><translation>每块一个输出</translation></message>
<message><source>one size of -1</source><extracomment>messages</extracomment><translation>一个大小为 -1</translation></message>
<message><source>one value a sample</source><extracomment>window</extracomment><translation>每个样本一个值</translation></message>
<message><source>open</source><extracomment>window</extracomment><translation>已展开</translation></message>
<message><source>open a file that ends in .loom</source><extracomment>messages</extracomment><translation>打开以 .loom 结尾的文件</translation></message>
<message><source>open a file that to_json or to_yaml wrote</source><extracomment>messages</extracomment><translation>打开由 to_json 或 to_yaml 写出的文件</translation></message>
<message><source>open it with a newer Layerloom</source><extracomment>messages</extracomment><translation>用更新版本的 Layerloom 打开</translation></message>
<message><source>paste the layers alone</source><extracomment>messages</extracomment><translation>只粘贴各层</translation></message>
<message><source>phases</source><extracomment>window</extracomment><translation>阶段</translation></message>
<message><source>pixels</source><extracomment>declarations</extracomment><translation>像素</translation></message>
<message><source>place</source><extracomment>window</extracomment><translation>位置</translation></message>
<message><source>pool what it reads, or give it fewer units</source><extracomment>messages</extracomment><translation>对其输入做池化，或减少单元数</translation></message>
<message><source>precision</source><extracomment>window</extracomment><translation>精确率</translation></message>
<message><source>predicted</source><extracomment>window</extracomment><translation>预测</translation></message>
<message><source>predicted less true</source><extracomment>window</extracomment><translation>预测值减真实值</translation></message>
<message><source>put -1 where the size is not known</source><extracomment>messages</extracomment><translation>大小未知处填 -1</translation></message>
<message><source>put BatchNormalization between them</source><extracomment>messages</extracomment><translation>在其间放置 BatchNormalization</translation></message>
<message><source>put BatchNormalization or Normalization behind the Input</source><extracomment>messages</extracomment><translation>在 Input 后放置 BatchNormalization 或 Normalization</translation></message>
<message><source>put Flatten or GlobalAveragePooling2D before it</source><extracomment>messages</extracomment><translation>在其前放置 Flatten 或 GlobalAveragePooling2D</translation></message>
<message><source>put Flatten or GlobalAveragePooling2D before it to use the whole image</source><extracomment>messages</extracomment><translation>在其前放置 Flatten 或 GlobalAveragePooling2D 以利用整幅图像</translation></message>
<message><source>put Flatten or Reshape before it</source><extracomment>messages</extracomment><translation>在其前放置 Flatten 或 Reshape</translation></message>
<message><source>put Flatten or Reshape into a branch</source><extracomment>messages</extracomment><translation>在某分支中放置 Flatten 或 Reshape</translation></message>
<message><source>put Reshape before it</source><extracomment>messages</extracomment><translation>在其前放置 Reshape</translation></message>
<message><source>put Reshape before it, or give it another input</source><extracomment>messages</extracomment><translation>在其前放置 Reshape，或换一个输入</translation></message>
<message><source>put a DepthwiseConv2D before it whose depth_multiplier is channels // groups</source><extracomment>messages</extracomment><translation>在其前放置 depth_multiplier 为 channels // groups 的 DepthwiseConv2D</translation></message>
<message><source>put a Rescaling by {0} and an offset of {1} behind it</source><extracomment>messages</extracomment><translation>在其后放置 Rescaling（{0}，偏移 {1}）</translation></message>
<message><source>put a layer that heeds masks in its place, or no mask before it ({0})</source><extracomment>messages</extracomment><translation>换成支持掩码的层，或去掉前面的掩码（{0}）</translation></message>
<message><source>put an Activation behind it</source><extracomment>messages</extracomment><translation>在其后放置 Activation</translation></message>
<message><source>put it back, or choose the folder anew</source><extracomment>messages</extracomment><translation>放回原处，或重新选择文件夹</translation></message>
<message><source>put labels right on the page Results first</source><extracomment>messages</extracomment><translation>先在“结果”页面更正标签</translation></message>
<message><source>put the images of each class into a folder of their own, or choose a table of paths and labels</source><extracomment>messages</extracomment><translation>将各类图像放入各自的文件夹，或选择含路径和标签的表格</translation></message>
<message><source>put the labels beside them: numpy.savez(path, x=…, y=…), or NAME_labels.npy beside NAME.npy</source><extracomment>messages</extracomment><translation>将标签放在旁边：numpy.savez(path, x=…, y=…)，或 NAME.npy 旁的 NAME_labels.npy</translation></message>
<message><source>put the table beside the images, or correct its paths</source><extracomment>messages</extracomment><translation>将表格放在图像旁边，或更正路径</translation></message>
<message><source>raise the share of held-out samples</source><extracomment>messages</extracomment><translation>提高留出样本的比例</translation></message>
<message><source>raise the validation split</source><extracomment>messages</extracomment><translation>提高验证比例</translation></message>
<message><source>range() takes whole numbers</source><extracomment>messages</extracomment><translation>range() 接受整数</translation></message>
<message><source>rank {0}</source><extracomment>messages</extracomment><translation>秩 {0}</translation></message>
<message><source>rank {0}, {1}</source><extracomment>messages</extracomment><translation>秩 {0}，{1}</translation></message>
<message><source>ranks {0}</source><extracomment>messages</extracomment><translation>秩 {0} 各不相同</translation></message>
<message><source>rate too high</source><extracomment>messages</extracomment><translation>学习率过高</translation></message>
<message><source>rate too low</source><extracomment>messages</extracomment><translation>学习率过低</translation></message>
<message><source>rate {0}</source><extracomment>window</extracomment><translation>学习率 {0}</translation></message>
<message><source>recall</source><extracomment>window</extracomment><translation>召回率</translation></message>
<message><source>remove a wire of the circle, or use a recurrent layer</source><extracomment>messages</extracomment><translation>移除环中的一条连线，或使用循环层</translation></message>
<message><source>remove its wires first</source><extracomment>messages</extracomment><translation>请先移除其连线</translation></message>
<message><source>remove these rows, or fill the gaps</source><extracomment>messages</extracomment><translation>移除这些行，或填补空缺</translation></message>
<message><source>required</source><extracomment>declarations</extracomment><translation>必需</translation></message>
<message><source>right</source><extracomment>window</extracomment><translation>正确</translation></message>
<message><source>right answers lost when a column is shuffled among the samples</source><extracomment>window</extracomment><translation>将某列在样本间打乱后损失的正确答案</translation></message>
<message><source>right or wrong</source><extracomment>window</extracomment><translation>对或错</translation></message>
<message><source>row has</source><extracomment>messages</extracomment><translation>行</translation></message>
<message><source>row id</source><extracomment>messages</extracomment><translation>row id</translation></message>
<message><source>row lacks</source><extracomment>messages</extracomment><translation>行</translation></message>
<message><source>row {0}, column {1}: {2}</source><extracomment>window</extracomment><translation>第 {0} 行，第 {1} 列：{2}</translation></message>
<message><source>rows</source><extracomment>declarations</extracomment><translation>行</translation></message>
<message><source>rows have</source><extracomment>messages</extracomment><translation>行</translation></message>
<message><source>rows lack</source><extracomment>messages</extracomment><translation>行</translation></message>
<message><source>running</source><extracomment>window</extracomment><translation>进行中</translation></message>
<message><source>same: the output is strides times the input; valid: it holds every window whole.</source><extracomment>declarations</extracomment><translation>same：输出为步幅乘以输入；valid：包含完整的每个窗口。</translation></message>
<message><source>same: windows may reach over the edge; valid: the window stays inside.</source><extracomment>declarations</extracomment><translation>same：窗口可超出边缘；valid：窗口不超出边界。</translation></message>
<message><source>same: zeros around the input keep its size; valid: the window stays inside.</source><extracomment>declarations</extracomment><translation>same：四周补零保持大小；valid：窗口不超出边界。</translation></message>
<message><source>same: zeros around the input keep its size; valid: the window stays inside; causal: zeros before the input only.</source><extracomment>declarations</extracomment><translation>same：四周补零保持大小；valid：窗口不超出边界；causal：仅在前面补零。</translation></message>
<message><source>sample is</source><extracomment>messages</extracomment><translation>个样本</translation></message>
<message><source>sample {0}</source><extracomment>window</extracomment><translation>样本 {0}</translation></message>
<message><source>samples are</source><extracomment>messages</extracomment><translation>个样本</translation></message>
<message><source>samples in their order</source><extracomment>messages</extracomment><translation>保持样本顺序</translation></message>
<message><source>save the file as UTF-8, and open that</source><extracomment>messages</extracomment><translation>把文件存为 UTF-8，再打开它</translation></message>
<message><source>save the samples as CSV or with numpy.savez</source><extracomment>messages</extracomment><translation>将样本保存为 CSV 或用 numpy.savez</translation></message>
<message><source>save the sheet as CSV in the program that made it</source><extracomment>messages</extracomment><translation>在制作它的程序中将工作表保存为 CSV</translation></message>
<message><source>save the table as CSV (UTF-8)</source><extracomment>messages</extracomment><translation>将表格保存为 CSV (UTF-8)</translation></message>
<message><source>save the table as CSV again</source><extracomment>messages</extracomment><translation>将表格重新保存为 CSV</translation></message>
<message><source>save them anew</source><extracomment>messages</extracomment><translation>请重新保存</translation></message>
<message><source>save them as CSV first</source><extracomment>messages</extracomment><translation>先存为 CSV</translation></message>
<message><source>save to another place</source><extracomment>messages</extracomment><translation>保存到其他位置</translation></message>
<message><source>say on the Data page which column is “Predicted”</source><extracomment>messages</extracomment><translation>在数据页指明哪一列为“预测”</translation></message>
<message><source>scalar</source><extracomment>window</extracomment><translation>标量</translation></message>
<message><source>scale it by {0}</source><extracomment>messages</extracomment><translation>按 {0} 缩放</translation></message>
<message><source>sees {0}</source><extracomment>window</extracomment><translation>可见 {0}</translation></message>
<message><source>sequences (steps × features)</source><extracomment>messages</extracomment><translation>序列（步 × 特征）</translation></message>
<message><source>set axes to -1 to sum along the last axis of both</source><extracomment>messages</extracomment><translation>将 axes 设为 -1，沿两者最后一个轴求和</translation></message>
<message><source>set axis to -1 to join features</source><extracomment>messages</extracomment><translation>将 axis 设为 -1 以拼接特征</translation></message>
<message><source>set batch_size of the Input, or turn stateful off</source><extracomment>messages</extracomment><translation>设置 Input 的 batch_size，或关闭 stateful</translation></message>
<message><source>set input_dim to {0}</source><extracomment>messages</extracomment><translation>将 input_dim 设为 {0}</translation></message>
<message><source>set it to {0}</source><extracomment>messages</extracomment><translation>设为 {0}</translation></message>
<message><source>set its activation to sigmoid, or give it a unit for each class</source><extracomment>messages</extracomment><translation>将激活函数设为 sigmoid，或每类一个单元</translation></message>
<message><source>set its rate to 0.5</source><extracomment>messages</extracomment><translation>将比率设为 0.5</translation></message>
<message><source>set its shape to {0}, or map other data to it</source><extracomment>messages</extracomment><translation>将其形状设为 {0}，或映射其他数据</translation></message>
<message><source>set its units to {0}</source><extracomment>messages</extracomment><translation>将其单元数设为 {0}</translation></message>
<message><source>set its weight to 1</source><extracomment>messages</extracomment><translation>将权重设为 1</translation></message>
<message><source>set kernel_size to {0}</source><extracomment>messages</extracomment><translation>将 kernel_size 设为 {0}</translation></message>
<message><source>set strides to {0}</source><extracomment>messages</extracomment><translation>将 strides 设为 {0}</translation></message>
<message><source>set the Input's shape to {0}, or map other data to it</source><extracomment>messages</extracomment><translation>将 Input 形状设为 {0}，或映射其他数据</translation></message>
<message><source>set the activation of the last layer to linear, or scale the labels</source><extracomment>messages</extracomment><translation>将最后一层的激活函数设为 linear，或缩放标签</translation></message>
<message><source>set the activation of {0} to relu</source><extracomment>messages</extracomment><translation>将 {0} 的激活函数设为 relu</translation></message>
<message><source>set the batch size to 32</source><extracomment>messages</extracomment><translation>将批次大小设为 32</translation></message>
<message><source>set the batch size to {0}</source><extracomment>messages</extracomment><translation>将批次大小设为 {0}</translation></message>
<message><source>set the dtype of {0} to int32</source><extracomment>messages</extracomment><translation>将 {0} 的 dtype 设为 int32</translation></message>
<message><source>set their activations to relu, or put BatchNormalization in between</source><extracomment>messages</extracomment><translation>将其激活函数设为 relu，或在其间放置 BatchNormalization</translation></message>
<message><source>set units to the number of classes, or use binary_crossentropy with sigmoid</source><extracomment>messages</extracomment><translation>将 units 设为类别数，或使用 binary_crossentropy 和 sigmoid</translation></message>
<message><source>set units to {0}</source><extracomment>messages</extracomment><translation>将 units 设为 {0}</translation></message>
<message><source>set use_bias of {0} to False</source><extracomment>messages</extracomment><translation>将 {0} 的 use_bias 设为 False</translation></message>
<message><source>set {0} to {1}</source><extracomment>messages</extracomment><translation>将 {0} 设为 {1}</translation></message>
<message><source>shape not known yet</source><extracomment>window</extracomment><translation>形状未知</translation></message>
<message><source>shape {0}</source><extracomment>messages</extracomment><translation>形状 {0}</translation></message>
<message><source>shapes {0} cannot be joined along axis {1}</source><extracomment>messages</extracomment><translation>形状 {0} 不能沿轴 {1} 拼接</translation></message>
<message><source>shapes {0} do not go together</source><extracomment>messages</extracomment><translation>形状 {0} 不匹配</translation></message>
<message><source>share right</source><extracomment>window</extracomment><translation>正确比例</translation></message>
<message><source>shared_axes are not axes of its input</source><extracomment>messages</extracomment><translation>shared_axes 不是其输入的轴</translation></message>
<message><source>shorten the sequence by Conv1D or pooling before it</source><extracomment>messages</extracomment><translation>先用 Conv1D 或池化缩短序列</translation></message>
<message><source>sigmoid for one value, or a value for each class</source><extracomment>messages</extracomment><translation>单个值用 sigmoid，或每类一个值</translation></message>
<message><source>sigmoid, or a categorical loss</source><extracomment>messages</extracomment><translation>sigmoid，或分类损失</translation></message>
<message><source>single numbers</source><extracomment>messages</extracomment><translation>单个数值</translation></message>
<message><source>size of axis {0}</source><extracomment>messages</extracomment><translation>轴 {0} 的大小</translation></message>
<message><source>size of the images</source><extracomment>messages</extracomment><translation>图像大小</translation></message>
<message><source>sizes {0} and {1} do not go together</source><extracomment>messages</extracomment><translation>大小 {0} 与 {1} 不匹配</translation></message>
<message><source>softmax of 1 value</source><extracomment>messages</extracomment><translation>1 个值的 softmax</translation></message>
<message><source>softmax of one unit is always 1, so nothing can be learnt</source><extracomment>messages</extracomment><translation>单个单元的 softmax 恒为 1，什么也学不到</translation></message>
<message><source>softmax with {0}</source><extracomment>messages</extracomment><translation>softmax 与 {0}</translation></message>
<message><source>some are NaN or infinite</source><extracomment>window</extracomment><translation>部分为 NaN 或无穷大</translation></message>
<message><source>some of 1 to {0}, each once</source><extracomment>messages</extracomment><translation>1 到 {0} 中的若干个，各一次</translation></message>
<message><source>step {0}</source><extracomment>window</extracomment><translation>步 {0}</translation></message>
<message><source>step {0} of {1}</source><extracomment>window</extracomment><translation>第 {0} 步，共 {1} 步</translation></message>
<message><source>step {0}, feature {1}: {2}</source><extracomment>window</extracomment><translation>步 {0}，特征 {1}：{2}</translation></message>
<message><source>step {0}: {1}</source><extracomment>window</extracomment><translation>步 {0}：{1}</translation></message>
<message><source>steps</source><extracomment>window</extracomment><translation>步</translation></message>
<message><source>stop it first</source><extracomment>messages</extracomment><translation>请先停止</translation></message>
<message><source>stopped</source><extracomment>window</extracomment><translation>已停止</translation></message>
<message><source>stopped in epoch {0} of {1}</source><extracomment>messages</extracomment><translation>在第 {0} 轮（共 {1} 轮）停止</translation></message>
<message><source>store it with a dtype of numbers, all rows of one length</source><extracomment>messages</extracomment><translation>以数值 dtype 存储，各行等长</translation></message>
<message><source>store the data as .npz</source><extracomment>messages</extracomment><translation>将数据存为 .npz</translation></message>
<message><source>strides of at most {0}</source><extracomment>messages</extracomment><translation>strides 至多为 {0}</translation></message>
<message><source>t-SNE</source><extracomment>window</extracomment><translation>t-SNE</translation></message>
<message><source>take it as categories, or leave it out</source><extracomment>messages</extracomment><translation>作为类别处理，或忽略</translation></message>
<message><source>take it as classes</source><extracomment>messages</extracomment><translation>作为类别处理</translation></message>
<message><source>take it out of the folder, or save it anew</source><extracomment>messages</extracomment><translation>移出文件夹，或重新保存</translation></message>
<message><source>takes another dtype</source><extracomment>messages</extracomment><translation>接受其他 dtype</translation></message>
<message><source>takes at least rank {0}</source><extracomment>messages</extracomment><translation>至少接受秩 {0}</translation></message>
<message><source>takes at most rank {0}</source><extracomment>messages</extracomment><translation>至多接受秩 {0}</translation></message>
<message><source>takes rank {0}</source><extracomment>messages</extracomment><translation>接受秩 {0}</translation></message>
<message><source>takes size {0} on axis {1}</source><extracomment>messages</extracomment><translation>轴 {1} 上接受大小 {0}</translation></message>
<message><source>takes whole numbers (ids of words or categories), and its input {0}</source><extracomment>messages</extracomment><translation>接受整数（词或类别的编号），而其输入 {0}</translation></message>
<message><source>takes {0}rank {1}{2}</source><extracomment>messages</extracomment><translation>接受{0}秩 {1}{2}</translation></message>
<message><source>thaw a layer</source><extracomment>messages</extracomment><translation>解冻一个层</translation></message>
<message><source>thaw it, or load weights into it</source><extracomment>messages</extracomment><translation>解冻，或加载权重</translation></message>
<message><source>the answer</source><extracomment>window</extracomment><translation>该答案</translation></message>
<message><source>the answer in colour, the truth in grey</source><extracomment>window</extracomment><translation>答案为彩色，真实值为灰色</translation></message>
<message><source>the block takes the weights of '{0}'</source><extracomment>messages</extracomment><translation>该块取用 '{0}' 的权重</translation></message>
<message><source>the first is line {0}</source><extracomment>messages</extracomment><translation>首个为第 {0} 行</translation></message>
<message><source>the first {0} of {1} arrays</source><extracomment>window</extracomment><translation>{1} 个数组中的前 {0} 个</translation></message>
<message><source>the graft was made for {0}, and is fed {1} now</source><extracomment>messages</extracomment><translation>嫁接部分适用于 {0}，现在的输入为 {1}</translation></message>
<message><source>the label is missing</source><extracomment>messages</extracomment><translation>缺少标签</translation></message>
<message><source>the label {0} is none of {1}</source><extracomment>messages</extracomment><translation>标签 {0} 不在 {1} 之中</translation></message>
<message><source>the labels hold {0} NaN or infinite value{1}, the first in row {2}</source><extracomment>messages</extracomment><translation>标签含 {0} 个 NaN 或无穷大{1}，首个在第 {2} 行</translation></message>
<message><source>the labels look like class numbers, and this loss takes one-hot vectors</source><extracomment>messages</extracomment><translation>标签像是类别编号，而此损失接受独热向量</translation></message>
<message><source>the labels look one-hot, and this loss takes class numbers</source><extracomment>messages</extracomment><translation>标签像是独热编码，而此损失接受类别编号</translation></message>
<message><source>the labels of row {0} sum to {1}</source><extracomment>messages</extracomment><translation>第 {0} 行标签之和为 {1}</translation></message>
<message><source>the line</source><extracomment>messages</extracomment><translation>该行</translation></message>
<message><source>the name of a source, such as 'builtin:digits' or 'csv:PATH'</source><extracomment>messages</extracomment><translation>数据源名称，如 'builtin:digits' 或 'csv:PATH'</translation></message>
<message><source>the name of an array, or a list of columns</source><extracomment>messages</extracomment><translation>数组名或列的列表</translation></message>
<message><source>the name of an encoding, or none</source><extracomment>messages</extracomment><translation>编码名称，或无</translation></message>
<message><source>the new shape is {0}, the old one {1}</source><extracomment>messages</extracomment><translation>新形状为 {0}，原形状为 {1}</translation></message>
<message><source>the output has one unit, and one class is always right</source><extracomment>messages</extracomment><translation>输出只有一个单元，仅一个类别总是正确</translation></message>
<message><source>the output's activation {0} does not {1}</source><extracomment>messages</extracomment><translation>输出的激活函数 {0} 不 {1}</translation></message>
<message><source>the output's activation {0} leaves the range 0 to 1</source><extracomment>messages</extracomment><translation>输出的激活函数 {0} 超出 0 到 1 的范围</translation></message>
<message><source>the picture</source><extracomment>messages</extracomment><translation>图片</translation></message>
<message><source>the project</source><extracomment>messages</extracomment><translation>项目</translation></message>
<message><source>the value of {0} is no literal</source><extracomment>messages</extracomment><translation>{0} 的值不是字面量</translation></message>
<message><source>the value of {0}, {1}, cannot be told without running the code</source><extracomment>messages</extracomment><translation>不运行代码就无法确定 {0} 的值 {1}</translation></message>
<message><source>the {0} is called with nothing</source><extracomment>messages</extracomment><translation>调用 {0} 时没有参数</translation></message>
<message><source>the {0} of its input is not known</source><extracomment>messages</extracomment><translation>其输入的{0}未知</translation></message>
<message><source>the {0} that a model's to_{1}() gives</source><extracomment>messages</extracomment><translation>模型的 to_{1}() 给出的 {0}</translation></message>
<message><source>there is no layer {0}</source><extracomment>messages</extracomment><translation>没有层 {0}</translation></message>
<message><source>this is no layer that could stand in a Sequential</source><extracomment>messages</extracomment><translation>这不是可放入 Sequential 的层</translation></message>
<message><source>thread {0}</source><extracomment>window</extracomment><translation>线程 {0}</translation></message>
<message><source>to</source><extracomment>window</extracomment><translation>到</translation></message>
<message><source>to train with</source><extracomment>messages</extracomment><translation>用于训练</translation></message>
<message><source>to validate each epoch</source><extracomment>messages</extracomment><translation>用于每轮验证</translation></message>
<message><source>train first</source><extracomment>messages</extracomment><translation>请先训练</translation></message>
<message><source>training</source><extracomment>window</extracomment><translation>训练</translation></message>
<message><source>true</source><extracomment>window</extracomment><translation>真实</translation></message>
<message><source>true or false</source><extracomment>messages</extracomment><translation>真或假</translation></message>
<message><source>true, false or none</source><extracomment>messages</extracomment><translation>真、假或无</translation></message>
<message><source>turn from_logits off, or set the activation of the last layer to linear</source><extracomment>messages</extracomment><translation>关闭 from_logits，或将最后一层的激活函数设为 linear</translation></message>
<message><source>turn on return_sequences of {0}</source><extracomment>messages</extracomment><translation>打开 {0} 的 return_sequences</translation></message>
<message><source>turn shuffling off</source><extracomment>messages</extracomment><translation>关闭打乱</translation></message>
<message><source>two blocks</source><extracomment>messages</extracomment><translation>两个块</translation></message>
<message><source>two directions hold {0} % of what varies</source><extracomment>window</extracomment><translation>两个方向占变化的 {0} %</translation></message>
<message><source>two hands</source><extracomment>messages</extracomment><translation>两人</translation></message>
<message><source>two in a row</source><extracomment>messages</extracomment><translation>连续两个</translation></message>
<message><source>type numbers alone</source><extracomment>messages</extracomment><translation>只输入数值</translation></message>
<message><source>type numbers there</source><extracomment>messages</extracomment><translation>在那里输入数字</translation></message>
<message><source>type one</source><extracomment>messages</extracomment><translation>请输入一个</translation></message>
<message><source>unknown kind of layer '{0}'</source><extracomment>messages</extracomment><translation>未知的层类型 '{0}'</translation></message>
<message><source>unnamed: 0</source><extracomment>messages</extracomment><translation>unnamed: 0</translation></message>
<message><source>unpack it, and choose the folder or the file in it</source><extracomment>messages</extracomment><translation>解压后选择其中的文件夹或文件</translation></message>
<message><source>unshare it</source><extracomment>messages</extracomment><translation>取消共享</translation></message>
<message><source>use -1 for channels last, 1 for channels first</source><extracomment>messages</extracomment><translation>通道在后用 -1，通道在前用 1</translation></message>
<message><source>use -1 for the last axis</source><extracomment>messages</extracomment><translation>最后一个轴用 -1</translation></message>
<message><source>use Conv2D or Flatten for images, or feed it an Input of dtype int32</source><extracomment>messages</extracomment><translation>图像请用 Conv2D 或 Flatten，或提供 dtype 为 int32 的 Input</translation></message>
<message><source>use categorical_crossentropy, or set the activation to sigmoid</source><extracomment>messages</extracomment><translation>使用 categorical_crossentropy，或将激活函数设为 sigmoid</translation></message>
<message><source>use fewer samples</source><extracomment>messages</extracomment><translation>减少样本</translation></message>
<message><source>use mean_absolute_error</source><extracomment>messages</extracomment><translation>使用 mean_absolute_error</translation></message>
<message><source>use mean_squared_error for numbers to be predicted</source><extracomment>messages</extracomment><translation>预测数值时使用 mean_squared_error</translation></message>
<message><source>use mean_squared_error for numbers to be predicted, or map another target</source><extracomment>messages</extracomment><translation>预测数值时使用 mean_squared_error，或映射其他目标</translation></message>
<message><source>use padding='same' or a {0} of at most {1}</source><extracomment>messages</extracomment><translation>使用 padding='same'，或 {0} 至多为 {1}</translation></message>
<message><source>use smaller batches, or smaller images</source><extracomment>messages</extracomment><translation>使用更小的批次或更小的图像</translation></message>
<message><source>use sparse_categorical_crossentropy with {0} units and softmax</source><extracomment>messages</extracomment><translation>使用 sparse_categorical_crossentropy，配 {0} 个单元和 softmax</translation></message>
<message><source>use sparse_categorical_crossentropy, or map a target of numbers</source><extracomment>messages</extracomment><translation>使用 sparse_categorical_crossentropy，或映射数值目标</translation></message>
<message><source>use {0} with sigmoid where several classes may hold at once</source><extracomment>messages</extracomment><translation>可同时属于多个类别时使用 {0} 和 sigmoid</translation></message>
<message><source>use_bias False before BatchNormalization</source><extracomment>messages</extracomment><translation>BatchNormalization 之前 use_bias 为 False</translation></message>
<message><source>use_bias True</source><extracomment>messages</extracomment><translation>use_bias True</translation></message>
<message><source>validation</source><extracomment>window</extracomment><translation>验证</translation></message>
<message><source>value</source><extracomment>window</extracomment><translation>数值</translation></message>
<message><source>value {0}: {1}</source><extracomment>window</extracomment><translation>值 {0}：{1}</translation></message>
<message><source>wait for its end, or stop it</source><extracomment>messages</extracomment><translation>等待其结束，或停止它</translation></message>
<message><source>was built for inputs {0}</source><extracomment>messages</extracomment><translation>是为输入 {0} 构建的</translation></message>
<message><source>watch another value, or let some samples validate</source><extracomment>messages</extracomment><translation>监视其他数值，或留出一些验证样本</translation></message>
<message><source>weight '{0}' of shape {1}</source><extracomment>messages</extracomment><translation>形状为 {1} 的权重 '{0}'</translation></message>
<message><source>what a model's to_json() or a layer's get_config() gives</source><extracomment>messages</extracomment><translation>模型的 to_json() 或层的 get_config() 的结果</translation></message>
<message><source>which digit is it</source><extracomment>messages</extracomment><translation>which digit is it</translation></message>
<message><source>which shape is it</source><extracomment>messages</extracomment><translation>which shape is it</translation></message>
<message><source>whole numbers from 0 on</source><extracomment>messages</extracomment><translation>从 0 开始的整数</translation></message>
<message><source>whole numbers, floats, booleans or text labels</source><extracomment>messages</extracomment><translation>整数、浮点数、布尔值或文本标签</translation></message>
<message><source>width of its query</source><extracomment>messages</extracomment><translation>查询的宽度</translation></message>
<message><source>width of its {0}</source><extracomment>messages</extracomment><translation>{0} 的宽度</translation></message>
<message><source>wire a block to it, or delete it</source><extracomment>messages</extracomment><translation>为其连接一个块，或将其删除</translation></message>
<message><source>wire an Input to its first layer, or paste it instead</source><extracomment>messages</extracomment><translation>将 Input 连接到其第一层，或改用粘贴</translation></message>
<message><source>wire another block to it, or delete it</source><extracomment>messages</extracomment><translation>连接另一个块，或将其删除</translation></message>
<message><source>wire it to a block, or delete it with what leads to it alone</source><extracomment>messages</extracomment><translation>连接到某个块，或连同仅通向它的部分一起删除</translation></message>
<message><source>wire it to a layer, or delete it</source><extracomment>messages</extracomment><translation>连接到某个层，或将其删除</translation></message>
<message><source>wire its inputs first</source><extracomment>messages</extracomment><translation>请先连接其输入</translation></message>
<message><source>wire one Input to both places</source><extracomment>messages</extracomment><translation>将一个 Input 连接到两处</translation></message>
<message><source>wire the parts together, or delete one</source><extracomment>messages</extracomment><translation>连接各部分，或删除其一</translation></message>
<message><source>with trained weights</source><extracomment>window</extracomment><translation>带已训练的权重</translation></message>
<message><source>words</source><extracomment>declarations</extracomment><translation>词</translation></message>
<message><source>works on the last axis alone, each position by itself</source><extracomment>messages</extracomment><translation>只作用于最后一个轴，各位置独立</translation></message>
<message><source>write arrays into it, the samples first</source><extracomment>messages</extracomment><translation>写入数组，样本为第一维</translation></message>
<message><source>write it again</source><extracomment>messages</extracomment><translation>请重新写出</translation></message>
<message><source>write it again with numpy.save</source><extracomment>messages</extracomment><translation>用 numpy.save 重新写出</translation></message>
<message><source>write it again with numpy.savez(path, x=…, y=…)</source><extracomment>messages</extracomment><translation>用 numpy.savez(path, x=…, y=…) 重新写出</translation></message>
<message><source>write it with numpy.savez(path, x=…, y=…)</source><extracomment>messages</extracomment><translation>用 numpy.savez(path, x=…, y=…) 写出</translation></message>
<message><source>write the file again</source><extracomment>messages</extracomment><translation>重新写出文件</translation></message>
<message><source>wrong</source><extracomment>window</extracomment><translation>错误的</translation></message>
<message><source>wrong number of weights</source><extracomment>messages</extracomment><translation>权重个数不对</translation></message>
<message><source>yes</source><extracomment>window</extracomment><translation>是</translation></message>
<message><source>your own data</source><extracomment>messages</extracomment><translation>你自己的数据</translation></message>
<message><source>{0:.1%} right at once</source><extracomment>window</extracomment><translation>首选正确率 {0:.1%}</translation></message>
<message><source>{0}  ·  {1} of {2}</source><extracomment>window</extracomment><translation>{0}  ·  {1} / {2}</translation></message>
<message><source>{0} % of places right  ·  overlap (IoU) {1}</source><extracomment>window</extracomment><translation>{0} % 的位置正确  ·  交并比 (IoU) {1}</translation></message>
<message><source>{0} % right of {1}</source><extracomment>window</extracomment><translation>{1} 个中 {0} % 正确</translation></message>
<message><source>{0} % right on {1} data</source><extracomment>window</extracomment><translation>{0} % 正确（{1}数据）</translation></message>
<message><source>{0} % zeros</source><extracomment>window</extracomment><translation>{0} % 为零</translation></message>
<message><source>{0} (best)</source><extracomment>window</extracomment><translation>{0}（最佳）</translation></message>
<message><source>{0} (validation)</source><extracomment>window</extracomment><translation>{0}（验证）</translation></message>
<message><source>{0} ({1}) and {2} ({3}) cannot share one layer: they are of different kinds.</source><extracomment>messages</extracomment><translation>{0}（{1}）与 {2}（{3}）不能共享层：类型不同。</translation></message>
<message><source>{0} ({1}) cannot re-use the layer of {2} ({3}): a shared layer is of one kind.</source><extracomment>messages</extracomment><translation>{0}（{1}）不能复用 {2}（{3}）的层：共享层必须是同一类型。</translation></message>
<message><source>{0} ({1}) takes no input there.</source><extracomment>messages</extracomment><translation>{0}（{1}）在此处不接受输入。</translation></message>
<message><source>{0} ({1}) takes no input.</source><extracomment>messages</extracomment><translation>{0}（{1}）不接受输入。</translation></message>
<message><source>{0} ({1}); what lacks is taken as missing.</source><extracomment>messages</extracomment><translation>{0}（{1}）；缺少的部分视为缺失值。</translation></message>
<message><source>{0} GFLOP/s of {1}, {2} GB/s of {3} that this machine reaches · {4} kernel calls</source><extracomment>window</extracomment><translation>{0} GFLOP/s（本机可达 {1}），{2} GB/s（本机可达 {3}）· {4} 次内核调用</translation></message>
<message><source>{0} Licence: {1}</source><extracomment>window</extracomment><translation>{0} 许可证：{1}</translation></message>
<message><source>{0} The network opens without trained weights.</source><extracomment>messages</extracomment><translation>{0}网络将在没有训练权重的情况下打开。</translation></message>
<message><source>{0} a sample</source><extracomment>window</extracomment><translation>每样本 {0}</translation></message>
<message><source>{0} a value ({1}): in {2}.</source><extracomment>messages</extracomment><translation>{0} 缺失值（{1}）：在 {2} 中。</translation></message>
<message><source>{0} above the table {1} passed over.</source><extracomment>messages</extracomment><translation>表格上方的 {0} {1} 已跳过。</translation></message>
<message><source>{0} and {1} follow each other without an activation in between: together they can do no more than one of them.</source><extracomment>messages</extracomment><translation>{0} 与 {1} 相连而中间没有激活函数：合起来并不比其中一个更强。</translation></message>
<message><source>{0} and {1} more</source><extracomment>messages</extracomment><translation>{0} 以及另外 {1} 个</translation></message>
<message><source>{0} and {1}, axes {2} and {3}</source><extracomment>messages</extracomment><translation>{0} 和 {1}，轴 {2} 和 {3}</translation></message>
<message><source>{0} applies {1} to what {2} has already put through {3}.</source><extracomment>messages</extracomment><translation>{0} 对 {2} 已经过 {3} 的结果再应用 {1}。</translation></message>
<message><source>{0} arrays ({1})</source><extracomment>messages</extracomment><translation>{0} 个数组（{1}）</translation></message>
<message><source>{0} as pictures</source><extracomment>window</extracomment><translation>{0} 的图像</translation></message>
<message><source>{0} backups of the run are damaged, perhaps by a power cut: it {1}.</source><extracomment>messages</extracomment><translation>该运行的 {0} 个备份已损坏，可能是断电所致：它{1}。</translation></message>
<message><source>{0} blocks</source><extracomment>window</extracomment><translation>{0} 个块</translation></message>
<message><source>{0} cannot be bypassed: its states are read, and what goes past it has none.</source><extracomment>messages</extracomment><translation>{0} 不能旁路：其状态被读取，而旁路没有状态。</translation></message>
<message><source>{0} cannot be changed while a run lasts.</source><extracomment>messages</extracomment><translation>运行期间不能更改 {0}。</translation></message>
<message><source>{0} cannot be drawn: {1}</source><extracomment>messages</extracomment><translation>无法绘制 {0}：{1}</translation></message>
<message><source>{0} cannot be opened: {1}</source><extracomment>messages</extracomment><translation>无法打开 {0}：{1}</translation></message>
<message><source>{0} cannot be read as CSV: {1}.</source><extracomment>messages</extracomment><translation>无法将 {0} 作为 CSV 读取：{1}。</translation></message>
<message><source>{0} cannot be read: {1}.</source><extracomment>messages</extracomment><translation>无法读取 {0}：{1}。</translation></message>
<message><source>{0} cannot feed itself.</source><extracomment>messages</extracomment><translation>{0} 不能连接到自身。</translation></message>
<message><source>{0} cannot skip the steps that {1} marks as padding: it takes them for data.</source><extracomment>messages</extracomment><translation>{0} 无法跳过 {1} 标为填充的步：会将其当作数据。</translation></message>
<message><source>{0} cannot stand between two blocks: it takes {1} inputs.</source><extracomment>messages</extracomment><translation>{0} 不能位于两块之间：它有 {1} 个输入。</translation></message>
<message><source>{0} carries its state from batch to batch, and the samples are shuffled: what it carries belongs to other samples.</source><extracomment>messages</extracomment><translation>{0} 在批次间传递状态，而样本被打乱：其状态属于别的样本。</translation></message>
<message><source>{0} changes how widely values spread while training, and {1} then measures another spread than it meets later.</source><extracomment>messages</extracomment><translation>{0} 在训练时改变数值的离散程度，使 {1} 测得的与之后遇到的不同。</translation></message>
<message><source>{0} classes</source><extracomment>window</extracomment><translation>{0} 个类别</translation></message>
<message><source>{0} columns</source><extracomment>messages</extracomment><translation>{0} 列</translation></message>
<message><source>{0} columns of numbers</source><extracomment>messages</extracomment><translation>{0} 列数值</translation></message>
<message><source>{0} could not be opened.</source><extracomment>window</extracomment><translation>无法打开 {0}。</translation></message>
<message><source>{0} could not compute: {1}</source><extracomment>window</extracomment><translation>{0} 无法计算：{1}</translation></message>
<message><source>{0} counts its rows from 0, and the data of {1} hold {2}.</source><extracomment>messages</extracomment><translation>{0} 的行从 0 开始编号，而 {1} 的数据含 {2}。</translation></message>
<message><source>{0} dead</source><extracomment>window</extracomment><translation>{0} 失活</translation></message>
<message><source>{0} did not improve for {1} epochs</source><extracomment>messages</extracomment><translation>{0} 已 {1} 轮没有改善</translation></message>
<message><source>{0} different</source><extracomment>window</extracomment><translation>{0} 个不同值</translation></message>
<message><source>{0} differs from row to row, like a number that only names it.</source><extracomment>messages</extracomment><translation>{0} 每行都不同，像是仅作标识的编号。</translation></message>
<message><source>{0} does not flatten images of a fixed size, channels last.</source><extracomment>messages</extracomment><translation>{0} 展平的不是固定大小、通道在后的图像。</translation></message>
<message><source>{0} does not go with its input</source><extracomment>messages</extracomment><translation>{0} 与其输入不符</translation></message>
<message><source>{0} does not hold the weights of a project.</source><extracomment>messages</extracomment><translation>{0} 不含项目的权重。</translation></message>
<message><source>{0} drops {1} of all values; little is left to learn from.</source><extracomment>messages</extracomment><translation>{0} 丢弃 {1} 的值；几乎没有可学的内容。</translation></message>
<message><source>{0} earlier</source><extracomment>window</extracomment><translation>{0} 前移</translation></message>
<message><source>{0} elements</source><extracomment>messages</extracomment><translation>{0} 个元素</translation></message>
<message><source>{0} elements a sample</source><extracomment>messages</extracomment><translation>每样本 {0} 个元素</translation></message>
<message><source>{0} epochs each: {1} epochs in all.</source><extracomment>window</extracomment><translation>每次 {0} 轮：共 {1} 轮。</translation></message>
<message><source>{0} expands to more than {1} GB.</source><extracomment>messages</extracomment><translation>{0} 解压后超过 {1} GB。</translation></message>
<message><source>{0} feeds back what {1} gives, which has no bound: over many steps it explodes.</source><extracomment>messages</extracomment><translation>{0} 反馈无界的 {1} 输出：多步之后会爆炸。</translation></message>
<message><source>{0} files are no images that can be read, and are left out: {1}.</source><extracomment>messages</extracomment><translation>{0} 个文件不是可读取的图像，已忽略：{1}。</translation></message>
<message><source>{0} filters</source><extracomment>window</extracomment><translation>{0} 个滤波器</translation></message>
<message><source>{0} for {1} and {2}</source><extracomment>messages</extracomment><translation>{0} 对应 {1} 和 {2}</translation></message>
<message><source>{0} gives a share for each class (softmax), and the loss {1} measures distances: it hardly corrects an answer that is surely wrong.</source><extracomment>messages</extracomment><translation>{0} 给出各类别的比例（softmax），而损失 {1} 度量距离：几乎无法纠正明显错误的答案。</translation></message>
<message><source>{0} gives out exactly what it is given.</source><extracomment>messages</extracomment><translation>{0} 原样输出其输入。</translation></message>
<message><source>{0} gives several outputs at once, which have no targets of their own.</source><extracomment>messages</extracomment><translation>{0} 同时给出多个没有各自目标的输出。</translation></message>
<message><source>{0} gives too many numbers a sample for a map.</source><extracomment>messages</extracomment><translation>{0} 每样本输出过多，无法绘制分布图。</translation></message>
<message><source>{0} gives {1} a sample, and {2} has {3} for the loss {4}.</source><extracomment>messages</extracomment><translation>{0} 每样本输出 {1}，而 {2} 为损失 {4} 提供 {3}。</translation></message>
<message><source>{0} gives {1}: a head needs a vector or maps.</source><extracomment>messages</extracomment><translation>{0} 输出 {1}：头部需要向量或特征图。</translation></message>
<message><source>{0} groups of width * width channels</source><extracomment>messages</extracomment><translation>{0} 组，每组 width * width 个通道</translation></message>
<message><source>{0} has a bias, which {1} subtracts again.</source><extracomment>messages</extracomment><translation>{0} 带有偏置，又被 {1} 减去。</translation></message>
<message><source>{0} has a header and no rows of data.</source><extracomment>messages</extracomment><translation>{0} 只有表头，没有数据行。</translation></message>
<message><source>{0} has a kernel of {1} on {2}: its outer weights see nothing but padding.</source><extracomment>messages</extracomment><translation>{0} 的卷积核 {1} 作用于 {2}：外侧权重只看到填充。</translation></message>
<message><source>{0} has a part that it holds out, and one table cannot say which that is.</source><extracomment>messages</extracomment><translation>{0} 有一部分是留出的，一张表无法说明是哪一部分。</translation></message>
<message><source>{0} has an unknown field {1}.</source><extracomment>messages</extracomment><translation>{0} 有未知字段 {1}。</translation></message>
<message><source>{0} has changed since it was chosen. Weights that were trained know the data as they were.</source><extracomment>window</extracomment><translation>{0} 自选择后已更改。已训练的权重基于原来的数据。</translation></message>
<message><source>{0} has no array left to learn from.</source><extracomment>messages</extracomment><translation>{0} 没有剩余可学习的数组。</translation></message>
<message><source>{0} has no array {1}.</source><extracomment>messages</extracomment><translation>{0} 没有数组 {1}。</translation></message>
<message><source>{0} has no column left to learn from.</source><extracomment>messages</extracomment><translation>{0} 没有剩余可学习的列。</translation></message>
<message><source>{0} has no column that Layerloom reads: {1}.</source><extracomment>messages</extracomment><translation>{0} 没有 Layerloom 能读取的列：{1}。</translation></message>
<message><source>{0} has no column {1} for Input {2}.</source><extracomment>messages</extracomment><translation>{0} 没有 Input {2} 所需的列 {1}。</translation></message>
<message><source>{0} has no column {1}.</source><extracomment>messages</extracomment><translation>{0} 没有列 {1}。</translation></message>
<message><source>{0} has no column {1}: without labels it cannot be said what is right.</source><extracomment>messages</extracomment><translation>{0} 没有列 {1}：没有标签就无法判断对错。</translation></message>
<message><source>{0} has no field {1}; it has {2}.</source><extracomment>messages</extracomment><translation>{0} 没有字段 {1}；有 {2}。</translation></message>
<message><source>{0} has no input {1}; {2}.</source><extracomment>messages</extracomment><translation>{0} 没有输入 {1}；{2}。</translation></message>
<message><source>{0} has no labels, and is left out.</source><extracomment>messages</extracomment><translation>{0} 没有标签，已忽略。</translation></message>
<message><source>{0} has no labels: without them it cannot be said what is right.</source><extracomment>messages</extracomment><translation>{0} 没有标签：没有标签就无法判断什么是正确的。</translation></message>
<message><source>{0} has no output {1}.</source><extracomment>messages</extracomment><translation>{0} 没有输出 {1}。</translation></message>
<message><source>{0} has no output {1}; it has {2}.</source><extracomment>messages</extracomment><translation>{0} 没有输出 {1}；有 {2}。</translation></message>
<message><source>{0} has no parameter {1}; {2}</source><extracomment>messages</extracomment><translation>{0} 没有参数 {1}；{2}</translation></message>
<message><source>{0} has nothing but the column that is predicted.</source><extracomment>messages</extracomment><translation>{0} 只有要预测的列。</translation></message>
<message><source>{0} has samples of the shape {1}.</source><extracomment>messages</extracomment><translation>{0} 的样本形状为 {1}。</translation></message>
<message><source>{0} has values far from all others, such as {1}.</source><extracomment>messages</extracomment><translation>{0} 有远离其他的值，如 {1}。</translation></message>
<message><source>{0} has {1} classes, and {2} runs to class {3} (counted from 0).</source><extracomment>messages</extracomment><translation>{0} 有 {1} 个类别，而 {2} 达到类别 {3}（从 0 计）。</translation></message>
<message><source>{0} has {1} columns, and Input {2} takes {3} numbers.</source><extracomment>messages</extracomment><translation>{0} 有 {1} 列，而 Input {2} 接受 {3} 个数。</translation></message>
<message><source>{0} has {1} columns, and the network takes {2}.</source><extracomment>messages</extracomment><translation>{0} 有 {1} 列，而网络接受 {2} 列。</translation></message>
<message><source>{0} has {1} different values: most come too seldom to be learned from.</source><extracomment>messages</extracomment><translation>{0} 有 {1} 个不同值：多数出现太少，无法学习。</translation></message>
<message><source>{0} has {1} labels put right; your file is as it was.</source><extracomment>window</extracomment><translation>{0} 中更正了 {1} 个标签；你的文件保持原样。</translation></message>
<message><source>{0} has {1} rows (0 to {2}), and the data of {3} hold the id {4}.</source><extracomment>messages</extracomment><translation>{0} 有 {1} 行（0 到 {2}），而 {3} 的数据含编号 {4}。</translation></message>
<message><source>{0} has {1} rows, and the data use {2} of them.</source><extracomment>messages</extracomment><translation>{0} 有 {1} 行，数据只用到 {2} 行。</translation></message>
<message><source>{0} has {1} samples.</source><extracomment>messages</extracomment><translation>{0} 有 {1} 个样本。</translation></message>
<message><source>{0} has {1} units, and the labels name {2} classes.</source><extracomment>messages</extracomment><translation>{0} 有 {1} 个单元，而标签有 {2} 个类别。</translation></message>
<message><source>{0} has {1} weights, {2} of the network, because it reads the {3} values of {4} one by one.</source><extracomment>messages</extracomment><translation>{0} 有 {1} 个权重，占网络的 {2}，因为它逐个读取 {4} 的 {3} 个值。</translation></message>
<message><source>{0} has {1}x{2} pixels, and others have {3}x{4}.</source><extracomment>messages</extracomment><translation>{0} 为 {1}x{2} 像素，其他为 {3}x{4}。</translation></message>
<message><source>{0} holds no arrays.</source><extracomment>messages</extracomment><translation>{0} 不含数组。</translation></message>
<message><source>{0} holds no datasets of numbers or text.</source><extracomment>messages</extracomment><translation>{0} 不含数值或文本数据集。</translation></message>
<message><source>{0} holds no samples of numbers or text.</source><extracomment>messages</extracomment><translation>{0} 不含数值或文本样本。</translation></message>
<message><source>{0} holds no samples.</source><extracomment>messages</extracomment><translation>{0} 不含样本。</translation></message>
<message><source>{0} holds something that is no number.</source><extracomment>messages</extracomment><translation>{0} 中有不是数字的内容。</translation></message>
<message><source>{0} holds words among its numbers.</source><extracomment>messages</extracomment><translation>{0} 的数值中混有词。</translation></message>
<message><source>{0} images in no folder of a class are left out.</source><extracomment>messages</extracomment><translation>{0} 张不在类别文件夹中的图像已忽略。</translation></message>
<message><source>{0} images, {1}, with {2} more columns.</source><extracomment>messages</extracomment><translation>{0} 张图像，{1}，另有 {2} 列。</translation></message>
<message><source>{0} images, {1}, {2}</source><extracomment>messages</extracomment><translation>{0} 张图像，{1}，{2}</translation></message>
<message><source>{0} in all</source><extracomment>window</extracomment><translation>共 {0} 个</translation></message>
<message><source>{0} inputs</source><extracomment>messages</extracomment><translation>{0} 个输入</translation></message>
<message><source>{0} is a Parquet file, and the package that reads it is not installed.</source><extracomment>messages</extracomment><translation>{0} 是 Parquet 文件，而读取它的软件包未安装。</translation></message>
<message><source>{0} is a folder, not a CSV file.</source><extracomment>messages</extracomment><translation>{0} 是文件夹，不是 CSV 文件。</translation></message>
<message><source>{0} is a folder, not a project.</source><extracomment>messages</extracomment><translation>{0} 是文件夹，不是项目。</translation></message>
<message><source>{0} is a folder, not an NPZ file.</source><extracomment>messages</extracomment><translation>{0} 是文件夹，不是 NPZ 文件。</translation></message>
<message><source>{0} is a layer that is called by itself too</source><extracomment>messages</extracomment><translation>{0} 是也被单独调用的层</translation></message>
<message><source>{0} is a single image.</source><extracomment>messages</extracomment><translation>{0} 是单张图像。</translation></message>
<message><source>{0} is an object, got {1}.</source><extracomment>messages</extracomment><translation>{0} 应为对象，实际为 {1}。</translation></message>
<message><source>{0} is called in several ways, which blocks that share a layer cannot be.</source><extracomment>messages</extracomment><translation>{0} 有多种调用方式，共享一个层的块不能这样。</translation></message>
<message><source>{0} is damaged or no HDF5 file: {1}.</source><extracomment>messages</extracomment><translation>{0} 已损坏或不是 HDF5 文件：{1}。</translation></message>
<message><source>{0} is damaged or no NPZ file.</source><extracomment>messages</extracomment><translation>{0} 已损坏或不是 NPZ 文件。</translation></message>
<message><source>{0} is damaged or no Parquet file: {1}.</source><extracomment>messages</extracomment><translation>{0} 已损坏或不是 Parquet 文件：{1}。</translation></message>
<message><source>{0} is damaged, or holds Python objects, which are not read because unpickling runs code.</source><extracomment>messages</extracomment><translation>{0} 已损坏，或含 Python 对象，因反序列化会运行代码而不读取。</translation></message>
<message><source>{0} is damaged: it breaks off or is no JSON at line {1} ({2}).</source><extracomment>messages</extracomment><translation>{0} 已损坏：在第 {1} 行中断或不是 JSON（{2}）。</translation></message>
<message><source>{0} is damaged: it holds {1}, which is no JSON number.</source><extracomment>messages</extracomment><translation>{0} 已损坏：含有 {1}，不是 JSON 数值。</translation></message>
<message><source>{0} is damaged: it names no weights that could be its own.</source><extracomment>messages</extracomment><translation>{0} 已损坏：未指明属于它的权重。</translation></message>
<message><source>{0} is damaged: its version is {1}.</source><extracomment>messages</extracomment><translation>{0} 已损坏：其版本为 {1}。</translation></message>
<message><source>{0} is damaged: {1}</source><extracomment>messages</extracomment><translation>{0} 已损坏：{1}</translation></message>
<message><source>{0} is empty.</source><extracomment>messages</extracomment><translation>{0} 为空。</translation></message>
<message><source>{0} is fed by an output that is not there.</source><extracomment>messages</extracomment><translation>{0} 的来源输出不存在。</translation></message>
<message><source>{0} is fed {1} times by {2} alone and {3}.</source><extracomment>messages</extracomment><translation>{0} 的 {1} 个输入都来自 {2}，{3}。</translation></message>
<message><source>{0} is frozen and has no trained weights: it keeps the random ones that it starts with.</source><extracomment>messages</extracomment><translation>{0} 已冻结且没有训练过的权重：将保持初始随机值。</translation></message>
<message><source>{0} is in the palette under Blocks</source><extracomment>window</extracomment><translation>{0} 已在面板的“块”中</translation></message>
<message><source>{0} is inside the network and ends in softmax: its values compete, and little gets through to {1}.</source><extracomment>messages</extracomment><translation>{0} 位于网络内部且以 softmax 结尾：其值互相竞争，几乎没有信息到达 {1}。</translation></message>
<message><source>{0} is larger than {1} GB.</source><extracomment>messages</extracomment><translation>{0} 大于 {1} GB。</translation></message>
<message><source>{0} is larger than {1} MB; it is no project file.</source><extracomment>messages</extracomment><translation>{0} 大于 {1} MB，不是项目文件。</translation></message>
<message><source>{0} is made for batches of {1} samples, and the run uses batches of {2}.</source><extracomment>messages</extracomment><translation>{0} 适用于 {1} 个样本的批次，而运行使用 {2}。</translation></message>
<message><source>{0} is mapped to {1}, which the data do not have.</source><extracomment>messages</extracomment><translation>{0} 映射到数据中没有的 {1}。</translation></message>
<message><source>{0} is no image that can be read: {1}.</source><extracomment>messages</extracomment><translation>{0} 不是可读取的图像：{1}。</translation></message>
<message><source>{0} is no layer that could be called</source><extracomment>messages</extracomment><translation>{0} 不是可调用的层</translation></message>
<message><source>{0} is no literal, layer or call of a layer</source><extracomment>messages</extracomment><translation>{0} 不是字面量、层或层的调用</translation></message>
<message><source>{0} is no text file.</source><extracomment>messages</extracomment><translation>{0} 不是文本文件。</translation></message>
<message><source>{0} is no text.</source><extracomment>messages</extracomment><translation>{0} 不是文本。</translation></message>
<message><source>{0} is not a Layerloom project.</source><extracomment>messages</extracomment><translation>{0} 不是 Layerloom 项目。</translation></message>
<message><source>{0} is not a block of your own.</source><extracomment>messages</extracomment><translation>{0} 不是自定义块。</translation></message>
<message><source>{0} is not a change that a document knows.</source><extracomment>messages</extracomment><translation>{0} 不是文档支持的更改。</translation></message>
<message><source>{0} is not a data file that Layerloom reads.</source><extracomment>messages</extracomment><translation>{0} 不是 Layerloom 支持的数据文件。</translation></message>
<message><source>{0} is not a list.</source><extracomment>messages</extracomment><translation>{0} 不是列表。</translation></message>
<message><source>{0} is not folded</source><extracomment>messages</extracomment><translation>{0} 未合并</translation></message>
<message><source>{0} is not made with {1}.</source><extracomment>messages</extracomment><translation>{0} 不使用 {1} 生成。</translation></message>
<message><source>{0} is not text in {1}.</source><extracomment>messages</extracomment><translation>{0} 不是 {1} 编码的文本。</translation></message>
<message><source>{0} is not the id of a run.</source><extracomment>messages</extracomment><translation>{0} 不是运行的 id。</translation></message>
<message><source>{0} is not the id of a sweep.</source><extracomment>messages</extracomment><translation>{0} 不是扫描的 id。</translation></message>
<message><source>{0} is not there any more.</source><extracomment>messages</extracomment><translation>{0} 已不存在。</translation></message>
<message><source>{0} is not where it was: {1}.</source><extracomment>window</extracomment><translation>{0} 不在原来的位置：{1}。</translation></message>
<message><source>{0} is now called {1}</source><extracomment>window</extracomment><translation>{0} 现名为 {1}</translation></message>
<message><source>{0} is re-used by {1} and must stay a {2}.</source><extracomment>messages</extracomment><translation>{0} 被 {1} 复用，必须保持为 {2}。</translation></message>
<message><source>{0} is re-used by {1}; end the sharing first.</source><extracomment>messages</extracomment><translation>{0} 被 {1} 复用；请先取消共享。</translation></message>
<message><source>{0} is re-used itself, so it owns its layer.</source><extracomment>messages</extracomment><translation>{0} 本身被复用，因此拥有自己的层。</translation></message>
<message><source>{0} is the same in all rows: it teaches nothing.</source><extracomment>messages</extracomment><translation>{0} 在所有行中相同：没有信息。</translation></message>
<message><source>{0} is the same in all rows: there is nothing to tell apart, and nothing to learn.</source><extracomment>messages</extracomment><translation>{0} 在所有行中相同：无可区分，也无可学习。</translation></message>
<message><source>{0} is used outside of these blocks too.</source><extracomment>messages</extracomment><translation>{0} 也在这些块之外使用。</translation></message>
<message><source>{0} is written in {1}, which has no {2}.</source><extracomment>messages</extracomment><translation>{0} 使用 {1} 编码，其中没有 {2}。</translation></message>
<message><source>{0} labels are put right in all; the page Data lists them.</source><extracomment>window</extracomment><translation>共更正了 {0} 个标签；“数据”页面列出了它们。</translation></message>
<message><source>{0} labels were put right by hand.</source><extracomment>messages</extracomment><translation>已手动更正 {0} 个标签。</translation></message>
<message><source>{0} later</source><extracomment>window</extracomment><translation>{0} 后移</translation></message>
<message><source>{0} layers with weights</source><extracomment>window</extracomment><translation>{0} 个带权重的层</translation></message>
<message><source>{0} layers with weights from {1} on have no normalisation and no way past them.</source><extracomment>messages</extracomment><translation>从 {1} 起 {0} 个带权重的层没有归一化，也没有旁路。</translation></message>
<message><source>{0} layers with {1} or the like stand one behind the other, up to {2}: the first of them hardly learn.</source><extracomment>messages</extracomment><translation>{0} 个使用 {1} 之类的层依次相连，直到 {2}：最前面的几乎学不到东西。</translation></message>
<message><source>{0} left</source><extracomment>window</extracomment><translation>剩余 {0}</translation></message>
<message><source>{0} looks rows up by number, and Input {1} gives {2}: large ids are rounded.</source><extracomment>messages</extracomment><translation>{0} 按编号查找行，而 Input {1} 输出 {2}：大编号会被舍入。</translation></message>
<message><source>{0} looks rows up by number, and the data of {1} hold fractions ({2} to {3}).</source><extracomment>messages</extracomment><translation>{0} 按编号查找行，而 {1} 的数据含小数（{2} 到 {3}）。</translation></message>
<message><source>{0} measures each batch, and a batch is 1 sample: there is nothing to measure.</source><extracomment>messages</extracomment><translation>{0} 对每个批次进行统计，而批次只有 1 个样本：无可统计。</translation></message>
<message><source>{0} missing ({1})</source><extracomment>window</extracomment><translation>缺失 {0} 个（{1}）</translation></message>
<message><source>{0} more</source><extracomment>window</extracomment><translation>另有 {0} 个</translation></message>
<message><source>{0} more cells than the first and {1} left out: {2}.</source><extracomment>messages</extracomment><translation>{0} 的单元格多于第一行，{1} 已忽略：{2}。</translation></message>
<message><source>{0} ms</source><extracomment>window</extracomment><translation>{0} ms</translation></message>
<message><source>{0} ms a step of {1} samples, limited by {2}</source><extracomment>window</extracomment><translation>每步 {0} ms（{1} 个样本），受限于：{2}</translation></message>
<message><source>{0} must be {1}, not {2:g}.</source><extracomment>window</extracomment><translation>{0} 应为{1}，而不是 {2:g}。</translation></message>
<message><source>{0} must re-use the block that owns the layer, not {1}, which re-uses it too.</source><extracomment>messages</extracomment><translation>{0} 必须复用拥有该层的块，而不是同样复用它的 {1}。</translation></message>
<message><source>{0} names no images.</source><extracomment>messages</extracomment><translation>{0} 未列出图像。</translation></message>
<message><source>{0} names no layer of this network: nothing was taken.</source><extracomment>window</extracomment><translation>{0} 中没有此网络的层：未获取任何内容。</translation></message>
<message><source>{0} names on the left, and not as many values on the right</source><extracomment>messages</extracomment><translation>左侧有 {0} 个名称，右侧的值个数不同</translation></message>
<message><source>{0} no “{1}”, which is to be predicted: nothing can be learned from them.</source><extracomment>messages</extracomment><translation>{0} 没有要预测的“{1}”：无法从中学习。</translation></message>
<message><source>{0} normalises what {1} has just normalised.</source><extracomment>messages</extracomment><translation>{0} 对 {1} 刚归一化的结果再次归一化。</translation></message>
<message><source>{0} numbers</source><extracomment>messages</extracomment><translation>{0} 个数</translation></message>
<message><source>{0} numbers below 1e9</source><extracomment>messages</extracomment><translation>{0} 个小于 1e9 的数</translation></message>
<message><source>{0} of memory</source><extracomment>window</extracomment><translation>{0} 内存</translation></message>
<message><source>{0} of the units of {1} give 0 for every sample that was looked at: they do not learn any more.</source><extracomment>messages</extracomment><translation>{1} 的 {0} 单元对所有检查过的样本都输出 0：不再学习。</translation></message>
<message><source>{0} of {1}</source><extracomment>window</extracomment><translation>{0} / {1}</translation></message>
<message><source>{0} of {1} epochs in {2} s</source><extracomment>window</extracomment><translation>{1} 轮中的 {0} 轮，用时 {2} 秒</translation></message>
<message><source>{0} of {1} filters</source><extracomment>window</extracomment><translation>{1} 个滤波器中的 {0} 个</translation></message>
<message><source>{0} of {1} runs</source><extracomment>window</extracomment><translation>{1} 次运行中的 {0} 次</translation></message>
<message><source>{0} of {1} samples leaves none to validate with.</source><extracomment>messages</extracomment><translation>{1} 个样本的 {0} 不足以留出验证样本。</translation></message>
<message><source>{0} of {1} stages are frozen: {2} parameters stay, {3} go on learning, and so does the new head.</source><extracomment>window</extracomment><translation>{1} 个阶段中冻结 {0} 个：{2} 个参数保持不变，{3} 个继续学习，新头部也是。</translation></message>
<message><source>{0} of {1} steps right</source><extracomment>window</extracomment><translation>{1} 步中 {0} 步正确</translation></message>
<message><source>{0} on axis {1}</source><extracomment>messages</extracomment><translation>轴 {1} 上为 {0}</translation></message>
<message><source>{0} on {1} threads, {2}</source><extracomment>window</extracomment><translation>{0}，{1} 个线程，{2}</translation></message>
<message><source>{0} parameters</source><extracomment>window</extracomment><translation>{0} 个参数</translation></message>
<message><source>{0} parameters, frozen</source><extracomment>window</extracomment><translation>{0} 个参数，已冻结</translation></message>
<message><source>{0} parts</source><extracomment>messages</extracomment><translation>{0} 个部分</translation></message>
<message><source>{0} pixels high and {1} wide</source><extracomment>messages</extracomment><translation>高 {0}、宽 {1} 像素</translation></message>
<message><source>{0} plain layers</source><extracomment>messages</extracomment><translation>{0} 个普通层</translation></message>
<message><source>{0} predictions in {1}</source><extracomment>window</extracomment><translation>{1} 中有 {0} 个预测</translation></message>
<message><source>{0} predicts numbers through relu: once a unit gives 0 for all samples, it learns no more.</source><extracomment>messages</extracomment><translation>{0} 通过 relu 预测数值：一旦某单元对所有样本都输出 0，就不再学习。</translation></message>
<message><source>{0} re-uses a block that is not there.</source><extracomment>messages</extracomment><translation>{0} 复用了不存在的块。</translation></message>
<message><source>{0} re-uses the layer of {1}, whose weights are made for {2}; it is fed {3}.</source><extracomment>messages</extracomment><translation>{0} 复用 {1} 的层，其权重适用于 {2}；而输入为 {3}。</translation></message>
<message><source>{0} reads a state of {1}; a network gives first outputs only.</source><extracomment>messages</extracomment><translation>{0} 读取 {1} 的状态；网络只给出第一输出。</translation></message>
<message><source>{0} reads {1} steps one after the other: it is slow, and forgets the first of them.</source><extracomment>messages</extracomment><translation>{0} 依次读取 {1} 步：速度慢，且会遗忘最初的步。</translation></message>
<message><source>{0} rows have no label and are left out (the first is line {1}).</source><extracomment>messages</extracomment><translation>{0} 行没有标签，已略去（第一处在第 {1} 行）。</translation></message>
<message><source>{0} rows, {1} columns, separated by {2}.</source><extracomment>messages</extracomment><translation>{0} 行，{1} 列，分隔符为 {2}。</translation></message>
<message><source>{0} rows, {1} columns.</source><extracomment>messages</extracomment><translation>{0} 行，{1} 列。</translation></message>
<message><source>{0} runs are deleted.</source><extracomment>window</extracomment><translation>{0} 次运行已删除。</translation></message>
<message><source>{0} samples</source><extracomment>messages</extracomment><translation>{0} 个样本</translation></message>
<message><source>{0} samples are few: what is learned from them may not hold for others.</source><extracomment>messages</extracomment><translation>{0} 个样本太少：所学内容可能不适用于其他样本。</translation></message>
<message><source>{0} samples in each array</source><extracomment>messages</extracomment><translation>每个数组 {0} 个样本</translation></message>
<message><source>{0} samples in {1} batches, {2} to validate, {3} parameters</source><extracomment>window</extracomment><translation>{1} 个批次共 {0} 个样本，{2} 个用于验证，{3} 个参数</translation></message>
<message><source>{0} samples of {1} were taken for {2}</source><extracomment>window</extracomment><translation>{1} 的 {0} 个样本被判为 {2}</translation></message>
<message><source>{0} samples, {1}</source><extracomment>messages</extracomment><translation>{0} 个样本，{1}</translation></message>
<message><source>{0} samples/s</source><extracomment>window</extracomment><translation>{0} 样本/秒</translation></message>
<message><source>{0} samples; inputs: {1}; targets: {2}.</source><extracomment>messages</extracomment><translation>{0} 个样本；输入：{1}；目标：{2}。</translation></message>
<message><source>{0} saturating layers</source><extracomment>messages</extracomment><translation>{0} 个饱和层</translation></message>
<message><source>{0} sees {1} of the {2} at a time, and {3} throws the places away: no shape larger than that can be told.</source><extracomment>messages</extracomment><translation>{0} 一次只看到 {2} 中的 {1}，而 {3} 丢弃位置信息：无法识别更大的形状。</translation></message>
<message><source>{0} settings, {1}: expected {2}, got {3}.</source><extracomment>messages</extracomment><translation>{0} 设置，{1}：应为 {2}，实际为 {3}。</translation></message>
<message><source>{0} shares its layer with another place.</source><extracomment>messages</extracomment><translation>{0} 的层与另一处共享。</translation></message>
<message><source>{0} stands behind a frozen layer and is not frozen itself: training on few samples shifts what the frozen layers behind it were trained for.</source><extracomment>messages</extracomment><translation>{0} 位于冻结层之后而自身未冻结：用少量样本训练会改变其后冻结层训练时的依据。</translation></message>
<message><source>{0} stands behind the last layer and spoils the answers while the network trains.</source><extracomment>messages</extracomment><translation>{0} 位于最后一层之后，会在训练时破坏答案。</translation></message>
<message><source>{0} stands in a group that is not there.</source><extracomment>messages</extracomment><translation>{0} 所在的编组不存在。</translation></message>
<message><source>{0} statements are not read</source><extracomment>messages</extracomment><translation>不支持 {0} 语句</translation></message>
<message><source>{0} steps by {1} with a window of {2}: what lies between is never seen.</source><extracomment>messages</extracomment><translation>{0} 的窗口为 {2}，步幅为 {1}：中间的内容永远看不到。</translation></message>
<message><source>{0} still has weights of its own; remove them first.</source><extracomment>messages</extracomment><translation>{0} 仍有自己的权重；请先移除。</translation></message>
<message><source>{0} still has weights; remove them first.</source><extracomment>messages</extracomment><translation>{0} 仍有权重；请先移除。</translation></message>
<message><source>{0} still has wires; remove them first.</source><extracomment>messages</extracomment><translation>{0} 仍有连线；请先移除。</translation></message>
<message><source>{0} taken for {1}</source><extracomment>window</extracomment><translation>{0} 被判为 {1}</translation></message>
<message><source>{0} takes a sequence, and {1} gives its last step alone.</source><extracomment>messages</extracomment><translation>{0} 需要序列，而 {1} 只输出最后一步。</translation></message>
<message><source>{0} takes at most {1} parameters without a name</source><extracomment>messages</extracomment><translation>{0} 至多接受 {1} 个无名参数</translation></message>
<message><source>{0} takes batches of {1} samples, and {2} samples to train with and {3} to validate with cannot be cut into these.</source><extracomment>messages</extracomment><translation>{0} 的批次为 {1} 个样本，而 {2} 个训练样本和 {3} 个验证样本无法按此划分。</translation></message>
<message><source>{0} takes no input, so there is nothing that could go past it.</source><extracomment>messages</extracomment><translation>{0} 不接受输入，没有可旁路的内容。</translation></message>
<message><source>{0} takes no input; it was not added.</source><extracomment>messages</extracomment><translation>{0} 不接受输入；未添加。</translation></message>
<message><source>{0} takes the softmax of one value, which is always 1.</source><extracomment>messages</extracomment><translation>{0} 对单个值求 softmax，结果恒为 1。</translation></message>
<message><source>{0} takes {1}, and gets {2}.</source><extracomment>messages</extracomment><translation>{0} 接受 {1}，而得到 {2}。</translation></message>
<message><source>{0} takes {1}, not {2!r}.</source><extracomment>window</extracomment><translation>{0} 接受{1}，而不是 {2!r}。</translation></message>
<message><source>{0} takes {1}; these are {2}.</source><extracomment>messages</extracomment><translation>{0} 接受 {1}；这些是 {2}。</translation></message>
<message><source>{0} takes {1}; this is {2}.</source><extracomment>messages</extracomment><translation>{0} 接受 {1}；这是 {2}。</translation></message>
<message><source>{0} there twice ({1}): a copy that is held out makes the network look better than it is.</source><extracomment>messages</extracomment><translation>{0} 重复出现（{1}）：留出的副本会使网络看起来比实际更好。</translation></message>
<message><source>{0} times</source><extracomment>messages</extracomment><translation>{0} 倍</translation></message>
<message><source>{0} to {1}</source><extracomment>window</extracomment><translation>{0} 到 {1}</translation></message>
<message><source>{0} units</source><extracomment>messages</extracomment><translation>{0} 个单元</translation></message>
<message><source>{0} up to {1}</source><extracomment>messages</extracomment><translation>{0} 到 {1}</translation></message>
<message><source>{0} values</source><extracomment>window</extracomment><translation>{0} 个值</translation></message>
<message><source>{0} was not saved. Your work is still here.</source><extracomment>window</extracomment><translation>{0} 未保存。你的工作仍在这里。</translation></message>
<message><source>{0} was not written.</source><extracomment>window</extracomment><translation>{0} 未写出。</translation></message>
<message><source>{0} was saved by a newer Layerloom (project version {1}; this one reads up to {2}).</source><extracomment>messages</extracomment><translation>{0} 由更新版本的 Layerloom 保存（项目版本 {1}；此版本最高支持 {2}）。</translation></message>
<message><source>{0} was written, but not all of it is for Keras: {1}</source><extracomment>window</extracomment><translation>{0} 已写出，但并非全部适用于 Keras：{1}</translation></message>
<message><source>{0} wires</source><extracomment>messages</extracomment><translation>{0} 条连线</translation></message>
<message><source>{0} wires from {1}</source><extracomment>messages</extracomment><translation>来自 {1} 的 {0} 条连线</translation></message>
<message><source>{0} would lose its input {1}, which is wired.</source><extracomment>messages</extracomment><translation>{0} 将失去已连接的输入 {1}。</translation></message>
<message><source>{0} would lose its output {1}, which is wired.</source><extracomment>messages</extracomment><translation>{0} 将失去已连接的输出 {1}。</translation></message>
<message><source>{0} x {1} pixels</source><extracomment>messages</extracomment><translation>{0} x {1} 像素</translation></message>
<message><source>{0} {1} ({2}) for “{3}”, loss {4}{5}</source><extracomment>messages</extracomment><translation>{0} {1}（{2}）用于“{3}”，损失 {4}{5}</translation></message>
<message><source>{0} {1} cannot be written as code.</source><extracomment>messages</extracomment><translation>{0} {1} 不能写为代码。</translation></message>
<message><source>{0} {1} cannot be written as code: nothing feeds it.</source><extracomment>messages</extracomment><translation>{0} {1} 不能写为代码：没有输入。</translation></message>
<message><source>{0} {1} cannot be written as code: the shape of what {2} gives it is not known.</source><extracomment>messages</extracomment><translation>{0} {1} 不能写为代码：{2} 的输出形状未知。</translation></message>
<message><source>{0} {1} has no activation.</source><extracomment>messages</extracomment><translation>{0} {1} 没有激活函数。</translation></message>
<message><source>{0} {1} holds no network to open.</source><extracomment>messages</extracomment><translation>{0} {1} 中没有可打开的网络。</translation></message>
<message><source>{0} {1} in the head cannot work on maps.</source><extracomment>messages</extracomment><translation>头部中的 {0} {1} 不能作用于特征图。</translation></message>
<message><source>{0} {1} is fed {2} tensors; a block of this kind has {3} input{4}.</source><extracomment>messages</extracomment><translation>{0} {1} 输入了 {2} 个张量；此类块有 {3} 个输入{4}。</translation></message>
<message><source>{0} {1} is not fed: nothing is wired to its input.</source><extracomment>messages</extracomment><translation>{0} {1} 没有输入：其输入未连接。</translation></message>
<message><source>{0} {1} joins at least {2} inputs; {3} wired.</source><extracomment>messages</extracomment><translation>{0} {1} 至少合并 {2} 个输入；{3} 已连接。</translation></message>
<message><source>{0} {1} not there and left out ({2} {3}{4}).</source><extracomment>messages</extracomment><translation>{0} {1}不存在，已忽略（{2} {3}{4}）。</translation></message>
<message><source>{0} {1} on {2}; the loss {3} of {4} then gets {5} values a sample. Insert Flatten?</source><extracomment>messages</extracomment><translation>{0} {1} 作用于 {2}；{4} 的损失 {3} 每样本得到 {5} 个值。要插入 Flatten 吗？</translation></message>
<message><source>{0} {1}: its input {2} is not wired, and a later one is.</source><extracomment>messages</extracomment><translation>{0} {1}：输入 {2} 未连接，而后面的已连接。</translation></message>
<message><source>{0} {1}: this version of Layerloom does not know layers of this kind.</source><extracomment>messages</extracomment><translation>{0} {1}：此版本的 Layerloom 不支持该类型的层。</translation></message>
<message><source>{0} · {1} ms</source><extracomment>window</extracomment><translation>{0} · {1} ms</translation></message>
<message><source>{0} – Handbook</source><extracomment>window</extracomment><translation>{0} – 手册</translation></message>
<message><source>{0}, column {1}</source><extracomment>messages</extracomment><translation>{0}，列 {1}</translation></message>
<message><source>{0}, in steps of {1}</source><extracomment>window</extracomment><translation>{0}，步长 {1}</translation></message>
<message><source>{0}, keep the flow</source><extracomment>messages</extracomment><translation>{0}，保持数据流</translation></message>
<message><source>{0}, known as such</source><extracomment>window</extracomment><translation>{0}，识别正确</translation></message>
<message><source>{0}, line {1}: column {2} has no value.</source><extracomment>messages</extracomment><translation>{0} 第 {1} 行：列 {2} 没有值。</translation></message>
<message><source>{0}, line {1}: column {2} holds the text {3} and is to be numbers.</source><extracomment>messages</extracomment><translation>{0} 第 {1} 行：列 {2} 含有文本 {3}，应为数值。</translation></message>
<message><source>{0}, line {1}: column {2} holds the text {3}; features must be numbers.</source><extracomment>messages</extracomment><translation>{0} 第 {1} 行：列 {2} 含有文本 {3}；特征必须为数值。</translation></message>
<message><source>{0}, line {1}: target {2} holds the text {3} and is to be a number.</source><extracomment>messages</extracomment><translation>{0} 第 {1} 行：目标 {2} 含有文本 {3}，应为数值。</translation></message>
<message><source>{0}, line {1}: there is no image {2}.</source><extracomment>messages</extracomment><translation>{0} 第 {1} 行：没有图像 {2}。</translation></message>
<message><source>{0}, line {1}: {2}, where the first line has {3}.</source><extracomment>messages</extracomment><translation>{0} 第 {1} 行：{2}，而第一行有 {3}。</translation></message>
<message><source>{0}, rows {1} to {2}</source><extracomment>messages</extracomment><translation>{0}，第 {1} 到 {2} 行</translation></message>
<message><source>{0}, shape {1}</source><extracomment>messages</extracomment><translation>{0}，形状 {1}</translation></message>
<message><source>{0}, then {1}</source><extracomment>messages</extracomment><translation>{0}，然后 {1}</translation></message>
<message><source>{0}, {1:g} or less</source><extracomment>window</extracomment><translation>{0}，至多 {1:g}</translation></message>
<message><source>{0}, {1:g} or more</source><extracomment>window</extracomment><translation>{0}，至少 {1:g}</translation></message>
<message><source>{0}, {1:g} to {2:g}</source><extracomment>window</extracomment><translation>{0}，{1:g} 到 {2:g}</translation></message>
<message><source>{0}, {1}: expected a number from 0 to 1,000,000, got {2}.</source><extracomment>messages</extracomment><translation>{0}，{1}：应为 0 到 1,000,000 的数，实际为 {2}。</translation></message>
<message><source>{0}: array {1} has dtype {2}.</source><extracomment>messages</extracomment><translation>{0}：数组 {1} 的 dtype 为 {2}。</translation></message>
<message><source>{0}: array {1} has no samples.</source><extracomment>messages</extracomment><translation>{0}：数组 {1} 没有样本。</translation></message>
<message><source>{0}: array {1} holds Python objects, which are not read because unpickling runs code.</source><extracomment>messages</extracomment><translation>{0}：数组 {1} 含 Python 对象，因反序列化会运行代码而不读取。</translation></message>
<message><source>{0}: array {1} holds text.</source><extracomment>messages</extracomment><translation>{0}：数组 {1} 含有文本。</translation></message>
<message><source>{0}: array {1} is damaged.</source><extracomment>messages</extracomment><translation>{0}：数组 {1} 已损坏。</translation></message>
<message><source>{0}: column {1} holds no dates, for example {2}.</source><extracomment>messages</extracomment><translation>{0}：列 {1} 不含日期，例如 {2}。</translation></message>
<message><source>{0}: column {1} holds words, and the network predicts numbers.</source><extracomment>messages</extracomment><translation>{0}：列 {1} 含有词，而网络预测数值。</translation></message>
<message><source>{0}: expected a whole number from {1} to {2}, got {3}.</source><extracomment>messages</extracomment><translation>{0}：应为 {1} 到 {2} 的整数，实际为 {3}。</translation></message>
<message><source>{0}: free</source><extracomment>window</extracomment><translation>{0}：空闲</translation></message>
<message><source>{0}: from {1} to {2}</source><extracomment>window</extracomment><translation>{0}：从 {1} 到 {2}</translation></message>
<message><source>{0}: it or {1} has no weights yet.</source><extracomment>messages</extracomment><translation>{0}：它或 {1} 尚无权重。</translation></message>
<message><source>{0}: its layer, or that of {1}, is used in several places.</source><extracomment>messages</extracomment><translation>{0}：它或 {1} 的层用于多处。</translation></message>
<message><source>{0}: its output cannot be told ({1}).</source><extracomment>messages</extracomment><translation>{0}：无法确定其输出（{1}）。</translation></message>
<message><source>{0}: nothing feeds it.</source><extracomment>messages</extracomment><translation>{0}：没有输入。</translation></message>
<message><source>{0}: nothing is connected to its input; connect a layer to it.</source><extracomment>messages</extracomment><translation>{0}：其输入没有连接；请连接一个层。</translation></message>
<message><source>{0}: takes {1} inputs, and {2} connected; connect another.</source><extracomment>messages</extracomment><translation>{0}：有 {1} 个输入，{2} 已连接；请再连接一个。</translation></message>
<message><source>{0}: the {1} of a sweep must be {2}, not {3}.</source><extracomment>messages</extracomment><translation>{0}：扫描的 {1} 应为 {2}，而不是 {3}。</translation></message>
<message><source>{0}: what {1} is fed is not known.</source><extracomment>messages</extracomment><translation>{0}：{1} 的输入未知。</translation></message>
<message><source>{0}: {1} (expected {2}).</source><extracomment>messages</extracomment><translation>{0}：{1}（应为 {2}）。</translation></message>
<message><source>{0}: {1} (expected {2}); {3}.</source><extracomment>messages</extracomment><translation>{0}：{1}（应为 {2}）；{3}。</translation></message>
<message><source>{0}: {1} (expected {2}, got {3}).</source><extracomment>messages</extracomment><translation>{0}：{1}（应为 {2}，实际为 {3}）。</translation></message>
<message><source>{0}: {1} (expected {2}, got {3}); {4}.</source><extracomment>messages</extracomment><translation>{0}：{1}（应为 {2}，实际为 {3}）；{4}。</translation></message>
<message><source>{0}: {1} (got {2}).</source><extracomment>messages</extracomment><translation>{0}：{1}（实际为 {2}）。</translation></message>
<message><source>{0}: {1} (got {2}); {3}.</source><extracomment>messages</extracomment><translation>{0}：{1}（实际为 {2}）；{3}。</translation></message>
<message><source>{0}: {1} before it is read elsewhere too.</source><extracomment>messages</extracomment><translation>{0}：前面的 {1} 也被其他块读取。</translation></message>
<message><source>{0}: {1} blocks, {2}</source><extracomment>window</extracomment><translation>{0}：{1} 个块，{2}</translation></message>
<message><source>{0}: {1} from {2}</source><extracomment>window</extracomment><translation>{0}：来自 {2} 的 {1}</translation></message>
<message><source>{0}: {1} has {2} samples and {3} has {4}.</source><extracomment>messages</extracomment><translation>{0}：{1} 有 {2} 个样本，{3} 有 {4} 个。</translation></message>
<message><source>{0}: {1} layers took weights, {2} left.</source><extracomment>window</extracomment><translation>{0}：{1} 层获取了权重，{2} 层没有。</translation></message>
<message><source>{0}: {1} samples of {2}, {3}</source><extracomment>window</extracomment><translation>{0}：{1} 个样本，{2}，{3}</translation></message>
<message><source>{0}: {1}, such as {2}</source><extracomment>window</extracomment><translation>{0}：{1}，例如 {2}</translation></message>
<message><source>{0}; or choose the file where you have it</source><extracomment>messages</extracomment><translation>{0}；或选择文件所在位置</translation></message>
<message><source>{0}a finite number is needed, got {1}.</source><extracomment>messages</extracomment><translation>{0}需要有限数，实际为 {1}。</translation></message>
<message><source>{0}keys must be text, got {1}.</source><extracomment>messages</extracomment><translation>{0}键必须为文本，实际为 {1}。</translation></message>
<message><source>{0}only numbers, text, true/false, lists and objects can be kept in a project; got {1}.</source><extracomment>messages</extracomment><translation>{0}项目中只能保存数、文本、真/假、列表和对象；实际为 {1}。</translation></message>
<message><source>{0}rank {1}</source><extracomment>messages</extracomment><translation>{0}秩 {1}</translation></message>
<message><source>{0}{1} have no wire to the rest of the network; they learn apart from it.</source><extracomment>messages</extracomment><translation>{0}{1} 与网络其余部分没有连线；各自独立学习。</translation></message>
<message><source>{0}×{0}; at least {1}×{1}</source><extracomment>window</extracomment><translation>{0}×{0}；至少 {1}×{1}</translation></message>
<message><source>“12+34” as characters; the digits of the sum are to be found.</source><extracomment>messages</extracomment><translation>以字符表示的“12+34”；求和的各位数字。</translation></message>
<message><source>“New sweep…” trains the network again and again with other values of some fields, and finds the best.</source><extracomment>window</extracomment><translation>“新建扫描…”以某些字段的不同取值反复训练网络，并找出最佳取值。</translation></message>
<message><source>“{0}” gives “{1}” away: is it known when you predict?</source><extracomment>messages</extracomment><translation>“{0}”泄露了“{1}”：预测时是否已知？</translation></message>
<message><source>“{0}” goes on by {1} from row to row: a step “window” tells what comes next from what was before.</source><extracomment>messages</extracomment><translation>“{0}”逐行递增 {1}：步骤“window”可由先前内容预测下一个。</translation></message>
<message><source>“{0}” is {1} times as common as “{2}”: give rare classes more weight, and look at the figures of each class.</source><extracomment>messages</extracomment><translation>“{0}”的数量是“{2}”的 {1} 倍：给稀有类别更大权重，并查看各类别的指标。</translation></message>
<message><source>“{0}” loses trained weights. Undo brings them back.</source><extracomment>window</extracomment><translation>“{0}”会丢失已训练的权重。可撤销恢复。</translation></message>
</context>
</TS>
