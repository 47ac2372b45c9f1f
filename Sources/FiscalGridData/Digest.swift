// swift-format-ignore-file
// Made of Schemas/ by `make digest`; a test says when it is stale.

let digestText: StaticString = #"""
0003518200020403002939210040584000067385T=2<其中26收26支2<其他2<支出2<收入6<费用<经费6费L6费<支出<收入<经费<预算<决算<资金<拨款<金额<总额<总计<合计<结余<结转2<编码8<附件<附表B公开表6表66第6表6附2<一般26表2<附件4<部门<单位LH一般公共H公共预算<基金<资本<拨款<项目<基本<资金<收入<支出<专户<转移<非税6债8<事业<经营<专项<保险6<预算<决算<公开4>heading<标题2<空表26附86表<附表B公开表N预算公开表8H部门预算H部门决算H单位预算H单位决算R16度<部门<单位<预算<决算6收<支出<财政H一般公共<政府<国有<三公B“三公>"三公<本级<基本H项目支出B6比6较<上年<执行<批复6法<规划<自评<评价2H财政拨款X1N政府性基金H政府基金H国有资本H政府采购T1政府购买服务<三公H因公出国H公务用车H公务接待H项目支出<绩效H固定资产<债务<专户B会议费B培训费H机关运行H财政拨款H转移支付<项目D<三公N政府性基金H国有资本H固定资产H国有资产H绩效目标H绩效自评H基本支出H政府采购H机构设置H<基本<收入<项目<基金<资本<三公H财政拨款<公共6收<综合<绩效<采购F<预算<决算<公开<年度<明细<情况<安排H财政拨款<经费<有关<本级4<总表N总体情况表66表B情况表<表格4N政府性基金H政府基金4<收支H收入支出<<单位<金额H金额单位H货币单位H计量单位H计价单位2<单位T1H编制单位H编制部门H单位名称H部门名称H预算单位H预算部门H填报单位H填报部门H公开部门H公开单位<单位<部门L部门(单位)L单位(部门)J部门/单位J单位/部门X1部门(单位)名称X1公开部门(单位)<H预算年度H决算年度<年度H会计年度H预算年份H财政年度:H截止时间H截止日期H截至时间H截至日期<日期:6年6元6万6号6个L<经费<项目<资金<费用6费<支出<收入<预算<决算<情况<工程<建设<说明<一览8<备注<附注6注<说明4<本表<此表2<下表46空B无数据DB表为空H表无数据N年度无数据N表均无数据H表无内容N表内无内容H表零报告H表不适用N表为零报告N表无发生额HH栏次为空<栏目B相应栏B相关栏B列为空B行为空B单元格B空白处<空格B空表示H空白表示B数据的J6无<没有B不安排B不使用B未使用B未安排B未发生B不涉及B未涉及B未开展B未编制<未列<未有6B未形成B零报告B不适用>B无数据<没有B未安排B无收支B不涉及B未发生B表为空8<为零8为0>0万元80元4<目录<目次6<页码<页次6页66第6页6共2<目录:<续表6续B续上表B接上表B接上页4<续表B续上表46续<续表6<合计<总计<小计4<合计<总计2<小计4<小计<合计26计@<合计<共计<总计B合计为B共计为H两项合计H三项合计<总共BB局机关B委机关H机关本级<本级<下属<所属<直属H二级单位H二级预算X26局6委6办6厅6院6校6心6所6站6处6会6馆6队6园6司6社6府6署6室6级6庭6团6场6库6学6镇6乡6村6道6联6协6大6厂6台6宫6部46位6属86预6决6〇6○26二<<综合<部门<单位<年度6年<公开<6年6度6部6门6单6位h1<公共<基金<资本<财政<拨款<收入<支出<收支<三公<经费<基本<项目<绩效<采购<资产<情况<说明<关于<附件<目录<名词<总体<本年<上年<编制<管理<执行<全面8<本级<机关<汇总<部门<6局6委6办6厅6署6院86局6委6办6厅4<本级<所属26我4B本部门B本单位4<转来<拨付:<我院<我校<我镇<我乡<我厂26上B<中学<小学<学校<学院<医院<法院B检察院6镇6乡46元6圆2<千元2<万元2B百万元2<亿元2B人民币26圆2<万圆26元26万86万6元2%6亿<@(万元):(元)6(%)J单位:万元H单位万元D单位:元T9<其中6其6中<包括H主要包括<分别6为6是<具体6即<我局B我部门B我单位<我委<我办<我院<我校<我厅B我中心<我镇B我街道<我会B本部门B本单位<本局<本委<本院<本校<本厅<本镇<本会<年度B本年度<本年<全年B全年度<今年<当年6共<共计<总计<合计<小计B共安排<安排<计划<预计<预算B预算数<年初<决算B决算数B执行数<执行<实际<实现6按6则6而6和6及6与<以及6并6另6、2,6，2;6；2:6：2.6。<综合<编制6各<各项6拟6有6用<部门<单位6度6年6初<汇总<公开6总<总额6数<数额<金额6额6的6在6由6从6来6看6约6近6达<达到6均<列支<情况<方面<规模B人民币<全部6需<需要<发生<产生<使用<批复H财政批复<统计<口径2-6—2(2)6一6二6三6四6五6六6七6八6九6十<根据<职责<工作<任务<规划d2根据本单位职责和工作任务规划T1根据工作需要<主要<体现<反映6上<完成:<费用<经费6费<资金<科目46余6多f26年6月6日6号6时6分6点6届6级6条6款6章6周6天6季H个百分点B百分点6‰<美元B万美元B亿美元<欧元<港元<日元6倍6岁6度6类6折<千瓦6吨<公斤6升6米<平方<立方<公里6亩<公顷<万人<万亩B万平方<亿美d26辆6台6套6架6艘<人次6人6名<批次6批6个6次6户6家6项6种6件6本6份6座6间6处6所6条6场6期6班6篇6幅6块6只6头6株6棵6副6张6把6支6组6团6宗6起D6约6近<大约<约为6超<超过6逾<将近<接近<约合8<左右<上下<余元<多元^1B不低于B不高于B不超过B不少于<低于<高于<少于<多于6≤6≥2<2><单价H单位价值<单台<标准B标准为<限额<上限<下限<每台<大于<小于D<以上<以下<以内B及以上B及以下F(含)以上F(含)以下2/6每6起26每26均26人46至6到26含2<不含6<其中<包括<分别8>其中:<其中>包括:>如下:26按26分26在26中2<因公FB主要是H主要原因B主要系B主要为H主要由于B主要因<原因6因<由于N增加的原因N减少的原因B<主要<原因6因<由于6是<用于<根据<按照<包括46和6及2<预算2<决算4<决算B执行数2<拨款<<公共<基金<经营<部门<单位<专户8<调整B调整后<全年H调整后的F<上年<去年B上一年<年初<预算<调整H全年预算<决算<本年<同期B上年度8<完成B执行率B支出率B支付率N<增加<增长<上升<提高<净增B净增加<增幅6多<新增<上涨<扩大<调增<增支<增收6增T1<减少<下降<降低<压减<缩减<节约<节减<降幅6少<净减B净减少<核减<调减<压缩<下浮<减支<减收6减26增2<增长2<下降><年均<累计<平均<人均<分别<均次<同期2<增减f16了6为6约<约为6近6各6共<共计6额<额为6数6率<幅度<比例<金额2:6均6达6到6至<合计<总计<各为<大约<支出<预算<经费F6的<比重<比例B总额的6为2:B比重为6约<约为6达<达到X16比6较6与6和6同<相比B相比较6相<同比<比较6的<有所<基本<分别6各<收入<支出6均6都<略有:<大于<高于<多于<超过<超出6<小于<低于<少于T1<持平<等于<一致<相同<相等B无变化H没有变化B无增减N无增减变化H没有增减<不变N未发生变化B未变化B无变动H没有变动B无差异H不增不减B未增减2<基本T2<其中<包括H主要包括B分别为B分别是B具体为6即<我局B我部门B我单位<我委<我办<我院<我校<我厅B我中心B本部门B本单位<本局<本委6共<共有<共计B共安排H总计安排H计划安排<预计<实际6和6及6与<以及6并6另P36为6是2:6：<安排H预算安排B预算数H预算数为B预算为<共计<总额B总额为6约<约为6达<达到6均<均为6各<各为6数<数为<金额B金额为B决算数B决算为H决算数为B执行数H执行数为H年初预算N年初预算数N年初预算为T1年初预算数为H调整预算N调整预算数T1调整预算数为H全年预算N全年预算数T1全年预算数为<列支6的6近B拟安排<情况B人民币<预算<决算<年初H<支出<收入H全年支出H本年支出T1财政拨款支出H安排支出B支出数N支出决算数H当年支出H支出决算H上年支出H上年收入26占26的46由6从B6年6度6上6去6的6约6为6期6同86结6末6底6剩46上6去66本6当6今4<上年<去年46比6较26比86重6例6率6为46同6相46与6和26等:<得分<评分<分值<分数<评审26用2<上年2<年初66至6止6到6<车辆<资产<设备<2X2x4×2_2*6某L6局6部6单6委6办6工6万6元2%6年6县6市6区6项T16局6委6办6单6部6县6市6区6镇6乡6厅6中6项6公6司6街6村6学26号<6签6章<日期B负责人6年6月2<示例T2H此处填写B此处填D(请填写D(请填列D[请填写H请各单位H请各部门N请根据实际H请据实填T1实际情况填写T1实际情况填列Z1实际情况选择填H选择填列N没有的删除H无则删除H没有的请H如没有请B如无请@(如有)@(若有)L(如有的话)J填写说明:H自行填写H据实填写N可自行增删B请自行D(请说明L增加(减少)L增长(下降)J增加/减少J增长/下降`1主要原因是……。N原因是…。J原因是:。@L[部门名称]L[单位名称]@[部门]@[单位]L(部门名称)L(单位名称)@{部门}@[年度]26无>6≥4>=6≧B不低于B不少于H大于等于N大于或等于>6≤4<=6≦B不高于B不超过H小于等于N小于或等于62><大于<高于62<<小于<低于42=<等于26类26款26项Z16号<编码<代码<行次<栏次<数量<人数<次数<个数<面积2%6％6率<比例<比重<占比<年度<日期<时间<电话<指标4<编码<代码:2%6％<比例<占比6率:<金额6数<合计<支出<收入<<栏次<行次<栏目<列次4**2*<6甲6乙6丙2A2B2C26栏2<序号2<行次2<行号2N源文件行号2B行类别2H所属一侧2`1未归入字段的内容2<文件2H单位代码2H单位名称2H预算年度2H金额单位2<表序2H各列单位2N其他单元格2<级次2H上级编码2<序号2<名称2B比较符2<数值2H计量单位l^200169;<FOS1V1V1]1^1h1i1S2S2W2W2[2[2a2b2e2k2k2S3T3U3V3V3Y3[3^3`3a3e3g3l3n3o3P4T4[4^4f4f4h4k4k4l4l4P5S5W5\5b5b5e5e5f5f5g5h5h5i5k5l5l5m5m5m5m5m5m5m5n5n5o5P6Q6Q6Q6R6R6S6S6T6T6U6U6V6[6[6]6]6^6^6_6`6e6e6e6f6f6f6g6i6n6n6P7T7W7[7`7`7c7d7f7g7g7i7i7j7j7k7k7o7o7o7R8R8T8T8V8V8X8X8X8X8Y8[8\8\8]8]8]8^8^8_8_8b8b8b8b8d8e8f8f8g8g8g8h8h8i8i8j8j8k8l8l8m8m8n8n8o8o8o8P9P9S9S9U9]9b9b9c9c9h9h9k9l9m9n9o9o9o9P:Q:R:T:T:U:U:W:W:W:W:X:Y:Y:Y:[:[:[:\:^:^:_:_:`:`:b:b:c:c:d:d:e:e:e:e:f:f:g:g:h:h:i:i:i:i:j:j:j:j:k:k:k:l:l:l:m:m:n:n:n:n:o:o:Q;Q;R;R;R;S;T;T;U;U;U;U;V;V;W;W;W;X;X;Y;Z;];b;f;j;l;m;n;n;o;o;R<S<S<T<U<V<W<W<X<X<Y<[<[<]<]<_<_<_<`<`<`<a<a<a<a<b<b<c<c<c<c<d<d<d<e<e<e<f<f<f<g<g<g<h<i<k<k<l<n<P=P=Q=Q=R=R=R=S=S=S=T=T=U=U=V=W=X=X=Y=]=]=^=^=`=`=`=a=a=b=b=b=c=c=e=e=g=g=i=i=j=j=k=k=l=m=n=n=o=o=o=P>P>Q>Q>R>X>Y>Z>Z>Z>[>\>\>_>`>b>c>d>h>j>m>m>o>o>o>P?Q?Q?U?Z?[?\?\?\?\?]?]?]?^?_?d?d?e?j?j?k?k?l?m?o?Q@Q@R@T@T@T@U@U@V@[@_@a@b@c@d@f@g@h@i@k@l@m@o@PARASAUAWAXAZA]A`AbAcAdAeAfAgAiAjAlAmAnAoAPBRBRBSBTBUBXBXBYBYBZBZB\B]B]B`B`BcBdBeBhBkBmBnBoBRCSCTCUCVCVCWCXCXCXCYC[C[C\C]C]C]C^C_C`CbCbCeCfCjCkCkCkClClCmCmCnCnCnCoCoCPDQDQDUDUDWDWDYD[D_DbDbDcDeDgDgDiDiDkDmDoDQEQESESETEUEWEYEZE[E\E]E^E_EaEbEcEdEeEfEfEhEiEkEmEQFSFVFVFXFYF[F\F]FbFeFiFiFkFmFoFPGQGRGSGTGXGZG[G\G`GaGbGdGeGfGhGnGPHRHTHUHVH\H`HdHgHlHnHnHoHPIQIRISISITITIUIUIVIVIWIWIXIXIYIZI[I\I]I^I_I`IaIbIcIcIeIeIfIgIgIhIhIhIhIhIhIhIhIhIhIhIhIiIiIiIiIjIjIkIkIlIlInInIoIPJRJTJUJVJWJYJ[J]J^J_J`J`J`JaJaJbJcJcJdJdJeJfJgJgJhJhJiJjJkJlJnJoJPKQKRKSKTKTKUKUKVKWKXKYKZK[K[K\K]K^K_K`KaKbKcKdKeKfKgKhKiKjKlKmKnKoKPLQLRLSLTLULVLWLXLYL[L]LaLbLdLeLeLfLgLhLhLiLjLkLlLlLnLnLPMPMRMRMTMTMWMWMZM[M]M_MaMcMeMgMhMhMiMjMkMlMlMmMnMoMQNRNUNXNYNZN[N[N\N]N]N]N]N^N_N`NcNfNgNhNiNjNjNjNkNlNlNmNnNoNoNPOQOQOSOUOWOXOXOXOYOZO[O[O[O\O]O^O^O`OaObOdOfOfOgOgOiOlOnOoOPP1QP1QP1RP1TP1UP1UP1VP1VP1WP1XP1YP1YP1ZP1[P1[P1\P1]P1^P1_P1aP1aP1bP1bP1cP1cP1dP1dP1eP1fP1gP1hP1iP1iP1jP1kP1lP1mP1nP1oP1PQ1PQ1QQ1RQ1SQ1TQ1UQ1VQ1WQ1[Q1\Q1`Q1bQ1dQ1eQ1fQ1gQ1hQ1iQ1jQ1kQ1lQ1lQ1mQ1nQ1nQ1oQ1PR1RR1SR1TR1UR1UR1VR1VR1WR1WR1XR1XR1YR1YR1ZR1[R1[R1\R1\R1]R1^R1_R1_R1`R1`R1`R1aR1aR1bR1cR1dR1eR1fR1fR1gR1gR1hR1hR1iR1jR1kR1lR1mR1nR1oR1PS1QS1RS1RS1SS1TS1US1VS1VS1WS1XS1YS1ZS1[S1[S1\S1\S1]S1]S1^S1^S1_S1_S1`S1aS1aS1bS1cS1cS1dS1dS1eS1eS1fS1gS1hS1iS1jS1kS1lS1lS1mS1nS1oS1PT1QT1RT1RT1ST1ST1TT1UT1VT1WT1XT1ZT1[T1]T1_T1aT1bT1cT1cT1cT1dT1dT1eT1eT1fT1gT1gT1gT1hT1iT1iT1iT1iT1jT1jT1jT1jT1kT1kT1lT1lT1lT1lT1mT1mT1mT1nT1nT1nT1nT1oT1PU1PU1PU1QU1QU1QU1QU1RU1RU1RU1SU1SU1SU1TU1UU1UU1UU1VU1VU1WU1WU1WU1XU1XU1XU1YU1YU1YU1ZU1ZU1ZU1ZU1[U1[U1[U1\U1\U1\U1\U1]U1]U1]U1]U1]U1^U1^U1_U1_U1`U1`U1`U1`U1aU1aU1aU1aU1bU1bU1bU1cU1cU1cU1dU1dU1dU1dU1eU1eU1eU1fU1fU1gU1gU1gU1gU1gU1hU1hU1hU1hU1hU1iU1jU1kU1kU1kU1kU1kU1lU1lU1lU1lU1lU1mU1mU1mU1mU1nU1nU1nU1oU1PV1QV1QV1RV1RV1RV1SV1TV1UV1UV1VV1VV1VV1WV1XV1XV1ZV1]V1^V1_V1`V1aV1aV1bV1dV1fV1gV1gV1hV1hV1iV1jV1kV1lV1mV1nV1oV1PW1QW1QW1SW1TW1TW1TW1TW1TW1UW1UW1VW1VW1WW1WW1WW1WW1WW1WW1WW1XW1XW1YW1YW1ZW1[W1[W1[W1\W1\W1\W1]W1^W1^W1^W1_W1`W1aW1bW1T_2QPPl50PPPl5PPPj6QPPl6PPPj8PPP2UPP^1XPPh1PPP4UQPT6PPP6PPP8QPP>YPPNVPP^1UPP`2VPP^4hPP\8`PP`8PPPn8SPP`;PPP:RPP>XPPNQPPh1VPP`2UPP^4_PP`8QPPn8TPP`;RPP<PPP>TPP`2RPPn5PPP<SPP`2PPPn5QPP<SPP>XPPj1PPP`2YPP^4QPPn5jPP\8PPPV4TPP>PPPR1SPP^1PPPj1WPP`2_QPl5PPP^7TPPj7iPP\8]QPl8QPPV4UPP>QPPR1TPP^1QPPj1XPP`2bQPl5PPP`7PPPb7WPPj7^QPl8VPP>WPPNRPP`2SPPn5WPP>TPPNTPP^4PPPd7XPP>QPPT2lRPl5^PP\8fPPl8PPP`;hRPl5YPP>iRPl5ZPPl8ZPP>QPPd3QPPf3RPPn3XQPl5ePP\8[PP>PPPd3PPPf3QPPj3PPPn3YQPl5dPP\8RPP`;PPPX9\PP>]PP>PPP@QPPZ;PPP\;RPPDPPPX1PPPBPPPJbPP^4QPPBQPPZ1]PP\:RPPR1RPPj1UPPZ4gRPl5RPPBRPPZ1SPPBQPPDPPPHPPPZ1PPPn1PPPDPPPZ3lSPl5PPPFSQPR4RPP\4QPPZ:TPP\:PPPLQPP^1[PPX2QPPZ4SPP`4aRPl5SPPf7TPP\4RPPZ:SPP\:QPPLRPP^1PPPT2PPPV2ZPPX2RPPZ4bRPl5TPPf7PPPNXPP^1WPPh1PPP^4PPPf7QPPNRPPNSPPh1QPP^4QPPf7SPPNTPPh1RPP^4^PPT6]PPZ:\PP\:PPPX;UPPNcPPd1RPPh1QPP`2[PP^4VPPN_PP^1PPPh1ZPP^4\PP`8PPPh8ZPPN]PPd1UPPf7[PPN\PPN]PPNPPPP1QPPP1RPPf7RPPP1SPPP1PPPT1QPPT1PPPh2PPPV1SPPZ1PPP\1QPP\1RPP\1SPP\1PPP^1QPP\4cRPl5jPPR6QPPV9WPP^1SPP^4YPP^1ZPP^1nSPl5[PP^1UPPd1PPPf1UPPh1XPP^4\PP^1]PP^1aPPT6PPP\9^PP^1ZPPj1SPPP4PPP`4PPPf4`PP^1YPPd1PPP`1PPP`8PPP`9PPPb9QPP`1QPP`8QPP`9PPPP5`TPl5RPPV9PPPZ9RPP`1gPP^4PPPj7PPP^9PPPP:SPP`1jPP^4eQPl5YPPT6TPP`1dSPl5UPP`1VPP`1ZTPl5WPP`1XPP`1PPPb1aPPd1VPPh1WPPj1PPPd1QPPf1PPPP2QPPd1QPPP2RPPd1RPPf1SPPd1XPPf1TPPd1WPPX7RPPZ7PPPV7VPPd1WPPd1XPPd1ZPPd1ZPPh1\PP^4[PPd1SPPf1\PPd1ZPPR4^PPd1_PPd1QPP`4`PPd1bPPd1TPPf1UPPf1VPPf1WPPf1YPPf1YPPh1PPPZ4ZRPl5[PPh1]PP^4PPP^2TPPZ4PPP\4dRPl5PPPR6PPPV9YPPZ:TPP`:SPPj1RPPZ2SPPZ4oPPl5`PPZ;TPPj1UPPj1YPP`2_PP^4ZSPl5[QPl8VPPj1\QPl5TPPl8_RPl5YPPj1PPPl1ePP^4QPPl1QPPn1RPPn1PPPR2WPP^4QPPR2RPPT2PPP^<SPPT2PPPl3TPPT2PPPR=UPPT2hPP^4[RPl5PPPX2QPPX2RPPX2PPPZ<SPPX2TPPX2UPPX2VPPX2WPPX2XPPX2YPPX2\PPX2]PPX2^PPX2_PPX2`PPX2aPPX2PPPZ2PPP\<QPPZ2SPPZ2TPPZ2UPPZ2PPP\2QPP\2RPP\2SPP\2RPPR6TPP\2RPP`:aPPZ;QPP^2PPPT5PPPd5QPPh5WPPZ:RPP^2PPPf5PPPh5VPPZ:SPP^2SPPR6PPP^:PPPZ;TPP^2ZPPT6UPPZ:ZPP`2[PP`2\PP`2SPPb2`PP^4]PP`2PPPb2QPPb2RPPb2PPPd2QPPd2PPPf2PPPn2PPPh:QPPh2PPPR3PPPj2VPPR3QPPj2RPPj2SPPj2TPPj2UPPj2VPPj2WPPj2XPPj2YPPj2PPPf;TPPZ;PPPb;PPPl2QPPl2RPPb;WPP`8QPPf9RPPl2SPPl2TPPl2UPPl2VPPl2WPPl2XPPl2YPPl2ZPPl2jRPl5ZPP\8dPPl8QPP`;[PPl2QPPn2QPPR3RPPn2SPPn2TPPn2UPPn2RPPR3VPPn2UPPR3WPPn2TPPR3XPPn2YPPn2ZPPn2[PPn2\PPn2PPPP3QPPP3RPPP3SPPR3VPPl5QPP\8TPP^8PPPl8VPPV9SPPd9PPPT3QPPT3RPPT3SPPT3PPPV3PPP\3cPP^4QPPV3RPPX3QPPZ3PPPX3QPPX3RPPZ3VQPl5VPP\8dPPj8QPP^3PPPb3PPP^3PPP`3QPPb3RPP^3QPP`3SPP^3TPP^3RPPd3PPPh3PPPj3ZQPl5QPPn3WQPl5WPP\8fPPj8YPPl8SPPn3TPPn3UPPn3VPPn3WPPn3PPPR4PPPb4PPPd4PPPZ:PPP\:PPPP4QPPR4QPPb4QPPd4SPPZ:QPP\:QPPP4RPPP4TPPP4WPPR4fPPT6UPPP4QPPf4VPPP4PPPX4mSPl5WPPP4XPPP4RPPR4RPPb4RPPd4TPPZ:RPP\:SPPR4SPPb4SPPd4ZPP\:TPPR4UPPb4UPPR4VPPR4XPPR4YPPR4ePPT6[PPR4\PPR4]PPR4^PPR4^PP\:_PPR4`PPR4aPPR4TPPb4bPPR4cPPR4XPPR6dPPR4ePPR4WQPT6fPPR4hPPT6gPPR4hPPR4aPP\:iPPR4WPPR5XPP\:jPPR4XPPR5YPP\:kPPR4`PP\:lPPR4mPPR4nPPR4oPPR4PQPR4QQPR4QPPT6RQPR4PPPT4UPP\4QPPT4RPPV4SPPV4SPP\4^PP^4QPPV:aPP^4WPPT6dPP^4fPP^4QQPl5XPPj7iPP^4kPP^4RPP`4fRPl5PPPh4PPPj4fPPl5`PPj8QPPj4gPPl5aPPj8PPPl4QPPl4PPPn4_PPl5\PPj8QPPn4`PPl5]PPj8RPPn4cPPl5SPPn4TPPn4RPPl5PPPT7[PP\:PPPR5QPPR5RPPR5SPPR5TPPR5UPPR5VPPR5QPPT5PPP`5PPPV5PPPX5PPPZ5SPPh5PPP\5VPPT6PPPb6PPP^5]SPl5\QPl8PPPb5RPPh5XPPZ:ZPPZ;PPP^;jSPl5PPPj5QPPj5RPPj5SPPj5TPPj5UPPj5SPPl5QPPj6XPPZ7QPPj8]TPl5PPPZ7TPPl5RPPj8UPPR6PPPP7UPPl5RPPj6TPPX8]PP`8WPPl5TPPZ7QPPl8XPPl5YPPl5VPPj8ZPPl5WPPj8[PPl5XPPj8\PPl5YPPj8]PPl5ZPPj8^PPl5[PPj8aPPl5^PPj8bPPl5_PPj8dPPl5ePPl5hPPl5bPPj8iPPl5cPPj8jPPl5kPPl5lPPl5mPPl5nPPl5PQPl5RQPl5RPPh7SQPl5RPP\9TQPl5QPP\9UQPl5[QPl5gPPj8]QPl5^QPl5jPPj8`QPl5VPPl8aQPl5SPPj7_QPl8PPPR:cQPl5hPPl8dQPl5QPPb7kPPl8fQPl5kPPj8gQPl5hQPl5PPPn6iQPl5jQPl5kQPl5PPP\7SPP`8lPPj8QPPh9lQPl5QPP\7mPPj8mQPl5RPP`8nPPj8PPPh9nQPl5oPPj8oQPl5PQPj8PRPl5QQPj8QRPl5RRPl5SRPl5TRPl5URPl5VRPl5_PP\8UPP^8RPPl8WRPl5SPPl8XRPl5YRPl5\RPl5UPP\8^PP`8bPPl8]RPl5^RPl5`RPl5PPPn9eRPl5kRPl5mRPl5XPP\8nRPl5PPP^8ZPP`8XQPl8PPPR9TPPV9oRPl5PPPR7PSPl5PPPT9QSPl5QPPT9RSPl5SSPl5TSPl5PPPV6RPP\8WPP^8\PPl8UPPV9USPl5QPPV6TPP\8YQPl8VSPl5aPP\8YPP^8^PPl8WSPl5ZPP^8_PPl8XSPl5PPP`6`PP\8aPP`8`PPl8YSPl5WQPl8[SPl5\SPl5^SPl5_SPl5`SPl5aSPl5bSPl5cSPl5eSPl5fSPl5gSPl5hSPl5iSPl5kSPl5oSPl5PTPl5QTPl5RTPl5STPl5TTPl5UTPl5VTPl5VPPZ7WTPl5XTPl5YTPl5[TPl5\TPl5^TPl5_TPl5aTPl5PPPl7TPPn5PPPP6QPPP6WPPn7QPPR6UPP`:TPPR6VPPR6WPPR6YPPR6gPPT6ZPPR6PPPV;[PPR6QPP`:\PPR6]PPR6^PPR6_PPR6`PPR6aPPR6bPPR6cPPR6ZQPR6dPPR6ePPR6fPPR6gPPR6hPPR6iPPR6kPPR6PPPT;lPPR6mPPR6nPPR6oPPR6PQPR6QQPR6RQPR6SQPR6TQPR6UQPR6VQPR6WQPR6XQPR6YQPR6PPPT6RPPT6SPPT6TPPT6UPPT6XPPT6[PPT6\PPT6]PPT6_PPT6`PPT6bPPT6cPPT6dPPT6iPPT6WPPV9jPPT6kPPT6lPPT6mPPT6nPPT6oPPT6PQPT6QQPT6RQPT6SQPT6TQPT6VQPT6XQPT6YQPT6YPP\6RPPV6gPP\8SPPV6SPP\8XPP^8]PPl8TPPV6UPPV6SPPb8VPPV6WPPV6XPPV6YPPV6PPPX6QPPX6RPPX6SPPX6PPPZ6SPPj:QPPZ6SPPl:RPPZ6TPPl:SPPZ6TPPj:TPPZ6QPPd8RPPP;UPPZ6QPPb8RPPn:XPPP8VPPZ6RPPd8WPPZ6RPPb8XPPZ6PPPl:YPPZ6PPPj:ZPPZ6PPPP;[PPZ6PPPn:\PPZ6]PPZ6^PPZ6_PPZ6`PPZ6aPPZ6bPPZ6cPPZ6XPP\6PPP^6dPPZ6ePPZ6PPPb8QPPn:fPPZ6PPPd8QPPP;PPP\6QPP\6RPP\6SPP\6TPP\6UPP\6VPP\6WPP\6PPPd6cPP\8PPPT:QPPd6bPP\8RPPT:PPPf6PPPh6PPPl6RPPl6SPPl6PPPX7QPPX7RPPX7SPPX7TPPX7UPPX7VPPX7QPPZ7XPPX7SPPZ7^PPn7PPPR8PPPn7YPPX7aPPP8PPPP8ZPPX7UPPZ7WPPZ7PPPh7UPPj7QPPh7SPPh7SPPV9QPPZ9QPPj7QPP^9RPPj7VPPj7TQPl8TPP`8XPPV9PPPf9YPPj7VPPX8ZPPj7QPPl7RPPl7SPPl7QPPn7PPPT8RPPn7SPPn7TPPn7UPPn7VPPn7XPPn7YPPn7ZPPn7[PPn7\PPn7]PPn7QPPP8PPPV8RPPP8SPPP8TPPP8UPPP8VPPP8WPPP8YPPP8ZPPP8[PPP8\PPP8]PPP8^PPP8_PPP8`PPP8PPPX8QPPX8RPPX8SPPX8UPPX8PPPZ8PPP\8YPP\8[PP\8RPPd9\PPZ;TPP^;\PP\8]PP\8RPP^8]PPZ;RPP^;fPP\8cPPl8QPP^8^PPZ;SPP^8VPP^8UPP`8VPP`8XPP`8YPP`8[PP`8bPP`8cPP`8TPPb8PPPf8PPPj9QPPf8QPPR;RPPf8SPPf8TPPf8UPPf8VPPf8WPPf8XPPf8YPPf8ZPPf8[PPf8\PPf8]PPf8^PPf8_PPf8`PPf8aPPf8SPPj8TPPj8UPPj8ePPj8hPPj8iPPj8UPPl8WPPl8XPPl8[PPl8aPPl8ePPl8gPPl8iPPl8jPPl8lPPl8mPPl8nPPl8oPPl8PQPl8QQPl8RQPl8SQPl8UQPl8VQPl8ZQPl8RPPn8SPPn8TPPn8UPPn8VPPn8YPPn8WPPn8XPPn8ZPPn8[PPn8PPPP9QPPX9RPPX9SPPX9PPPd9QPPd9PPPl9QPPl9RPPl9SPPl9TPPl9QPPT:PPPV:RPPV:PPPX:QPPX:RPPX:SPPX:TPPX:UPPb;UPPX:ZPPZ:UPP\:[PPZ:VPP\:\PPZ:WPP\:_PP\:PPP`:SPP`:PPPb:QPPd:PPPd:RPPd:SPPd:TPPd:UPPd:VPPd:WPPd:XPPd:YPPd:ZPPd:[PPd:\PPd:]PPd:^PPd:_PPd:`PPd:aPPd:bPPd:cPPd:dPPd:ePPd:fPPd:gPPd:hPPd:iPPd:jPPd:kPPd:lPPd:mPPd:nPPd:oPPd:PQPd:QQPd:PPPf:QPPf:RPPf:SPPf:TPPf:UPPf:VPPf:WPPf:QPPj:RPPj:UPPj:VPPj:QPPl:RPPl:UPPl:VPPl:PPPR;RPPZ;QPP\;SPPZ;QPPb;PPPj;UPPZ;VPPZ;WPPZ;XPPZ;YPPZ;[PPZ;QPP^;_PPZ;SPP^;bPPZ;cPPZ;dPPZ;SPPb;TPPb;PPPd;QPPd;RPPd;SPPd;TPPd;UPPd;PPPh;PPPj<PPPl;PPPn;PPPP<PPPR<PPPT<PPPV<PPPX<PPP`<PPPb<PPPd<PPPf<PPPh<PPPl<PPPn<PPPP=Tf30PPPPPPPPPP@00PPPPPPPPP10004PPPPPPPPPP@000PPPPPPPPPP@0002PPPPPPPPP4000PPPPPPPPP400020PPPPPPPPPP@00000PPPP44PPPPPPPPP4000000PPPPPPPPPPP84PPPPPPPPPP@0000PPPPPPP4004PPPPPPPPPPP400PPP1PPPPPPPPQPP40006PXPPPPPPPT`D@`PPPPPPPPP2PPPePPPP1PPPPPPPPPPPT4PPPPPQPT@PPPPX`8PPPTPPPPPPP86PPPP4000200040`PPPPPPPA000PPPPPPPP10PPPPPPPPPP@>PPPPPPPP@`PPPPPPP100PPPPPPPP@`PPPPPPP10021000PPPPPPPP@00040PPPPPPPP1000PPPPPPPP10020@00000PPPPPPPPPP@40PPPP20PPPPPPPP10PP80PPPPPPPP14QPP`PPPPPT`8`PPPPPQP`PP40PPPPPPPPQPP8PP`PPPPP`PPY4PPPPPPPTP@PPPP8PPPTPPPPPRPHFPPP@0PP2PPPQP@PPPPPRP4PPPPPPPPRPP40040PPPPPPPP@`PPPPPPPPP2010PPPP804P4PPPPPPPP1000PPPPPPP@PPPP@0T40PPPPPPPPPPP8000PPPPPPPP10040@000@0020`PPPPPPPA@00PPPPPPPP100^10PPPP20PPPPPPPP100PPPP80@Q`PPPX`P`T`P8PPPPRPPPPPP4`PPPPPPXPP2PPPPPPPPQPPX2P`PPPPPP`P`P8PPXPPPPP`@PPPPXXPHPPPPPPPPQPP8NPP1PPPPPPP`PPP48`PPPSPPP4PPX8PPTPPPPPPP48`PPPSPPPPPP16PPPPPP@000PPPPPPPPPPPP4000@P`P`PR`PPPPX8PPPPPPPP`PP40PPPPPPTPRPP\2PPPPPPPP`QPU4PXTPPPPX@PQPPPPX@PPPT`PPPPRPX2l3P`PPPPPPPPPX800PPPPPPPPRPPX2PTPPPPPP`1PPPPPPPP`2PPPPPPP@`PPTPPPPPPP8d1P`PPPP`PPP@`PPPPPPP`PP40PTPPPPPPRPPX1PXPPPPPP`Q`P4PXPPPPPT`@0PPPTPPPPP2FP``PPP`P@PPPPPPPP`P4``PPPPPPPP2PQP1QPPPPPPPPPPT4PPPPPPPPPP2PPPXXPPhPP8P2DPPPPPPPPPPP@0000PPPPPPPP100T10PPPPPPPP10P1PPPPPPPPPPPP1PPPPPPPP100>PPPPPPPPPPPP8000000PPP4`1PPPPPPPPPP@000PPPPPPPPP400PPPPPPPPPPP8DPPPPPPP@PPPP2PPPPPP8PPP40PP8PPPPP@0D0PPPP2000PP8004PPPP4PPPPRPPPH@PPPPPPPP1PPPPPPPP2PP80PPPPPPPPQ8d;PPPPPR@PPPPPPPPPP4`PPPPPPPPP2000PPPPPPP8PPPPPPPPPPPP2DPPPPPPPP400PPPPPPP4PPPPPP200PPPPPPPPPP4DPTPPPPPP4XPPPPPPPPP40PPPPPPPPPPP1PTPPPPPP4XPPPPPPPPP40PPPPPPPPPPP12QPPPPPPPPT`4`PPPPPPPPPP4`PPPPPPPPP2PQPQPPPTPPT8PPbPPPPPQPP4PPPPPPP4PPPPXPPPPPXP4PXPTPPPPPRP86P4@0PPPPPPPPQP4PP@00PPPPPPPP16PPPPPPPP@PPPPPPP2000PPPPPPPP1004PP20000PPPPPPPP10040PPPPPPPPPPP80PPPPPP40PPPPPPPPPRP800:0PPPPPPPPQP400PPPPPPPP1PPQPPPPPPRP8PPPPP`PPPPP40h1PPPQ8PPTPRPPPPXP80PPPPPPPPPPP2`PPQPPPPPPPX1PPPPPPPPPPP8@PPPPPPPPP2LPPXPPPPP40PPPPPP8PPPPPP4P`PPXPRPQP@PPPP2PPP8PPQPPP4>PPXPPPPP400PPPPPPPPPP@PPPRPPPP1PP1008PPXPPPPP4PPPPPPPP1PPPPPP8PPPPPP4P`PPPPRPP4PPPPPPPPPRP8PPP8PP1<PPPPPPPPPXP8000PPPPPPPPP880PPPPPPPPPP@<000PPPPPPPPP2PPPPPP8PPPP20040PPPPPPPPPP800RPPPPP8PPPPPPPPPP8006PPPPPPPP@PPPPPPPPP`800PPPPPPPP@PPPPPPPPP`8002000PPPPPPPPP20PPPP200400PPPPPPP4PPPPPPPPP10PPPPPPPPQP80PPPPPPPPP1>000PPPPPPPPP10PPPPPPPP100<000PPPPPPPPP10PPPPPPPP10PPPPPPPPP16PXPQPPPPPPP@00000PPPPPP804PXPPPPPPPPP@00000PPPPPP804PPP100000PPPPPP804PXP100000PPPPPP80400PPPPPP8000PPPPPP802PhPPPPPRPPP@PPPPPPPPP@00PPPPPPPPPPP8PPPPPPPPP@PPPPPP80LPPRPPPPP`PP81PP4PPPPQPPPPP40PPXPPPQPPP2PPPPXPP@0L`PPPPRZ`PPPX4QTPeQPhXPP1TSP`PXQbX1XPPPQQ`PQYP2`PPPPRZ`PPPX4QTPeQPhXPP1TSP`PXQbX1XPPPQQ`PQYP220PPXPPP1000PPXPPP1002P40`PPPPPPPPP2PP2P40`PPPPPPPPP2PP2200PP4000PP4020PPPPRPPP`P40PPPPPPPPQPPP1Q8PPXPPPPPPP4PPPPPPP8PPPPPPPP160PPXPRPPPPP4PPPPPPP8PPPPPPPP10PPXPRPPPPP4PPPPPPP8PPPPPPPP12P`YPTP`P`T`@`PPPPPP`aPR4PPPPPP8PUPQPPPPSRT8PR`PPPPP`U`T<PXT`RP`T``4PP`PPPP`PP8PPXTPPPPPR`84PPPPPPPP`PP8P40PPPPPPPP1PPPPPPPPPPP@PPPPPPPPPP2PPPPPPP@PPPPPPPP140QPPPPP`PPP1PQPPPP1PPPP10QPPPPP`PPP1PQPPPP1PPPP1201PQPPPP1PPPP101PQPPPP1PPPP12PPPPPPPP@1000PPPPPP1PPPPPPP@04PPP4000PPP40002PPPPPPPP@0000PP80PPPPPPPP180PPPPPPPP@0PPPPPPPP10PPPPPPP40PPPP@4PPP4000PPPPPP8PTPPPPH404PP1000PP10002PPPQPPPPPQP@PTPPPPX80QPPP2PPPPPP8PTPPPPh800>P2800P28002080008004P4000080040PPPPPPPPPPPP4000800800PPPPPPPPPPPP800800400PPPPPPPPPPP8020008P2000P20002P4000P20004080008002P4000P40002PTPPPPP48PPPPPPPPPPPP80PTPPPPP48PPPPPPPPPPPP802PPPPPPPP1PPPP200PPPPPPPP2800h1okgU]g`PcgPLRTT`R`PdiifU8``TPQ`YhPPR\4`QiTPTR]QPP`1ohoZQg^Qko`HSU\`Ph`TXkf4bQTXY`YXPXXP4XPaTQTRXAnR@PPPPPPPPPPP4@0PPP5PPPPPPPPQPP400PPPTPPPPP26PPPPP2PPPPP100PPPPP2PPPPP1002P^XPPPP`W\PP4XTQPPPXQaPV`4RP`P`PPhRPPT8PPRPPPTTPP`1PZXPPPPPSXPP4XTQPPPXQQPVARP`P`PPjRPP<PPTPPPT\PP`1N`PXPPP^PdTT9QQPPhPXPPTP5PRQPXPP`PP`8`TXPPP`PTYlP2`PXPPP^PdTT9QQPPhPXPPTP5PRQPXPP`PP`8`TXPPP`PTYlP26PRPPPPP`PPPP40PQPPPPP<PPP4PXPPPPPPPPPX40PQPPPPP8PTP46PPQPP2PPPPP10PPPPPPP8PP280PPPPPPPPPP24PT[UPRP`PPPP5PP`RRPP60PPPQ@PPPPPPPPPPPX5PPPRPPP6PP`PP@PVPPPPPPPXP1NPPPPPPPPQ4PPPPPPPPPPP10PPQQPPP4PPSPPPPPP4PPPPPPPPPPP1P1PPP1^1000PPP1000PPP120P4000P400200PPPPPPPPPPP8000PPPPPPPPPPP802PPPPPPPPP800PPPPPPPPPP2PPPPPPPPP800PPPPPPPPPP22PPPPPPPP8000PPPPPPPP80002PP8000PPPPPPPP80004P3PPPPPPPPPP@00PPPPPPPPX100PPPPPPPP@4P1PPPPPPPPPP@40PPPPPPPPPQP8000<P@000P@0002P2000P20002PPPPPPPP1000PPPPPPPP10002PPPPPPPPP1000PPPPPPPPP10002000PPPPPP40PPPPPPPP@004PPPPPPPPP`P@0PPPPPP3PPPQPP4PPPPPPPPPTP80PP@PPPPPPTPPPP@n1PaPPPPPPQdPD0PPPPPP2PPPPPP4PPPPPPPPP4PPPPPPP`P2RP@PPPPPPTP@600PP4PP100PP4PP1200@000PPPP80400PPPPPPPPPP2000PPPP8040PPPPPPP@PPPPPPPPPP200PPPPPPPPP8PPPP80<000PPPPPPPP1PPPPPPPPPPPP40004PPP@PPPPRPPP@0PPPQPPPPQPP8PPPPPPPTPPP1PPXPPPPPP@0PPPTPPPP148PPPPPPPP100PP@PPPPPPPPPP4@0LXPUPPPPP@PPPPPPPPQP4`PPPPPPPPPR@0PPPPP`2PPPPPPPPPP4PPPPXPP80LPPPPPPPPP4PPPPPPP@PP40PPP20P40<XPQPP2PPPPPPPP2PPPPPPQPP8QPP2PPPPPRP`PT@PUPPPPPPPPPP8PPPPPPUP1PPPP@>XPRTPPPPRPP2PP8TP2QPP1PPPTPPPPRT@PQhPPPPPP2PPPPPPP8PPP1>00PPPPPP1000PPPPPP10200PPPPPP100PPPPPPPPPPPP8004PP20000PP8004PRTPPPPPP4PTPPPPPPPP6PPPPPPPPPPP80PPPPPPZP8P4PPPPPP80400PPPPPP10000PPP14`XPPPPP`P\PHPUPPPPPPPH`VPPP`PXPPPP4PPPUQPPPPP2`PPPPPPPPXP<PTPPPPPPPHPVRPX`XXPPPP4PPPTPPPPPPR86PPPPPPPPPPPH0`PPPPPPXPPPP4PPPP1PPPPPPPPPXP80`PRPPPPXPPPP4PP8>`bdPPPPPPT@PTPPPPP4hP4PPPPQPPPPPPZ2``dPPPPPHQTPPPPP4hP4PPPPQPPPPPPZ2>PPPPPRP@0P1PPPP@00PP@PTPPPPPPPPP84PPP5PP@0000PP@04SPXPPPPP4P@PPPPPP8PPPPPPTPPPP2TPTP4P`PPPPPPPP2PP`PPPPP1PPPQ`PPPPP4l1000PPPPPPPPPPP8PPPPPPPP@0004PS`TPPPP`PP@PPPPPPPPP`b1`PTPPP9PPQPPPP<P``PPPXPPUP8QQXPPP`PP`BPQTXPP9XPQPQPPXANhPPPXRPPPTPHPTPPPPP`Qh4``PPPPPXPPRX4PQPTPP2bPPPPbPPP\P8PTPPPPPPP8`PPXX`XXPPXP4PPP4n3PPQPPP`P`T@PPP`PPPP1P@00PPPPPPPTP8PPPP8PPPPPPPPPPP8l30PPPPPP4000PPPPPP400200@000@02PPPPPPPPP@00PP@PPPPPPPPP@00PP@2PPUPPPRPPPP8PPPPPPPPPP4`PPPPPPXPPP@0PPUPPPRPPPP8PPPPPPPPPP4`PPPPPPXPPP@02PPPPPPPP8PPPPPPPP2PPPP2PPP@PPPPPPPP8PPPPPPPP2PPPP2PPP@2PP10PPPPPPPPPPP@0PP10PPPPPPPPPPP@02PPPPPPPP@PPP@0PP1PPPPPPPP@PPP@0PP12PP10PPPPPPPPPPP@00PPPPPPPPPP4004008PPPP1008PPPP12000PPPP1000PPPP12PPPPPPPPPPP80PT2PP8PPPPPPPPPPP80PT2PP82PP400PPPPPPPPPPP2PP400PPPPPPPPPPP22PP@0PP40PP@0PP4020P@000P@002P20PPPP8@PRPPPPPPPPPP1PPPPPPPPP8PPPPPP804PPPPPPPP1000PPPPPPPP10002PP10000PPPPPPPPPP40040PPPPPPPPPP400PPPPP@0004PPPPPPPPP8PPPPPP@0PPPPPPPPPP2PPPPPPPPP8PPPPPP@0PPPPPPPPPP220`PPPPPP8PPPPPPPPPPPP40P40PRPPPPP@04PPPPPPPP4PPPP`PRPPPP20PPPR8PPPPPPPP4PPPP`PRPPPP20PPPR82TTPPPPPTPPP8YPPPRPPPPPT4PPPPPPQPPPPP8PPPPQPPT1TTPPPPPTPPP8YPPPRPPPPPT4PPPPPPQPPPPP8PPPPQPPT12TPPPPPPPPQP8QTPTZPXX`PP4PQPPPPQPPPPP8PPPPQPPPQPP2TPPPPPPPPQP8QTPTZPXX`PP4PQPPPPQPPPPP8PPPPQPPPQPP22000PPPPPPPPPPP1000PPPPPPPPPPP12PXPPPP2PPPPPPPPPPTP40PPPPPPT4PXPPPP2PPPPPPPPPPTP4PPPPPPPPPPP8PPPPPP4>PPPPPPPPPPP800000PP204P`PPPPPPQPP@PPPPPTPRX2TPPPPP;PPPPPPTPTTP1TP`TXPTPRPP8PQ\PPPPR8PPPPP1PPPPPPPPQPP1h?PPPPPPPP1PPPPPTPPPPP@00PPPPPPPP2PPPPP`PPPPPP200`2000PPPPPP4000PPPPPP42PPXPPPP`PPPP4PPPPPPPD00PPPPPPPPPPPP2PPPPPPPDPP@0n1PPXQPPPPPPPP1PPPPPPP:00PPPPPPPPPPPP2PPPPPPP:PP@P4n1PPPPPPP`PPPP400PPPP@PPPPPPPPPPPP40PP@06PPPQPPPPPPPP1PP@00PPPPPPPPPPPP10PP@06PPPPPPPPPPPP2P@00PPPPPPPPPPPP20PP@060PPPPPPPPPPP@000PPPPPPPPPPP@002PPPPPPPPPPPP4000PPPPPPPPPPPP400020PPPPPPPPPPP4000PPPPPPPPPPP4002PUPQTPXTTP8PPTPPPdPPX4PTPPPPPPPPP8PPPPQPPUPP`1RUPPPPZ4PPPPPPPPP8PTRPPPP8PPXQQ`PPPTT16PPPP400PPPPPPP120004PQPPPPP4PPPPPP4P4PPPP1PQPPPPP40PT2PPPP16PXPPPPPPPT@PPPPPPPPP80PPP40PPPPPPPTP8PPPPP`8PPPPPPPPPPP86PPPQXPPP4PP400PPPPPPXP400PPPPPPPPP26PPPPPQPPPP1^PPPP100PPPPPQPPPP1^PPPP1002PPP1000PPP1000200PPP10000PPPPPPPPPPP140PP400PPPPPP800040PP400000PPPPPPPPPPP1400PPP20000PPPPPPPPPPP1P10PP400PPPPPPPP80008010000PPPPPPP@0@PPPPPPPP400000PPPPPPPPPPP40P800P40000PPPPPPPPPP@40PPPP2002000@0PPPP200000PPPPPPPPP8@00@000PPPPPPP80@000PPP40PP800@0PPPPPPPP10000PPP104@0000PP800@0PPPPPPPPPP@00PPPPPPPPPPPP1000P100PPPPPPP@0PPPPPP80004PP10002000@00PPP10000PPPPPPPPPPP14PP8000000PPPPPPPPP84000PPPP1PPPPPPP800080PPPPPPPPP800PPPPPPPPPPPP1000400PPPPPP800PP800@h^2R1U1X1Y1Z1\1]1^1_1`1j1k1l1m1n1Q2R2S2h2k2o2X3h3k3g6dP8lP8`Q8Tc8Uc8Vc8Wc8[^9QP<RP<WP<P`CS`CW`CY`CZ`C[`C]`C^`Cc`Ci`CTaCZaC]aCjaCkaCibCmbCQcCVdC[dC\dCddCWeCYeCjeCoeCZfC^fCSgCUgCfgCkgCmgCjhC]jC^jCcjCijCokC[lCmnC]PDjQDSZDX[D[[D\[D][Da[Dc[Df[Dg[Dc]DP^D_^DV`Dg`Di`Dm`D`aDYcD_cDndDUhDjiDkiDQjDSjDWjD_jDejDPkDckDRlDUlD[lDolDkmDomDZnD]nDanDSoDVoDZoD_oD`oDgoDhoDTPEXPE\PE]PEXQE[QEXSE\TEkfEPgERgE]gEjgEmgEVhEXiEjiEWjEgjEioEjoE[SFnTFTXFWXFjXFWYFYYFdYFgZFR\Fd^FSkFVkFYlF\lFglFnlFTmF[mFfmFVPG_PGaPGPRGZRGnRGQTGU_GV_GR`GUbGccGdcGfcG_dGcdGedGldGVeGWeG]eGjgGPiGcjGglGSnGkQHUVHa`HZaHgaHPbHWcHYcHicHZdHhdHofHXgHQhHWhHYhH^kHUmH`nH_YIfYIoYI`[IW\I`]Ii]IP_IU_If_I^`I_aIXhIYhIohIZiI[iI\iIjiIajIQkIUkIfmI`nIWPJ_PJQQJZQJhQJiQJPVJeWJQiJWiJniJRkJTkJ_nJdnJWRKQUKeVKXWK_aK`dKiULWlL]oLXYMaYMbYMeYMU[MncMTdM^gMdgMhgM[hMjYNnYN]^Na^NjcN[fNifNPgN\iNYjNnkNQmNWnNcSOkSO_YOVeOWeOTfO_fOcfOofOYgO]gOlgOfhOYiObkO^lO\PP1\RP1dRP1Z_P1c_P1hbP1RdP1\RR1gRR1XSR1T^R1QmR1nmR1TnR1doR1goR1SPS1oXS1RYS1WYS1iYS1TZS1g[S1U\S1VkS1\kS1SlS1VlS1nmS1anS1YPT1nQT1cRT1XWT1mWT1W^T1]^T1a^T1WZU1X_U1d_U1o`U1TbU1]bU1`bU1RcU1fgU1PhU1njU1RkU1eSV1iSV1TTV1mTV1V\V1hfV1Uho1\ho1jho1kho1]ac2ffc2jQP4U[d6_Yi6hfc8j_d8ejd:c]d<`[i<Wll<_Yi>XYm@UQQEiYSEglnHQmRIjacJ\[dJejdJYlfJdcgJ`[iJXWTKglnLjacNdcgN`[iNWecP1\iiP1a^TQ1hfcT1nijT1mTVY1jacZ1ejdZ1cjc\1a[d\1XSR]1QmR]1mTV]1jac^1Tdm^1Ylf`1QmRc1jacd1ijcf1\kSg1fadl1QPnl1fgcP2XWkP2XSRQ2a[dV2QedV2PhgV2T]iV2\^TW2gSVW2ejdX2XSRY2XWTY2]`c\2jac\2U\d\2Wje\2_dg\2P_i\2lQj\2fgU]2d_Pa2\aPa2X^Ra2\[db2X_Ue2XQPf2_QPf2c]df2]Pef2TTVg2ggch2]jch2SZdh2`odh2XQPj2_QPj2jQPj2W`cj2Sgcj2ggcj2c]dj2]Pej2TTVk2a[dl2TTVQ3glnR3\iiV3a^TW3^gm\3_Yi^3_Yi`3gahb3iSVc3Ukif3k_nf3_Yih3^`nj3Qedn3j`cP4YcUY4USP\4QSP^4TSP`4YSPb4^SPd4WSPf4V^dj4hTVk4lQjn4mcmn4XSRo4jYnP5PhgR5XSRU5glnX5gln\5gln`5glnd5oYij5dcgl5ichl5Xghl5ldgn5joeP6WQhP6]YSQ6W^TQ6YhiR6TZSU6\[dV6iSVW6Y`cZ6\[d\6Y`c`6\[db6jhcf6ejdf6Uldf6d^ff6PRgf6dcgf6QQjf6Weof6XSRg6XWTg6WZUg6RcUg6j_dj6[lcn6SlSo6]^To6P`cR7[`cR7WjdR7dcgR7X]kR7WeoR7`bUS7VegT7_YiT7fYiT7\RRW7`[iX7WllX7]XfZ7QijZ7RcU_7b`d`7Qaj`7\RRe7TnRe7ggch7V`dh7Qmfh7nijl7_Yin7joeP8a^TS8a^TW8WecZ8\iiZ8]YS_8`ccb8]hid8Qedf8\[dj8j_dl8mgen8UmhR9XYmR9VkSU9UlgX9XZi\9^gm^9Z_P_9jlf`9TZSc9Wecd9QmRk9^mRk9iYSm9]mRQ:iYSS:c[dV:TliV:\iiX:`nSY:\RR[:hfc^:WPjd:TnRi:j_dl:nmRQ;^koR;XPeV;]YS[;m`d^;Wje^;Veg^;P_i`;Vfob;e]df;XSRi;blhj;_Yil;c[dn;Pbhn;UVhT<e]dV<XSRY<j_db<]jcf<Q`gj<ejdl<]jcn<ggcR=b`dR=_^TS=ejdT=]jcV=ejdZ=]jc\=ejd`=XWTa=]jcb=X_Ug=`_nj=`_nn=]jcR>X_UW>i\dZ>UehZ>ejd\>XWT]>]jc^>X_Uc>X_Ug>XQPh>]jcj>ejdn>]jcP?YQPR?]PeT?XWTW?X_UY?YQPZ?ejd^?]jc`?XWTe?X_Ug?`_nj?ejdn?]jcP@YQPR@mgcV@VegV@VegZ@dcg^@Veg`@Vegf@Rkjj@c_Pk@U_il@f_il@d_Uo@ohiRAU_iVAf_iVAd_UYAohi\ASZd`Aohi`AYecfAjecfASZdfAVhefAccgfA^lofA`[ijAncmjAljclA[`nlAnmRQB^`iTBXWkZBTXfdBXSReBnRghB^[khBXSRiB]bUiB`bUiBi`dlBhndlBnTflB^_glBfYilB`[ilB^khnBjcnRCfgUSCU\dVCandVC`[iVC^khXC`[i\C^kh^CP_ibC`[idC^khfCimfjCP_inCU\dPDimfRDUehVDZReXDRPT]DXYm^DUehbDZRedDoXmhDmTVkDQijnD^gmnDjacPEjcnREc[dXE\PeXEddgXEdnjXEYjnXE_PjZE_Pj^EjacbE_YibEQijbEjcndEjachEgodhEQijhEkSohEjcnjElQjnETXfRFXSRSFjYnZFjac^FlQd^F^kh^F_^T_FmTV_FTdm`FYhidFhndfFnTffFTdmfF^jchFokchFhndhF[QehFnTfhFYlfhFaPghFY\khFU\SiFRPTiFhfViFblhjFXYmnFokcRGg`dRGandRGhndRGnTfRGYlfRGPhgRGbjgRGRkgRGYhiRGY\kRGfhoRGXYmTGblhXGoXm\Ghnd^GZnd`GZnddGeRghGfadlG``hTHUehXHZReZHXYm^H_YibH`QPfHfgUgHW`clHSZdlHSZdnHejgTIQijTIQijZIQPnZIYlf`IYhi`IQmRaIZ`cbIXSRcIXSRgIZ`cjIanSkIXSRmIeSVmI^dcRJVkfRJQmRSJjacVJiSV]JXPe^JQmRaJXPedJQmRgJjiilJc[dnJjiiRKc[dTKWeoXKnRg^KP`c`KnRgbKWeofKejdhKTTViK]jcjKglnnKQijPMQQjZMRcU[M^dchMVeohM^dc\N`_n`N]nRaNVegdN_YidNVPmfNdcgjNXWTkNRkUkNkQhnN]acROQccROjhcROnddROejdRORldROUldROd^fROPRgROQQjROgRRSOXWTSOWZUSORcUSOX_UUO]jcXOVkfjORcUUP1onfZP1RcU]P1SZdbP1VWmbP1W`chP1V`dhP1SZdjP1SZdnP1^lonP1WjeRQ1`[iRQ1QijRQ1aPkRQ1Q`gTQ1UQP\Q1W`c\Q1SZd\Q1ejd\Q1[Qe\Q1R\f\Q1UgP]Q1goR]Q1XWT]Q1SZd^Q1YQP`Q1YQPdQ1YQPhQ1W`clQ1SZdlQ1SZdnQ1SZdRR1\ghXR1jQPZR1Q\R]R1jac^R1Uhd^R1old^R1Pge^R1_ai^R1aYm^R1kWo^R1\gh`R1lQddR1[addR1`[idR1jacfR1_aifR1cjcjR1jaclR1X_USS1]jcVS1Sng`S1cRTeS1VegZT1_YiZT1TTV[T1dcg^T1dcgbT1_YidT1blhfT1YlfjT1jacnT1TTVQU1jacRU1jacTU1`mlVU1UbUWU1UVhXU1W[l\U1UgcdU1Z`chU1[`chU1U\dhU1ZndhU1jacbV1g`dbV1iSVcV1YlffV1^dchV1jacnV1^dcTW1jac\W1XPe\W1`ad`W1jacdW1QijdW1RkUiW1Q\RQX1oXmTX1oXmXX1XYm\X1]Xf`X1QmReX1TlghX1^kh`Y1U_gbY1\iibY1SYSeY1QedjY1ejdnY1]jcPZ1\RPSZ1SYSUZ1\TeVZ1U_gXZ1ljcZZ1kgc\Z1Qed^Z1T^RaZ1b`dbZ1ljcfZ1PhUiZ1Q\RkZ1`mlnZ1PaiR[1``hV[1^gmZ[1SZd^[1^dc`[1SZd`[1d_Ue[1V`dV\1iUlX\1iUl\\1SZdb\1SZdf\1SZdj\1SZdn\1SZdR]1Wjej]1i]ij]1i]in]1i]i\^1`[il^1Vegb_1j_d^`1WnS_`1anSe`1codl`1^dcVa1^dcZa1WnS_a1^dcba1^dcfa1^dcja1^dcna1mQPXb1mQPZb1lQd^b1jacdb1mTVib1`odPc1f`hTc1YjnTc1f`hVc1YjnVc1Z`c^c1[`c^c1YQPdc1Ugcfc1Z`chc1[`chc1[`c\d1P_i\d1QUk\d1jQP^d1Pgedd1_aifd1^dcld1PgeRe1_aiTe1_^dXe1PedXe1UbgXe1_YiXe1fYiXe1o[UYe1XQPZe1_QPZe1TdmZe1old\e1Pge^e1aPgbe1_Yibe1fYibe1Tdmde1oldfe1Pgehe1_^dPf1nTfPf1d[iPf1^PeRf1TTVSf1TdmTf1dcgXf1dcg\f1gln`f1`[ibf1ohidf1dnjdf1Wllnf1XQPRg1_QPRg1hfVWg1_^dZg1nTfZg1Ped\g1nTfbg1WYfhg1^jcTh1UbgTh1_^dXh1YioXh1_^d\h1_^d`h1Veo`h1aPghh1_^dlh1QmR]i1jacTj1SlS[j1Vin`j1Yhifj1ccglj1^dcPk1XedZk1fhdZk1Xed^k1fhd^k1_^dbk1hnddk1fhdfk1_^djk1fhdPl1fhdTl1Rhg\l1]`c`l1_^dbl1_^dfl1blhRm1blhVm1blhZm1glnPn1jacRn1`[iRn1jacTn1glnZn1`[i\n1jac^n1jacbn1blhfn1j_djn1j_dnn1j_dRo1j_dVo1gln\o1`[i^o1j_dbo1j_dfo1U[djo1dnjno1V`dZP2VlSiP2WXflP2ZQPXQ2SYSgQ2jechQ2[lclQ2[SfPR2i\dRR2[SfVR2doRWR2i\dXR2g`dXR2ejd^R2dcg^R2goR_R2XWT_R2[Sf`R2i\dbR2TPefR2^khfR2iQjfR2Z_PgR2ejdhR2XWTiR2]jcjR2X_UoR2^khRS2nlfTS2UbUWS2nlfZS2[Sf\S2e]d`S2[SfbS2YPTcS2i\ddS2g`ddS2YghjS2[SflS2YghPT2[SfRT2g`dTT2PadXT2goRYT2TcU[T2Pad^T2TcUaT2YhifT2goRiT2goRmT2YhiPU2YQPRU2TdmRU2YhiVU2YQPXU2mnR]U2YQP^U2doRcU2^`idU2jQPfU2[SfjU2i\dlU2nlfPV2[SfRV2i\dTV2Z_PYV2\RR[V2nTf\V2Pad^V2\RRcV2^`ifV2_^djV2aPglV2YQPnV2[`cRW2]bUUW2YQPVW2_^dZW2aPg\W2[`c`W2]bUcW2VQXfW2VQXhW2RP\jW2jQPnW2VQXnW2RP\PX2RP\TX2X_UYX2mRPZX2]PeZX2`_n\X2mRP^X2]jcbX2mRPdX2]PedX2`_nfX2mRPhX2X_UQY2]PeRY2`_nTY2YQPVY2]jcZY2]Pe\Y2`_n^Y2YQP`Y2XWTeY2X_UgY2mSPhY2VeglY2mRPnY2^dcVZ2YjnZZ2^dc\Z2^dcdZ2YjnhZ2^dcjZ2QPnP[2__n^[2mnRi[2WPjl[2god`\2W\if\2fgch\2\RRk\2godl\2[adP]2WmcT]2U[dX]2gjfZ]2emj\]2Tdm^]2U\d`]2imfb]2fgcf]2QPnj]2ejdP^2]jcR^2SZdV^2lQjX^2fho^^2QPn`^2h^2X3e@f@`DdP1QC^DWCoI^<UCSCTI_U1UIUV1VV1WV1`P1WQ1cP1V2aP1jT1bP1_DU3XFRISIYU1RU1S?PCXCR?X1dDk8S3a3\9\;kBi1TV1V=m8m?[<VASV1fDg>lLP2k=bDTDRGa@_@WBcC`U1lBbGmDcGm4P?kH_EgEVDTP1T2dFo1j8]?eDS1cDh<V?1]A>eKiJZAi:gB]CQJRP1oGQ>TAhP1R@gDY@kFk>\1oO_Am>R>TLaJTKfP1jBaERD\DoBkGTS1n>l8[>YCIZKX?iFRJPFiBaD]4b>Z>h4Q3X@aCc>jCjGP5c1U7dJW>U9hEl>QFlGYGVJa=RFe>m5cESHcB_>o>`GZHQ=oH^=lEQ?eFn8^HgP1iGmFg5nBXV1d>QP1]>l2dGa>P9PHYBUP1U>Fk5a?]8_Gg=c3lKe3QHgF[CB^MnU1fBPS1m<cK43o2W;kV1iKlC^9h8jEi5\AiEo5fGa;PP1[3S5h>mEdCZGeP1]2_:T>mG^LhDU@nG^G_FnE[P1Z9`I_3_?Z;g3X9aF[V1kEnLgG\CbCRV1lU1[M\@`Cb<i=d:eCnP1\>aGeE_2oFV>oEW1`MjP1[?hGlFfFfLfC`>RH:KZDf4i<c5NVL^>YFhBjDj>j3PJ[GXLl:iP1V1h3a6^P1l3R9[Q1PKkP1m2]68@THWH\P1k1`3XGhCgCPR1YHi>Z1ZMe5SP1Df>T?eGY>P1RL\IS>T<PDm1gU1e<f1<_CX>mHiU1RCVCTC25TJ7X6_K6SW1fOeO^KY69R2;=^BhNa2Q7eNS8_BS7?mNU8aBU?e1Ag?CElN[6R6]=Q6HGiNSMaNJT=LMh6OQ1W9R1`1a4T1jFQGSG]7U1[7V:a9o9i9oV1c9W6S:bMY1T9^1[1_7g7f2o6d2VI]1o:YIc7j7n@QAmV1WIj2m6h2_1a1b1h1d1g1]3^5j1S2f?l1W5n1l4Q2U2W2X2Y2Z2[2\2ZI^2S;Q;`2T;b2c2e2g2i2k2n2[8XDn3P3S4P4Y4W4R3U4T3Z=V3W3Y3Z3SBd?QBnAmAZ?PB\3Y9b?RBoA^3PMXMRMVK`HbKb3kKWW1^I\KkOmOd3bB]Kf3]GT@i3nCmR1k3m3WP1ZP1o3aOQ4R4T4Y5V4X4Z4[4\4^4_4`4d4b4c4e4g4Z5\5i4j4k4W8n4o4Q5R5T5`5d=U5V5X5[5]5_5a5b5d5f5`BeLh5f9j5l5V6n5cOP6YMS6T6U6Z6\6^6_6`6e6]Bb6c6d6f6g6i6k6j6l6n6P7R7T7iR1V7W7Y7X7Z7\7o7^7`7a7b7m7d7e7f7h7i7k7l7n7P8Q8R8Z8T8V8X8Y8\8^8c8a8_8`8b8f8d8e8g8cFi8UGTG[@d@VG[FfU1SFlDo8Q9S9V9PQ1[9f=bL]9QL_IWR1eMiMVNY<_9`9b9Y:m9\:d9e9g9h9j9k9l9n9P:Q:R:T:U:W:X:Z:[:]:^:`:c:a:b:g:cMe:UMdMf:h:j:kCPV1k:m:ZV1bU1`V1n:P;R;U;V;kN\W1X;cU1^CY;[;gMmMTR1cH_;oMSJXN];iHh;gHW<eH^;`;b;P<f;RN[Nd;l;dV1R<Q<j;n;c;e;g;PNi;k;m;o;S<U<V<X<Z<]<\<_<a<`<c<d<g<f<[B`NS=k<j<l<n<\Ho<P=cIo?R=U=W=X=Y=[=\=_=`=b=c=e=h=bV1j=l=m=o=n=P>VW1P@Q@bIUHW?ZW1Y?TB_O\?UBoC^?`?hAk?lAfAcAl?gAeA`Ai?jAaAj?h?c?e?n?S@V@W@Z@hF]@VF^@`@]FiLdU1\Gb@c@l@g@j@eT1jI`R1cR1SQ1`T1h@i@k@m@o@SAPARAUAUJWA]JXAZJ`JYJ^J\JYAXP1[AYP1]N^N^A_NbAdAiAkAVB]OXKXBZBiO\BcNgNPOnNoNeBdBhQ1oJgIdIeIfImBQMPW1ZC[OnJmLcJVH]HiCjNjLmCQDSDUDWDYD[D]DiD[EoDkDnDPEQERESETEUEVEWEXEYEZE\E]E^E`EbEdEfEaHQIbHkU1TFUFWFZF\F^F`FbFhLnFPGWGeU1oL]MXH[H_HdHfHhHjHlHnHPIXU1QU1XI[I]IaIUU1SU1\U1ZU1hIiIkIlImInIWJ^R1[R1XJ[JkS1_JbJoS1kLeJhKoKPLaK]S1eS1fJgJhJjJcLdLkJlJmJ`LnKQKRKUOSKUKWKYKYO[KWM`KaS1hS1dK\LfKgKjKmKSL[LULaLWLZLYL]L_LgLTMVM[W1\M_MaMTNfMUNhMjMkMlMnMQNSNWNYNZN\NbNdNfNQOSOROTOVOWOXOZO\O^O`ObOdOgOhOjOlOnOjU1VP1]P1_P1QV1lP1mP1oP1QQ1RQ1TQ1[S1UQ1VQ1YT1nT1XQ1TT1YQ1ZQ1\Q1eQ1aQ1YS1]Q1_Q1^Q1`Q1bQ1cQ1dQ1fQ1gQ1iQ1jQ1mQ1kQ1lQ1nQ1oQ1QR1RR1SR1UR1ZR1VR1XR1YR1\R1]R1_R1aR1bR1fR1dR1eR1gR1hR1jR1kR1lR1nR1oR1QS1RS1SS1US1VS1WS1XS1ZS1\S1^S1_S1`S1bS1cS1dS1fS1gS1iS1jS1lS1mS1nS1RT1PT1QT1ST1UT1^T1VT1WT1XT1ZT1_T1[T1\T1]T1aT1bT1cT1dT1fT1gT1hT1iT1kT1lT1mT1oT1PU1TU1VU1WU1[U1]U1^U1aU1hU1mU1oU1YV1\V1]V1^V1_V1aV1cV1eV1fV1gV1hV1iV1jV1lV1nV1QW1RW1TW1UW1XW1YW1h:Jaudit.balance<{what}R1audit.cross-table<{what}Faudit.level<{what}Haudit.rollup<{what}Jaudit.row-sum<{what}R1audit.text-change<{what}T1audit.text-percent<{what}Laudit.text-sum<{what}P1audit.text-table<{what}Faudit.total<{what}Hcause.checksj2{count|1 check fails|# checks fail} ({kinds})Ncause.correctedb6{figure} is printed, but with it {checks}: these figures cannot all hold; {correction} would satisfy themBcause.one`4{figure} is printed, but with it {checks}: these figures cannot all holdJcause.severalP5{checks}, and all of them have {figures} in common; one of these is likely wrongT1direction.decrease@decreaseT1direction.increase@increaseV1direction.unchangedBunchangedR1field-type.AmountBan amount^1field-type.EconomicCodeR2an economic code of 3 or 5 digitsb1field-type.FunctionalCodeZ2a functional code of 3, 5 or 7 digitsR1field-type.Number@a numberT1field-type.PercentBa percentNfield-type.Year<a yearX1form.blank-cell/cellX4{label}{figure} is in the text, but {cell} of table {table} is blankV1form.blank-cell/rowX6{label}{figure} is in the text, but table {table}, which has the others of the list, has no such row`1form.code-name/one-tableZ2the code {code} is {name} and {other}b1form.code-name/other-codeP4{name} has the code {code} here and {usual} in {rows} other rowsZ1form.code-name/tablesn3the code {code} is {name} here and {usual} in {rows} other rowsP1form.code-parentT5the code {code} has no row {parent} above it; the table prints those of the others`1form.code-shape/economic^2the code "{code}" has not 3 or 5 digitsd1form.code-shape/functionald2the code "{code}" has not 3, 5 or 7 digitsNform.code-twiceT2the code {code} stands in two rowsJform.contentsf3the contents list "{title}"; the document has no such tableNform.empty-notef3"{note}" calls {title} empty, but table {table} has figuresP1form.empty-tableT8the table has no figures, and nothing says that it is empty; expected a note such as 注：本部门无此项预算，空表列示b1form.missing-sign/percentP3found "{label}{figure}" without its percent signR2form.missing-sign/percent-or-unith3found "{label}{figure}" without its percent sign or its unit\1form.missing-sign/unit`2found "{label}{figure}" without its unit\1form.missing-sign/yuanV2found "{label}{figure}" without 元b1form.organization/pronounb2found {pronoun}; the document is of {own}d1form.organization/sentencen2the text names {name}; the document is of {own}^1form.organization/tableP3the table names {name}; the document is of {own}P1form.placeholder^3found "{text}", which a template leaves to be filled inP2form.punctuation/closing-bracketd2found a closing bracket that nothing opensl1form.punctuation/closing-quotef1found ” that no “ opens`1form.punctuation/doubledT2found "{marks}"; expected one markj1form.punctuation/open-bracketV2found a bracket that does not closef1form.punctuation/open-quoteh1found “ that no ” closesn1form.punctuation/quote-in-quoteP3found “ inside a quotation that “ has opened`1form.sequence/column-gapT2{column} {number} follows {before}d1form.sequence/column-twicel1{column} {number} stands twiceR1form.sequence/gapV2{number} follows {before}: "{text}"V1form.sequence/twicen1{number} stands twice: "{text}"R1form.unit/missingP3the table prints no unit; the others have {unit}Lform.unit/nonej2the table prints no unit; the others have oneNform.unit/otherj3the table says {own}, but prints figures of tables in {usual}P1form.year/assetsR4the figures are of the end of {other}; the accounts are of {year}Lform.year/baseP4{figure} is counted from {base}, the year of the document itselfP1form.year/columnh3the table has a column of {other}; the document is of {year}P1form.year/figurel3{label}{figure} is said to be of {other}; it is that of {year}Nform.year/tablen3the table says that it is of {other}; the document is of {year}Nform.year/titleT3"{title}" is of {other}; the document is of {year}Z1grid.ambiguous-headerP6the labels of the header can be cut in more than one way, and no schema decides; read as {paths}f1grid.continued-table/markedf4found "{title}" below a table of the same columns; read as its continuationn1grid.continued-table/same-titleb5found the header of the table above again, under the same title; read as its continuationT2grid.continued-table/without-titleX5found the header of the table above again, without a title; read as its continuation`1grid.figure-over-columnsZ5found "{text}" in a cell over {columns} columns; read as that of the first, "{first}"Lgrid.no-headerd7found figures or long text in the first row and no column numbers below; the table has no header, and its columns no pathsR1grid.row-rejoined^6found a row of words without figures behind a repeated header; joined with the row above the page breakR1grid.unplaced-rowR6found {cells} cells in a table of {width} columns, and no rule tells which; the row is kept wholeHlabel.changeDthe changeBlabel.rowHrow {number}Dlabel.text@the textT1map.ambiguous-typeT5the title and the columns fit {types} equally; which of them it is, is not guessedT1map.missing-column\3the title is that of {type}, but no column is {fields}X1map.unclaimed-columnl4no field of {type} claims the column "{column}"; its cells are kept as printedX1map.unreadable-value^4cannot read "{text}" as {type} for {field}; the text is kept as printedj1map.unrecognized-table/titledT4no schema fits the table "{title}"; it goes out as a generic tableX2map.unrecognized-table/without-title`4no schema fits the table without a title; it goes out as a generic tableR1read.broken-fieldd5found {count|a field without an end|# fields without an end}; what follows is read as textHread.commenth2found {count|a comment|# comments}; left outb1read.content-control-cellP6found {cells} of {width} cells, some with a TAB inside; split there, as around a content controld1read.content-control-tablel5found {lines} lines of cells without a TAB before them; read as the table of a content controlX1read.embedded-objectR7found {count|an embedded object|# embedded objects}; what is inside, such as the cells of a workbook, is not readX1read.empty-paragraph^5found a blank line inside a cell; read as an empty paragraph, not as the end of the row`1read.forbidden-character\3found a character that XML forbids; replaced by U+FFFDNread.form-fieldh3found {count|a field of a form|# fields of a form}; left outP1read.hidden-text\4found {count|a piece of hidden text|# pieces of hidden text}; left outb1read.missing-note/endnotej3found a reference to endnote {number}, which the file has notd1read.missing-note/footnotel3found a reference to footnote {number}, which the file has notf1read.nested-table-flattenedh6found two blank lines and then a cell: the cell before holds a table, which the text gives as its paragraphsJread.no-tableb3found no table; the paragraphs are converted all the sameR1read.other-formatZ4found {format} in a file that is named .{suffix}; the content decidesHread.pictureT4found {count|a picture|# pictures}; what pictures show is not readZ1read.row-rejoined/cutV3found a row cut by the paragraphs of a cell; joinedR2read.row-rejoined/empty-paragraphf8found rows of {first} and {second} cells in a table of {width} columns; joined, as an empty paragraph in a cell looks like the end of a rown1read.row-rejoined/several-linesP5found a row on several lines; joined, as a cell of several paragraphs is printedP1read.struck-text\5found {count|a piece of struck text|# pieces of struck text}; read as part of the textV1read.table-rejoined^6found blank lines and then rows of the same {width} columns without a header; joined to the table aboveZ1read.tracked-deletionl3found {count|a tracked deletion|# tracked deletions}; left out\1read.tracked-insertionP5found {count|a tracked insertion|# tracked insertions}; read as part of the textX1read.truncated-table\5the text ends inside a row: found {cells} of {width} cells; the rest is taken as blankV1read.unknown-symbol\7found {count|a sign of a symbol font that is not known|# signs of symbol fonts that are not known}; replaced by U+FFFDl1read.words-around-nested-tableh4found words above and below a table inside a cell; read as one text above itb1read.words-in-merged-cellT6found "{text}" in a cell that the one above covers, where Word hides it; read as a cell of its ownR1reason.absent-rowj1the table has no row "{name}"X1reason.ambiguous-rowh1several rows may be "{name}"Z1reason.blank-in-tableb1the table leaves it blankP1reason.exception\3{figure} is printed, and may be in one of the two onlyZ1reason.figure-roughlyl1the text says a figure roughlyZ1reason.incomplete-rowd2a row of the table could not be read wholeR1reason.less-belowd3what stands below comes to less, and need not be all of itT1reason.merged-cellh3a figure stands in a merged cell, and may be that of severalX1reason.no-code-aboved2no code stands above another, and no totalNreason.no-codesV2the table has no codes with figuresf1reason.no-figure-in-columns`2the table has no figure in these columns`1reason.no-figure-in-rowsZ2the table has no figure in these rowsLreason.no-list^2the table has no such list with figuresLreason.no-partT1no part is printedh1reason.no-row-in-other-tablen1the other table has no such row\1reason.no-such-columns\2the table does not print these columnsV1reason.no-such-rowsR3the table does not print these rows on both sidesNreason.no-total`1the total is not printed`1reason.no-total-of-unitsT3no total says that the units are parts of this oneX1reason.no-two-tables`4no such two tables of this organization and year have figures to compareNreason.of-whichd2其中 says that its parts need not be allb1reason.one-figure-missingZ2one of the two figures is not printedZ1reason.one-item-belowh2one item below another need not be all of itNreason.one-partP3the table prints one part, which need not be allZ1reason.order-of-units^4the table has several units, and it is not known which is part of whichf1reason.other-figure-missingZ3another figure that it may be equal to is not printed\1reason.part-of-anotherf2the text gives it as part of another figurej1reason.parts-of-repeated-codel3a code stands in several rows, so that its parts are not knownX1reason.repeated-codej1a code stands in several rowsLreason.roughly`1the text says it roughlyP1reason.row-belowl2the row "{row}" stands below it without a code`1reason.row-without-labelf3a figure stands in a row without a label, and may be a partV1reason.rows-of-unitf2the rows of the unit are not all told apartX1reason.several-basesf3the text quotes several figures that it may be counted fromT2reason.several-rows-in-other-tableZ2the other table has several such rowsj1reason.several-rows-on-a-sideh1a side has several such rows`1reason.several-such-rowsn1the table has several such rowsZ1reason.several-tablesd5the organization has several tables of the type {type}, and it is not known which is meantZ1reason.several-totalsh1the table has several totalsP1reason.strangersX4no figure of the two tables agrees: they may be of two organizationsT1reason.total-firstn3the list begins with a total, and may have its parts below each^1reason.unclaimed-columnX3the column "{column}" is no field, and may be a partT1reason.uncoded-row^2the row "{row}" has figures and no codeLreason.unequal^1{figures} are not equalV1reason.unknown-unitR2the unit of a figure is not knownh1reason.unknown-unit-of-tableP2the unit of a table is not knownT1reason.unnamed-rown2the row "{row}" has a figure, and may be a partR1reason.unreadable^1a figure cannot be readV1rule.classificationP1类, 款 and 项Drule.labelT1the label of a rowX1statement.comparisonl1{words}: {left} {sign} {right}\1statement.from-nothingh3{figure} is said of {part}, but what it is counted from is 0T1statement.oppositeZ2{change} is a {one}, {growth} a {two}R1statement.percent`2{verb}{printed}% is of {part} on {whole}b1statement.rounded-percentl3{verb}{printed}% is of {part} on {whole}, which is {computed}%^1statement.wrong-percentV4{verb}{printed}% is said of {part} on {whole}, which is {computed}%Dsum.blanksZ2{parts} ({count} blank, counted as 0)Hsum.computedX1{parts} = {computed}Jsum.in-column`1{name} (column {column})Hsum.in-tableX1table {table} {name}Hsum.no-partsn1nothing is printed of its partsFsum.operandX1{name} {value}{unit}Fsum.rounded\5{total}, but {parts}: off by {difference}, which rounding explains (up to {allowance})Jsum.shortenedb1{operands} + {count} moreBsum.wholeD{operands}Bsum.wrongP7{total}, but {parts}: off by {difference}, of which rounding explains {allowance}; these figures cannot all holdLtable.untitledJtable {table}b1Jaudit.balance\2The totals of the two sides are equal.d7What is spent, and what is carried over, comes from what is received and was carried forward: 收入总计 = 支出总计.R3收入总计 1274.78 beside 支出总计 1274.92.R1audit.cross-table\4Two tables of one organization and one year say the same figure alike.fIThe tables of a disclosure are drawn from one set of accounts: a category of 收支总表 is its row in 支出总表; the funds of 财政拨款收支总表 are the totals of their tables; 基本支出 of the general public budget is 合计 of its basic expenditure. All funds are compared with the general public budget only where a department has no other. A department and one of its units are never compared.T5基本支出 826.95 in one table, 合计 827.09 in the table of basic expenditure.Faudit.levelX3An item is the sum of the items that it consists of.RH公务用车购置及运行费 is 购置费 and 运行费; “三公”经费 is overseas travel, vehicles and receptions, and a 合计 above them may count 会议费 and 培训费 as well; （一） and （二） below 一、 are its parts. 其中 alone says that an item is part of another, not that the parts are all printed, so it is compared only where the schema names the parts.l4公务用车购置及运行费 18.00 above 购置费 0.00 and 运行费 17.00.Haudit.rollupn6In each column a code is the sum of the codes directly below it, and the total is the sum of the highest codes.P@The digits of a classification code begin with those of its parent (201, 20103, 2010301), and each row of a code states what those below it come to. Below 201 stands 20103, or 2010301 where no 20103 is printed. A table of several units has a tree for each.X4201 867.92 above 20103 837.83 and 20106 33.10: these come to 870.93.Jaudit.row-suml2In each row the total is the sum of its parts.d>A total column states what its part columns come to: 合计 = 基本支出 + 项目支出, 合计 = 人员经费 + 公用经费, 本年收入 小计 = its sources. A blank part counts as 0 where the total and another part are printed.b5合计 1274.78 beside 基本支出 827.09 and 项目支出 447.83: these come to 1274.92.R1audit.text-change^5A change is the difference of its two figures, and what is said to be larger is larger.`<500万元，比2023年执行数480万元增加20万元; 决算数小于预算数; 与上年持平. Two figures that the text, or a table with both years, prints leave no choice of change or direction.V5年初预算为10.00万元，支出决算为12.00万元，决算数小于预算数.T1audit.text-percent`2A percentage is that of its two figures.X>增长 is a change on the figure without it, 占 a part of its whole, 完成 a result on its budget. Percentages are computed from the printed amounts. One that is off in its last digit is a warning; one on nothing has no value.`6年初预算为1560.05万元，支出决算为1511.89万元，完成年初预算的99.61%: it is 96.91%.Laudit.text-sum^5A total that the text prints is the sum of the parts that it lists, and so is a change.l?其中 does not say that all parts are listed. They are taken for all if the schemas name them as a whole (基本支出 and 项目支出), if the same names make up a total elsewhere in the text, or if their shares make 100%. Decreases count as negative.T9增加135.25万元，其中：人员经费增加83.27万元，公用经费增加1.92万元，项目支出减少111.65万元: these come to -26.46.P1audit.text-tablef3A figure of the text is that of the cell that it speaks of.TKThe text says what the tables say: 公务接待费0.90万元 is its row in the table of “三公”经费, and 一般公共服务（类）…行政运行（项） the row of that code. Schemas declare what the text calls a figure, and under which headings; what is called otherwise, of another year or of another organization, is not compared. 18.9 beside figures of two places is 18.90; what 约, 近 or 余 stands by is not judged.b3公务接待费9.00万元 in the text, 0.90 in the table.Faudit.totalZ2A total is the sum of what it closes.\?本年收入合计 closes the items above it, and 收入总计 is 本年收入合计 and what is carried forward. Where an item without a number may be one more item or a part of the one above, the list holds if it holds in one of these readings.T4本年收入合计 100.00, 上年结转 5.00, 收入总计 104.00.Nform.blank-cell\3What the text gives an amount for, its table does too.`4The text lists an item with a figure, and its row is blank or not there.b4因公出国（境）费3.20万元 in the text, a blank row in the table.Lform.code-nameT2A code has one name in a document.Z3A row copied from another keeps its code or its name.j42130205 is 森林资源培育 in one table and 森林资源管理 in another.P1form.code-parentn2A table that prints parents prints all of them.V7Where most 项 stand under their 款 and 类, one that does not has lost a row. Tables of 项 alone are left alone.l32080505 without 20805, in a table that prints 20101 and 21011.Nform.code-shapej2Codes have the shape of their classification.`7Functional codes have 3, 5 or 7 digits, economic codes 3 or 5. Codes themselves change every year and are not looked up.l1213302, 20805O5 with a letter.Nform.code-twiceb2A table prints a code once for each unit.h6Two rows of one code are two codes, or one row twice. Tables in which codes repeat by design are left alone.P22100408 in two rows of one unit.Jform.contentsn1What the 目录 lists is there.b6Titles are compared without numbering, year, 情况, 预算 and the like, which contents often leave out.f4九、国有资本经营预算支出表 in the contents, and no such table.Nform.empty-noteR4A note that calls a table empty stands under one without figures.b5A note left over from another table, or from last year, contradicts the figures above it.j4注：无固定资产占用情况，空表列示 under 固定资产 482.4310.P1form.empty-tablel2A table without figures says that it is empty.T>A department without such funds publishes the table all the same and says so: 注：本部门无此项预算，空表列示, in its title, in the contents or in the text. A blank table without a word may have lost its figures.`5政府性基金预算支出表 with blank rows, and no word on 政府性基金 anywhere.R1form.missing-signd2A figure has its unit or its percent sign.T2Without it, it cannot be compared.X3增长13.95，公务接待费0.90，支出12.5万，R1form.organizationb2The organization is that of the document.`7Templates keep the name of another department. Short forms, units below and departments merely mentioned are left alone.f4编制单位：人力资源和社会保障局 above one table of 水务局.P1form.placeholder`1Templates are filled in.n7XX, ××, 某某, ____ and instructions such as （请各单位根据实际情况填写） stand for something that is missing.d1增加XX万元，增长XX%P1form.punctuationZ1Punctuation is whole.n5Two stops, a comma before a stop, or half a pair of brackets often mean that words are missing.Z1无其他收入。。Jform.sequenceR3Numbers that count have no gap and no repetition.b6三、 behind 一、, 表4 behind 表2, 序号 6 behind 4: something is missing, or was numbered by hand.n1一、…, 二、…, 四、…Bform.unitX2Each table of amounts says its unit.V7Without a unit an amount is no amount of money. 元 and 万元 mixed up show in the checks between tables and text.f2One of nine tables without 单位：万元.Bform.yearR2The year is that of the document.d6Templates keep the year before. Years of comparison, laws and plans are of other years and are left alone.`6第三部分 2023年部门预算情况说明 in a budget of 2024; 比2026年预算增加 in one of 2026.h1:2Fexpenditure:total2:total42f1revenue-expenditure-summaryT1currentExpenditure2<amount2f1revenue-expenditure-summaryP1expenditureTotal2<amount0002f1revenue-expenditure-summaryBtransfers2<amountLdisclosure.xsdF:2>revenue:total2:total42f1revenue-expenditure-summaryHrevenueTotal2<amount2f1revenue-expenditure-summaryLcurrentRevenue2<amount0002f1revenue-expenditure-summaryHotherSources2<amountLdisclosure.xsdH:2f1revenue-expenditure-summaryDcategories2<amount22FexpenditureDcategories2:total0206Fexpenditure:total2FcarriedOverf1revenue-expenditure-summaryBtransfers2<amountf1revenue-expenditure-summaryJeconomicItems2<amountLdisclosure.xsdJ:2d1general-public-expenditure:total2:total42Z1appropriation-summaryT1currentExpenditure2V1generalPublicBudget2Z1appropriation-summaryP1expenditureTotal2V1generalPublicBudget0004Z1appropriation-summaryLcarriedForward2<amountZ1appropriation-summary<anyRow2LcarriedForwardLdisclosure.xsdL:2f1government-fund-expenditure:total2:total42Z1appropriation-summaryT1currentExpenditure2LgovernmentFund2Z1appropriation-summaryP1expenditureTotal2LgovernmentFund0004Z1appropriation-summaryLcarriedForward2<amountZ1appropriation-summary<anyRow2LcarriedForwardLdisclosure.xsdN:2b1state-capital-expenditure:total2:total42Z1appropriation-summaryT1currentExpenditure2HstateCapital2Z1appropriation-summaryP1expenditureTotal2HstateCapital0004Z1appropriation-summaryLcarriedForward2<amountZ1appropriation-summary<anyRow2LcarriedForwardLdisclosure.xsdP1:2Z1appropriation-summaryDcategories2V1generalPublicBudget22d1general-public-expenditureDcategories2:total0204Z1appropriation-summaryLcarriedForward2<amountZ1appropriation-summary<anyRow2LcarriedForwardLdisclosure.xsdR1:2P2general-public-basic-expenditure:total2:total22d1general-public-expenditure:total2:basic0000Ldisclosure.xsdT1:2Fexpenditure<detail022d1general-public-expenditure<detail06:total:basic>project424Fexpenditure:total2:totald1general-public-expenditure:total2:total0Ldisclosure.xsdX1:2Fexpenditure@subtotal022d1general-public-expenditure@subtotal06:total:basic>project424Fexpenditure:total2:totald1general-public-expenditure:total2:total0Ldisclosure.xsdZ1:2Fexpenditure:total022d1general-public-expenditure:total04:basic>project024Fexpenditure:total2:totald1general-public-expenditure:total2:total0Ldisclosure.xsd\1:2R1final-expenditure:total2:total22Jfinal-summaryT1currentExpenditure2<amount0000Ldisclosure.xsd`1:2Jfinal-revenue:total2:total22Jfinal-summaryLcurrentRevenue2<amount0000Ldisclosure.xsdb1:2Jfinal-summaryDcategories2<amount22R1final-expenditureDcategories2:total0204Jfinal-summaryBtransfers2<amountJfinal-summaryJeconomicItems2<amountLdisclosure.xsdd1:2P2final-general-public-expenditure:total2:total42f1final-appropriation-summaryT1currentExpenditure2V1generalPublicBudget2f1final-appropriation-summaryT1currentExpenditure2<amount0000Ldisclosure.xsdf1:2Z1final-government-fund:total2:total22f1final-appropriation-summaryT1currentExpenditure2LgovernmentFund0000Ldisclosure.xsdh1:2V1final-state-capital:total2:total22f1final-appropriation-summaryT1currentExpenditure2HstateCapital0000Ldisclosure.xsdj1:2P2final-general-public-expenditureDcategories2:total42f1final-appropriation-summaryDcategories2V1generalPublicBudget2f1final-appropriation-summaryDcategories2<amount0200Ldisclosure.xsdl1:2P2final-general-public-expenditure:total2:basic42\2final-general-public-basic-expenditure:total2<amount4\2final-general-public-basic-expenditureLpersonnelTotal2<amount\2final-general-public-basic-expenditureV1administrativeTotal2<amount0000Ldisclosure.xsdn1:2R1final-expenditure<detail022P2final-general-public-expenditure<detail06:total:basic>project424R1final-expenditure:total2:totalP2final-general-public-expenditure:total2:total0Ldisclosure.xsdP2:2R1final-expenditure@subtotal022P2final-general-public-expenditure@subtotal06:total:basic>project424R1final-expenditure:total2:totalP2final-general-public-expenditure:total2:total0Ldisclosure.xsdR2:2R1final-expenditure:total022P2final-general-public-expenditure:total04:basic>project024R1final-expenditure:total2:totalP2final-general-public-expenditure:total2:total0Ldisclosure.xsdT2>44H基本支出H基本支出00T1基本支出预算T1基本支出预算004H项目支出H项目支出00T1项目支出预算T1项目支出预算00Ldisclosure.xsdX2>46H人员经费H人员经费00H人员支出H人员支出00T1人员经费支出T1人员经费支出00<H公用经费H公用经费00H公用支出H公用支出00T1日常公用经费T1日常公用经费00T1日常公用支出T1日常公用支出00T1公用经费支出T1公用经费支出00`1日常公用经费支出`1日常公用经费支出00Ldisclosure.xsdZ2>66H人员经费H人员经费00H人员支出H人员支出00T1人员经费支出T1人员经费支出00<H公用经费H公用经费00H公用支出H公用支出00T1日常公用经费T1日常公用经费00T1日常公用支出T1日常公用支出00T1公用经费支出T1公用经费支出00`1日常公用经费支出`1日常公用经费支出002H项目支出H项目支出00Ldisclosure.xsd\2>62J因公出国*H因公出国02:\1公务用车购置及*Z1公务用车购置及02\1公务用车购置和*Z1公务用车购置和02\1公务用车购置、*Z1公务用车购置、02N公务用车费N公务用车费00P1公车购置及*N公车购置及022J公务接待*H公务接待02Ldisclosure.xsd^2>48T1公务用车购置T1公务用车购置00Z1公务用车购置费Z1公务用车购置费00`1公务用车购置支出`1公务用车购置支出00f1公务用车购置费支出f1公务用车购置费支出004P1公务用车运*N公务用车运02D公车运*B公车运02Ldisclosure.xsd`2>66>货物*<货物02V1政府采购货物*T1政府采购货物02J采购货物*H采购货物026>工程*<工程02V1政府采购工程*T1政府采购工程02J采购工程*H采购工程026>服务*<服务02V1政府采购服务*T1政府采购服务02J采购服务*H采购服务02Ldisclosure.xsdb2\1Z1appropriation-summary<X2部门预算财政拨款收支总表l1预算财政拨款收支总表0`1财政拨款收支总表`1财政拨款收支总表0R2财政拨款收支总体情况表R2财政拨款收支总体情况表0l1财政拨款收支预算总表l1财政拨款收支预算总表0^2财政拨款收支预算总体情况表^2财政拨款收支预算总体情况表0X2财政拨款收入支出预算总表X2财政拨款收入支出预算总表0fk?Z1appropriation-summaryb1appropriation-summary.xsd<X2部门预算财政拨款收支总表l1预算财政拨款收支总表0`1财政拨款收支总表`1财政拨款收支总表0R2财政拨款收支总体情况表R2财政拨款收支总体情况表0l1财政拨款收支预算总表l1财政拨款收支预算总表0^2财政拨款收支预算总体情况表^2财政拨款收支预算总体情况表0X2财政拨款收入支出预算总表X2财政拨款收入支出预算总表02X2部门预算财政拨款收支总表2`4Revenue and expenditure from fiscal appropriation, side by side, by fund>@sequence42<序号00000002R1Number of the row`308item><<项目00H项目名称002.00^1项目(按功能分类)00j1项目(按支出功能分类)00j1项目(按功能分类科目)00402002l1Item of revenue or expenditureX40<amount2J<金额00<合计00<小计00<总计00B预算数00T1{year}年预算数02244200H年预算数N{year}年预算02244200B年预算`1{year}年年初预算数02244200T1年年初预算数N本年预算数00H本年预算00N当年预算数00P1预算数/合计00P1预算数/小计0040202<合计2T2Amount of the item, over all funds^40V1generalPublicBudget2Bl1一般公共预算财政拨款00T1一般公共预算00`1一般公共预算拨款00`2预算数/一般公共预算财政拨款00h1预算数/一般公共预算00T2预算数/一般公共预算拨款00Z2一般公共预算财政拨款/小计00b1一般公共预算/小计00n1一般公共预算拨款/小计00002002l1From the general public budgetd40LgovernmentFund2@R2政府性基金预算财政拨款00Z1政府性基金预算00f1政府性基金预算拨款00N政府性基金00f2预算数/政府性基金预算财政拨款00n1预算数/政府性基金预算00Z2预算数/政府性基金预算拨款00b1预算数/政府性基金00002002j1From government-managed fundsj40HstateCapital2<X2国有资本经营预算财政拨款00`1国有资本经营预算00l1国有资本经营预算拨款00l2预算数/国有资本经营预算财政拨款00T2预算数/国有资本经营预算00`2预算数/国有资本经营预算拨款00002002`2From the state capital operations budgetP50LcarriedForward24l1上年财政拨款资金结转00H上年结转00002002V2From what last year carried forwardV504>revenue6<收入T1财政拨款收入H本年收入2Fexpenditure6<支出T1财政拨款支出H本年支出200<0H收入总计H收入总计000H支出总计H支出总计000<总计<总计002>*合计<合计202>*小计<小计202>*总计<总计200>028item>LcurrentRevenueDT1本年收入合计T1本年收入合计00T1本年收入小计T1本年收入小计00T1本年收入总计T1本年收入总计00T1当年收入合计T1当年收入合计00T1当年收入小计T1当年收入小计00H收入合计H收入合计00T1拨款收入合计T1拨款收入合计00H收入小计H收入小计00H本年收入H本年收入00H当年收入H当年收入000002>revenue0JT1currentExpenditureDT1本年支出合计T1本年支出合计00T1本年支出小计T1本年支出小计00T1本年支出总计T1本年支出总计00T1当年支出合计T1当年支出合计00T1当年支出小计T1当年支出小计00H支出合计H支出合计00T1拨款支出合计T1拨款支出合计00H支出小计H支出小计00H本年支出H本年支出00H当年支出H当年支出000002Fexpenditure0LLcarriedForward>@*结转*<结转22@*结余*<结余22>*余额<余额20>动用*<动用02>使用*<使用02>盘活*<盘活02>调入*<调入020002>revenue2N<anyRow000002P1HrevenueTotal000202>revenue0R1P1expenditureTotal000202Fexpenditure0T1Dcategories000242Fexpenditure2V1H02<amount0622V1generalPublicBudget22LgovernmentFund22HstateCapital222LcarriedForward0b1appropriation-summary.xsdX168<amountV1generalPublicBudgetLgovernmentFundHstateCapitalb1appropriation-summary.xsdZ184>revenueFexpenditure:total2<amountb1appropriation-summary.xsd\1<DT1财政拨款收支T1财政拨款收支00Z1财政拨款收、支Z1财政拨款收、支00`1财政拨款收入支出`1财政拨款收入支出00f1财政拨款收入、支出f1财政拨款收入、支出00f1财政拨款收入和支出f1财政拨款收入和支出00T1财政拨款收入T1财政拨款收入00H财政拨款H财政拨款00<收支<收支00<收入<收入00B收、支B收、支000HrevenueTotal2<amount0:N财政拨款收T1财政拨款支出T1财政拨款总体T1财政拨款预算T1财政拨款情况>T1一般公共预算N政府性基金H国有资本<三公<采购<绩效<资产202b1appropriation-summary.xsd`1<FT1财政拨款收支T1财政拨款收支00Z1财政拨款收、支Z1财政拨款收、支00`1财政拨款收入支出`1财政拨款收入支出00f1财政拨款收入、支出f1财政拨款收入、支出00f1财政拨款收入和支出f1财政拨款收入和支出00T1财政拨款收入T1财政拨款收入00H财政拨款H财政拨款00<收支<收支00<收入<收入00B收、支B收、支00H本年收入H本年收入000LcurrentRevenue2<amount0:N财政拨款收T1财政拨款支出T1财政拨款总体T1财政拨款预算T1财政拨款情况>T1一般公共预算N政府性基金H国有资本<三公<采购<绩效<资产202b1appropriation-summary.xsdb1<DT1财政拨款收支T1财政拨款收支00Z1财政拨款收、支Z1财政拨款收、支00`1财政拨款收入支出`1财政拨款收入支出00f1财政拨款收入、支出f1财政拨款收入、支出00f1财政拨款收入和支出f1财政拨款收入和支出00T1财政拨款支出T1财政拨款支出00H财政拨款H财政拨款00<收支<收支00<支出<支出00B收、支B收、支000P1expenditureTotal2<amount0:N财政拨款收T1财政拨款支出T1财政拨款总体T1财政拨款预算T1财政拨款情况>T1一般公共预算N政府性基金H国有资本<三公<采购<绩效<资产202b1appropriation-summary.xsdd1<FT1财政拨款收支T1财政拨款收支00Z1财政拨款收、支Z1财政拨款收、支00`1财政拨款收入支出`1财政拨款收入支出00f1财政拨款收入、支出f1财政拨款收入、支出00f1财政拨款收入和支出f1财政拨款收入和支出00T1财政拨款支出T1财政拨款支出00H财政拨款H财政拨款00<收支<收支00<支出<支出00B收、支B收、支00H本年支出H本年支出000T1currentExpenditure2<amount0:N财政拨款收T1财政拨款支出T1财政拨款总体T1财政拨款预算T1财政拨款情况>T1一般公共预算N政府性基金H国有资本<三公<采购<绩效<资产202b1appropriation-summary.xsdf1<:T1财政拨款收支T1财政拨款收支00Z1财政拨款收、支Z1财政拨款收、支00`1财政拨款收入支出`1财政拨款收入支出00f1财政拨款收入、支出f1财政拨款收入、支出00f1财政拨款收入和支出f1财政拨款收入和支出000HrevenueTotal2<amount00<N政府性基金H国有资本<三公<采购<绩效<资产202b1appropriation-summary.xsdh1<:T1财政拨款收支T1财政拨款收支00Z1财政拨款收、支Z1财政拨款收、支00`1财政拨款收入支出`1财政拨款收入支出00f1财政拨款收入、支出f1财政拨款收入、支出00f1财政拨款收入和支出f1财政拨款收入和支出000LcurrentRevenue2<amount00<N政府性基金H国有资本<三公<采购<绩效<资产202b1appropriation-summary.xsdj1<:T1财政拨款收支T1财政拨款收支00Z1财政拨款收、支Z1财政拨款收、支00`1财政拨款收入支出`1财政拨款收入支出00f1财政拨款收入、支出f1财政拨款收入、支出00f1财政拨款收入和支出f1财政拨款收入和支出000P1expenditureTotal2<amount00<N政府性基金H国有资本<三公<采购<绩效<资产202b1appropriation-summary.xsdl1<:T1财政拨款收支T1财政拨款收支00Z1财政拨款收、支Z1财政拨款收、支00`1财政拨款收入支出`1财政拨款收入支出00f1财政拨款收入、支出f1财政拨款收入、支出00f1财政拨款收入和支出f1财政拨款收入和支出000T1currentExpenditure2<amount00<N政府性基金H国有资本<三公<采购<绩效<资产202b1appropriation-summary.xsdn1<02Dcategories2<amount0:N财政拨款收T1财政拨款支出T1财政拨款总体T1财政拨款预算T1财政拨款情况>T1一般公共预算N政府性基金H国有资本<三公<采购<绩效<资产202b1appropriation-summary.xsdP2Fexpenditure<`1部门预算支出总表T1预算支出总表0H支出总表H支出总表0f1部门支出总体情况表Z1支出总体情况表0Z1支出总体情况表Z1支出总体情况表0T1支出预算总表T1支出预算总表0N支出预算表N支出预算表0`PEFexpenditureNexpenditure.xsd<`1部门预算支出总表T1预算支出总表0H支出总表H支出总表0f1部门支出总体情况表Z1支出总体情况表0Z1支出总体情况表Z1支出总体情况表0T1支出预算总表T1支出预算总表0N支出预算表N支出预算表02`1部门预算支出总表2h3Departmental expenditure budget by functional classificationL@sequence42<序号00000002R1Number of the rowV30P1organizationCode08X1部门(单位)代码00H部门代码00H单位代码00H单位编码00000002\2Code of the unit that the row is about\30P1organizationName06X1部门(单位)名称00H部门名称00H单位名称00200002d1Unit that the row is aboutb308code:R2n1功能分类科目/科目编码00Z2支出功能分类科目/科目编码00R3部门预算支出功能分类科目/科目编码00V1科目/科目编码00V1项目/科目编码00R3单位预算支出功能分类科目/科目编码00n1支出功能分类/科目编码00b1功能分类/科目编码00\2项目/支出功能分类/科目编码00P2项目/功能分类/科目编码00\2项目/功能分类科目/科目编码00h2项目/支出功能分类科目/科目编码00b1功能分类科目/编码00n1项目/功能分类科目编码00Z2项目/支出功能分类科目编码00H科目编码00`1功能分类科目编码00l1支出功能分类科目编码00T1功能科目编码00H科目代码00V1项目/科目代码00`1功能分类科目代码00n1项目/功能分类科目代码00Z2项目/支出功能分类科目代码00J项目/编码00T1支出功能分类00b1项目/支出功能分类00V1项目/功能分类00V1科目/科目代码00n1功能分类科目/科目代码00Z2支出功能分类科目/科目代码00n1项目/支出功能分类代码00J项目/科目00000002l1Functional classification codeh3\26V2功能分类科目/科目编码/类00V2功能分类科目/科目编码/款00V2功能分类科目/科目编码/项006b2支出功能分类科目/科目编码/类00b2支出功能分类科目/科目编码/款00b2支出功能分类科目/科目编码/项006Z3部门预算支出功能分类科目/科目编码/类00Z3部门预算支出功能分类科目/科目编码/款00Z3部门预算支出功能分类科目/科目编码/项006^1科目/科目编码/类00^1科目/科目编码/款00^1科目/科目编码/项006^1项目/科目编码/类00^1项目/科目编码/款00^1项目/科目编码/项006Z3单位预算支出功能分类科目/科目编码/类00Z3单位预算支出功能分类科目/科目编码/款00Z3单位预算支出功能分类科目/科目编码/项006V2支出功能分类/科目编码/类00V2支出功能分类/科目编码/款00V2支出功能分类/科目编码/项006j1功能分类/科目编码/类00j1功能分类/科目编码/款00j1功能分类/科目编码/项006d2项目/支出功能分类/科目编码/类00d2项目/支出功能分类/科目编码/款00d2项目/支出功能分类/科目编码/项006X2项目/功能分类/科目编码/类00X2项目/功能分类/科目编码/款00X2项目/功能分类/科目编码/项006d2项目/功能分类科目/科目编码/类00d2项目/功能分类科目/科目编码/款00d2项目/功能分类科目/科目编码/项006P3项目/支出功能分类科目/科目编码/类00P3项目/支出功能分类科目/科目编码/款00P3项目/支出功能分类科目/科目编码/项006j1功能分类科目/编码/类00j1功能分类科目/编码/款00j1功能分类科目/编码/项006V2项目/功能分类科目编码/类00V2项目/功能分类科目编码/款00V2项目/功能分类科目编码/项006b2项目/支出功能分类科目编码/类00b2项目/支出功能分类科目编码/款00b2项目/支出功能分类科目编码/项006P1科目编码/类00P1科目编码/款00P1科目编码/项006h1功能分类科目编码/类00h1功能分类科目编码/款00h1功能分类科目编码/项006T2支出功能分类科目编码/类00T2支出功能分类科目编码/款00T2支出功能分类科目编码/项006\1功能科目编码/类00\1功能科目编码/款00\1功能科目编码/项006P1科目代码/类00P1科目代码/款00P1科目代码/项006^1项目/科目代码/类00^1项目/科目代码/款00^1项目/科目代码/项006h1功能分类科目代码/类00h1功能分类科目代码/款00h1功能分类科目代码/项006V2项目/功能分类科目代码/类00V2项目/功能分类科目代码/款00V2项目/功能分类科目代码/项006b2项目/支出功能分类科目代码/类00b2项目/支出功能分类科目代码/款00b2项目/支出功能分类科目代码/项006R1项目/编码/类00R1项目/编码/款00R1项目/编码/项006\1支出功能分类/类00\1支出功能分类/款00\1支出功能分类/项006j1项目/支出功能分类/类00j1项目/支出功能分类/款00j1项目/支出功能分类/项006^1项目/功能分类/类00^1项目/功能分类/款00^1项目/功能分类/项006^1科目/科目代码/类00^1科目/科目代码/款00^1科目/科目代码/项006V2功能分类科目/科目代码/类00V2功能分类科目/科目代码/款00V2功能分类科目/科目代码/项006b2支出功能分类科目/科目代码/类00b2支出功能分类科目/科目代码/款00b2支出功能分类科目/科目代码/项006V2项目/支出功能分类代码/类00V2项目/支出功能分类代码/款00V2项目/支出功能分类代码/项006R1项目/科目/类00R1项目/科目/款00R1项目/科目/项006D项目/类00D项目/款00D项目/项0066类006款006项006D科目/类00D科目/款00D科目/项006\1功能分类科目/类00\1功能分类科目/款00\1功能分类科目/项006h1支出功能分类科目/类00h1支出功能分类科目/款00h1支出功能分类科目/项008name0d1n1功能分类科目/科目名称00Z2支出功能分类科目/科目名称00R3部门预算支出功能分类科目/科目名称00V1科目/科目名称00V1项目/科目名称00R3单位预算支出功能分类科目/科目名称00n1支出功能分类/科目名称00b1功能分类/科目名称00\2项目/支出功能分类/科目名称00P2项目/功能分类/科目名称00\2项目/功能分类科目/科目名称00h2项目/支出功能分类科目/科目名称00b1功能分类科目/名称00n1项目/功能分类科目名称00Z2项目/支出功能分类科目名称00H科目名称00`1功能分类科目名称00l1支出功能分类科目名称00T1功能科目名称00J项目/名称00X2项目/科目名称(类、款、项)00j1科目名称(类、款、项)00<项目00^1项目(按功能分类)00j1项目(按功能分类科目)00j1项目(按支出功能分类)00200002l1Functional classification namen30:total2<<合计00<总计00V1支出预算/合计00V1支出预算/总计00H支出合计00T1本年支出合计00400002R1Total expenditureT40:basic28H基本支出00b1支出预算/基本支出00V1基本支出/小计00V1基本支出/合计00000002R1Basic expenditureZ40Bpersonnel28b1基本支出/人员经费00b1基本支出/人员支出00T1人员经费支出00H人员经费00000002f2Personnel expenses in the basic expenditure`40Ladministrative2@b1基本支出/公用经费00b1基本支出/公用支出00n1基本支出/日常公用经费00b1基本支出/日常公用00n1基本支出/日常公用支出00T1公用经费支出00H公用经费00T1日常公用经费00000002P3Administrative expenses in the basic expendituref40>project2:H项目支出00b1支出预算/项目支出00V1项目支出/小计00V1项目支出/合计00`1专项业务经费支出00400002V1Project expenditurel40Boperating28H经营支出00`1事业单位经营支出00b1支出预算/经营支出00Z2支出预算/事业单位经营支出00000002Z1Operating expenditureR50X1remittanceToSuperior28T1上解上级支出00T1上缴上级支出00n1支出预算/上解上级支出00n1支出预算/上缴上级支出00000002h1Remittance to superior unitsX50V1subsidyToAffiliated26f1对附属单位补助支出00`2支出预算/对附属单位补助支出00f1对下级单位补助支出00000002f1Subsidy to affiliated units^50FcarriedOver24H结转下年00T1年终结转结余00000002b1Carried over to next yeard5000060<合计<合计000<总计<总计002<小计<小计0028code>048nameP1organizationName4Dcategories0022002J<anyRow000002T1H02:total442:basic4BpersonnelLadministrative22>project622Boperating22X1remittanceToSuperior22V1subsidyToAffiliated222FcarriedOver0Nexpenditure.xsdL02:basic422Bpersonnel22Ladministrative000Nexpenditure.xsdN28code@:total:basicBpersonnelLadministrative>projectBoperatingX1remittanceToSuperiorV1subsidyToAffiliated4P1organizationCodeP1organizationNameNexpenditure.xsdP1<B<支出<支出00H本年支出H本年支出00H全部支出H全部支出00<收支<收支00B收、支B收、支00H收入支出H收入支出00N收入、支出N收入、支出00N收入和支出N收入和支出00N收入与支出N收入与支出000:total2:total00BH财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购H机关运行<绩效<资产202Nexpenditure.xsdV1<2H基本支出H基本支出000:total2:basic00BH财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购H机关运行<绩效<资产202Nexpenditure.xsdX1<2H项目支出H项目支出000:total2>project00BH财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购H机关运行<绩效<资产202Nexpenditure.xsdZ1<4H经营支出H经营支出00`1事业单位经营支出`1事业单位经营支出000:total2Boperating00BH财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购H机关运行<绩效<资产202Nexpenditure.xsd\1<4T1上缴上级支出T1上缴上级支出00T1上解上级支出T1上解上级支出000:total2X1remittanceToSuperior00BH财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购H机关运行<绩效<资产202Nexpenditure.xsd^1<4f1对附属单位补助支出f1对附属单位补助支出00Z1对附属单位补助Z1对附属单位补助000:total2V1subsidyToAffiliated00BH财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购H机关运行<绩效<资产202Nexpenditure.xsd`1<6H人员经费H人员经费00T1人员经费支出T1人员经费支出00H人员支出H人员支出000:total2Bpersonnel00DH财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购H机关运行<绩效<资产H基本支出202Nexpenditure.xsdb1<<H公用经费H公用经费00T1公用经费支出T1公用经费支出00H公用支出H公用支出00T1日常公用经费T1日常公用经费00`1日常公用经费支出`1日常公用经费支出00T1日常公用支出T1日常公用支出000:total2Ladministrative00DH财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购H机关运行<绩效<资产H基本支出202Nexpenditure.xsdd1<04<anyRow2:total06<支出<收支B收、支BH财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购H机关运行<绩效<资产202Nexpenditure.xsdf1f1final-appropriation-summary<X2财政拨款收入支出决算总表X2财政拨款收入支出决算总表0l1财政拨款收支决算总表l1财政拨款收支决算总表0R2财政拨款收入支出决算表R2财政拨款收入支出决算表0f1财政拨款收支决算表f1财政拨款收支决算表0j2财政拨款收入支出决算总体情况表j2财政拨款收入支出决算总体情况表0^2财政拨款收入支出决算情况表^2财政拨款收入支出决算情况表0XnBf1final-appropriation-summaryn1final-appropriation-summary.xsd<X2财政拨款收入支出决算总表X2财政拨款收入支出决算总表0l1财政拨款收支决算总表l1财政拨款收支决算总表0R2财政拨款收入支出决算表R2财政拨款收入支出决算表0f1财政拨款收支决算表f1财政拨款收支决算表0j2财政拨款收入支出决算总体情况表j2财政拨款收入支出决算总体情况表0^2财政拨款收入支出决算情况表^2财政拨款收入支出决算情况表02X2财政拨款收入支出决算总表2l5Revenue and expenditure from fiscal appropriation in the final accounts, side by side, by fundB@sequence42<序号00000002R1Number of the row\308item>@<项目00H项目名称002.00^1项目(按功能分类)00j1项目(按支出功能分类)00j1项目(按功能分类科目)00\2项目(按支出性质和经济分类)00H科目名称00402002l1Item of revenue or expenditureT40DlineNumber42<行次00002002T1Number of the lineZ40<budget2:N年初预算数00B预算数00T1{year}年预算数02244200H年预算数\1年初预算数/小计00\1年初预算数/合计0000202N年初预算数2V2Budget at the beginning of the year`40LadjustedBudget2:N全年预算数00N调整预算数00\1全年预算数/小计00\1全年预算数/合计00\1调整预算数/小计0000202N全年预算数2X2Budget of the whole year as adjustedf40<amount2NB决算数00<金额00T1{year}年决算数02244200H年决算数Z1{year}年度决算数02244200N年度决算数N本年决算数00N年度决算数00H决算金额00<合计00<小计00<总计00P1决算数/合计00P1决算数/小计00J金额/合计00J金额/小计00T1财政拨款合计0040202B决算数2`2Final amount of the item, over all fundsl40V1generalPublicBudget2Hl1一般公共预算财政拨款00T1一般公共预算00X2一般公共预算财政拨款支出00`2决算数/一般公共预算财政拨款00h1决算数/一般公共预算00l2决算数/一般公共预算财政拨款支出00Z2金额/一般公共预算财政拨款00b1金额/一般公共预算00f2金额/一般公共预算财政拨款支出00Z2合计/一般公共预算财政拨款00b1合计/一般公共预算00f2合计/一般公共预算财政拨款支出00002002l1From the general public budgetR50LgovernmentFund2X1R2政府性基金预算财政拨款00Z1政府性基金预算00N政府性基金00^2政府性基金预算财政拨款支出00f1政府性基金财政拨款00f2决算数/政府性基金预算财政拨款00n1决算数/政府性基金预算00b1决算数/政府性基金00R3决算数/政府性基金预算财政拨款支出00Z2决算数/政府性基金财政拨款00`2金额/政府性基金预算财政拨款00h1金额/政府性基金预算00\1金额/政府性基金00l2金额/政府性基金预算财政拨款支出00T2金额/政府性基金财政拨款00`2合计/政府性基金预算财政拨款00h1合计/政府性基金预算00\1合计/政府性基金00l2合计/政府性基金预算财政拨款支出00T2合计/政府性基金财政拨款00002002j1From government-managed fundsX50HstateCapital2X1X2国有资本经营预算财政拨款00`1国有资本经营预算00T1国有资本经营00d2国有资本经营预算财政拨款支出00l1国有资本经营财政拨款00l2决算数/国有资本经营预算财政拨款00T2决算数/国有资本经营预算00h1决算数/国有资本经营00X3决算数/国有资本经营预算财政拨款支出00`2决算数/国有资本经营财政拨款00f2金额/国有资本经营预算财政拨款00n1金额/国有资本经营预算00b1金额/国有资本经营00R3金额/国有资本经营预算财政拨款支出00Z2金额/国有资本经营财政拨款00f2合计/国有资本经营预算财政拨款00n1合计/国有资本经营预算00b1合计/国有资本经营00R3合计/国有资本经营预算财政拨款支出00Z2合计/国有资本经营财政拨款00002002`2From the state capital operations budget^504>revenue6<收入T1财政拨款收入H本年收入2Fexpenditure6<支出T1财政拨款支出H本年支出200<0<总计<总计000H收入总计H收入总计000H支出总计H支出总计002>*合计<合计202>*小计<小计202>*总计<总计200>028item:LcurrentRevenueDT1本年收入合计T1本年收入合计00T1本年收入小计T1本年收入小计00T1本年收入总计T1本年收入总计00T1当年收入合计T1当年收入合计00T1当年收入小计T1当年收入小计00H收入合计H收入合计00T1拨款收入合计T1拨款收入合计00H收入小计H收入小计00H本年收入H本年收入00H当年收入H当年收入000002>revenue0JT1currentExpenditureDT1本年支出合计T1本年支出合计00T1本年支出小计T1本年支出小计00T1本年支出总计T1本年支出总计00T1当年支出合计T1当年支出合计00T1当年支出小计T1当年支出小计00H支出合计H支出合计00T1拨款支出合计T1拨款支出合计00H支出小计H支出小计00H本年支出H本年支出00H当年支出H当年支出000002Fexpenditure0LHrevenueTotal000202>revenue0NP1expenditureTotal000202Fexpenditure0P1Dcategories000242Fexpenditure2R1H02<amount0622V1generalPublicBudget22LgovernmentFund22HstateCapital00n1final-appropriation-summary.xsdT16<<amount<budgetLadjustedBudgetV1generalPublicBudgetLgovernmentFundHstateCapitaln1final-appropriation-summary.xsdV184>revenueFexpenditure:total2<amountn1final-appropriation-summary.xsdX1<DT1财政拨款收支T1财政拨款收支00Z1财政拨款收、支Z1财政拨款收、支00`1财政拨款收入支出`1财政拨款收入支出00f1财政拨款收入、支出f1财政拨款收入、支出00f1财政拨款收入和支出f1财政拨款收入和支出00T1财政拨款收入T1财政拨款收入00H财政拨款H财政拨款00<收支<收支00<收入<收入00B收、支B收、支000HrevenueTotal2<amount0:N财政拨款收T1财政拨款支出T1财政拨款总体T1财政拨款预算T1财政拨款情况>T1一般公共预算N政府性基金H国有资本<三公<采购<绩效<资产242n1final-appropriation-summary.xsd\1<FT1财政拨款收支T1财政拨款收支00Z1财政拨款收、支Z1财政拨款收、支00`1财政拨款收入支出`1财政拨款收入支出00f1财政拨款收入、支出f1财政拨款收入、支出00f1财政拨款收入和支出f1财政拨款收入和支出00T1财政拨款收入T1财政拨款收入00H财政拨款H财政拨款00<收支<收支00<收入<收入00B收、支B收、支00H本年收入H本年收入000LcurrentRevenue2<amount0:N财政拨款收T1财政拨款支出T1财政拨款总体T1财政拨款预算T1财政拨款情况>T1一般公共预算N政府性基金H国有资本<三公<采购<绩效<资产242n1final-appropriation-summary.xsd^1<DT1财政拨款收支T1财政拨款收支00Z1财政拨款收、支Z1财政拨款收、支00`1财政拨款收入支出`1财政拨款收入支出00f1财政拨款收入、支出f1财政拨款收入、支出00f1财政拨款收入和支出f1财政拨款收入和支出00T1财政拨款支出T1财政拨款支出00H财政拨款H财政拨款00<收支<收支00<支出<支出00B收、支B收、支000P1expenditureTotal2<amount0:N财政拨款收T1财政拨款支出T1财政拨款总体T1财政拨款预算T1财政拨款情况>T1一般公共预算N政府性基金H国有资本<三公<采购<绩效<资产242n1final-appropriation-summary.xsd`1<FT1财政拨款收支T1财政拨款收支00Z1财政拨款收、支Z1财政拨款收、支00`1财政拨款收入支出`1财政拨款收入支出00f1财政拨款收入、支出f1财政拨款收入、支出00f1财政拨款收入和支出f1财政拨款收入和支出00T1财政拨款支出T1财政拨款支出00H财政拨款H财政拨款00<收支<收支00<支出<支出00B收、支B收、支00H本年支出H本年支出000T1currentExpenditure2<amount0:N财政拨款收T1财政拨款支出T1财政拨款总体T1财政拨款预算T1财政拨款情况>T1一般公共预算N政府性基金H国有资本<三公<采购<绩效<资产242n1final-appropriation-summary.xsdb1<:T1财政拨款收支T1财政拨款收支00Z1财政拨款收、支Z1财政拨款收、支00`1财政拨款收入支出`1财政拨款收入支出00f1财政拨款收入、支出f1财政拨款收入、支出00f1财政拨款收入和支出f1财政拨款收入和支出000HrevenueTotal2<amount00<N政府性基金H国有资本<三公<采购<绩效<资产242n1final-appropriation-summary.xsdd1<:T1财政拨款收支T1财政拨款收支00Z1财政拨款收、支Z1财政拨款收、支00`1财政拨款收入支出`1财政拨款收入支出00f1财政拨款收入、支出f1财政拨款收入、支出00f1财政拨款收入和支出f1财政拨款收入和支出000LcurrentRevenue2<amount00<N政府性基金H国有资本<三公<采购<绩效<资产242n1final-appropriation-summary.xsdf1<:T1财政拨款收支T1财政拨款收支00Z1财政拨款收、支Z1财政拨款收、支00`1财政拨款收入支出`1财政拨款收入支出00f1财政拨款收入、支出f1财政拨款收入、支出00f1财政拨款收入和支出f1财政拨款收入和支出000P1expenditureTotal2<amount00<N政府性基金H国有资本<三公<采购<绩效<资产242n1final-appropriation-summary.xsdh1<:T1财政拨款收支T1财政拨款收支00Z1财政拨款收、支Z1财政拨款收、支00`1财政拨款收入支出`1财政拨款收入支出00f1财政拨款收入、支出f1财政拨款收入、支出00f1财政拨款收入和支出f1财政拨款收入和支出000T1currentExpenditure2<amount00<N政府性基金H国有资本<三公<采购<绩效<资产242n1final-appropriation-summary.xsdj1<02Dcategories2<amount0:N财政拨款收T1财政拨款支出T1财政拨款总体T1财政拨款预算T1财政拨款情况>T1一般公共预算N政府性基金H国有资本<三公<采购<绩效<资产242n1final-appropriation-summary.xsdl1R1final-expenditure8N支出决算表N支出决算表0T1支出决算总表T1支出决算总表0Z1支出决算情况表Z1支出决算情况表0f1支出决算总体情况表f1支出决算总体情况表0lWER1final-expenditureZ1final-expenditure.xsd8N支出决算表N支出决算表0T1支出决算总表T1支出决算总表0Z1支出决算情况表Z1支出决算情况表0f1支出决算总体情况表f1支出决算总体情况表02N支出决算表2l3Expenditure of the final accounts by functional classificationL@sequence42<序号00000002R1Number of the rowV30DlineNumber42<行次00000002T1Number of the line\30P1organizationCode08X1部门(单位)代码00H部门代码00H单位代码00H单位编码00000002\2Code of the unit that the row is aboutb30P1organizationName06X1部门(单位)名称00H部门名称00H单位名称00200002d1Unit that the row is abouth308code:R2n1功能分类科目/科目编码00Z2支出功能分类科目/科目编码00R3部门预算支出功能分类科目/科目编码00V1科目/科目编码00V1项目/科目编码00R3单位预算支出功能分类科目/科目编码00n1支出功能分类/科目编码00b1功能分类/科目编码00\2项目/支出功能分类/科目编码00P2项目/功能分类/科目编码00\2项目/功能分类科目/科目编码00h2项目/支出功能分类科目/科目编码00b1功能分类科目/编码00n1项目/功能分类科目编码00Z2项目/支出功能分类科目编码00H科目编码00`1功能分类科目编码00l1支出功能分类科目编码00T1功能科目编码00H科目代码00V1项目/科目代码00`1功能分类科目代码00n1项目/功能分类科目代码00Z2项目/支出功能分类科目代码00J项目/编码00T1支出功能分类00b1项目/支出功能分类00V1项目/功能分类00V1科目/科目代码00n1功能分类科目/科目代码00Z2支出功能分类科目/科目代码00n1项目/支出功能分类代码00J项目/科目00000002l1Functional classification coden3\26V2功能分类科目/科目编码/类00V2功能分类科目/科目编码/款00V2功能分类科目/科目编码/项006b2支出功能分类科目/科目编码/类00b2支出功能分类科目/科目编码/款00b2支出功能分类科目/科目编码/项006Z3部门预算支出功能分类科目/科目编码/类00Z3部门预算支出功能分类科目/科目编码/款00Z3部门预算支出功能分类科目/科目编码/项006^1科目/科目编码/类00^1科目/科目编码/款00^1科目/科目编码/项006^1项目/科目编码/类00^1项目/科目编码/款00^1项目/科目编码/项006Z3单位预算支出功能分类科目/科目编码/类00Z3单位预算支出功能分类科目/科目编码/款00Z3单位预算支出功能分类科目/科目编码/项006V2支出功能分类/科目编码/类00V2支出功能分类/科目编码/款00V2支出功能分类/科目编码/项006j1功能分类/科目编码/类00j1功能分类/科目编码/款00j1功能分类/科目编码/项006d2项目/支出功能分类/科目编码/类00d2项目/支出功能分类/科目编码/款00d2项目/支出功能分类/科目编码/项006X2项目/功能分类/科目编码/类00X2项目/功能分类/科目编码/款00X2项目/功能分类/科目编码/项006d2项目/功能分类科目/科目编码/类00d2项目/功能分类科目/科目编码/款00d2项目/功能分类科目/科目编码/项006P3项目/支出功能分类科目/科目编码/类00P3项目/支出功能分类科目/科目编码/款00P3项目/支出功能分类科目/科目编码/项006j1功能分类科目/编码/类00j1功能分类科目/编码/款00j1功能分类科目/编码/项006V2项目/功能分类科目编码/类00V2项目/功能分类科目编码/款00V2项目/功能分类科目编码/项006b2项目/支出功能分类科目编码/类00b2项目/支出功能分类科目编码/款00b2项目/支出功能分类科目编码/项006P1科目编码/类00P1科目编码/款00P1科目编码/项006h1功能分类科目编码/类00h1功能分类科目编码/款00h1功能分类科目编码/项006T2支出功能分类科目编码/类00T2支出功能分类科目编码/款00T2支出功能分类科目编码/项006\1功能科目编码/类00\1功能科目编码/款00\1功能科目编码/项006P1科目代码/类00P1科目代码/款00P1科目代码/项006^1项目/科目代码/类00^1项目/科目代码/款00^1项目/科目代码/项006h1功能分类科目代码/类00h1功能分类科目代码/款00h1功能分类科目代码/项006V2项目/功能分类科目代码/类00V2项目/功能分类科目代码/款00V2项目/功能分类科目代码/项006b2项目/支出功能分类科目代码/类00b2项目/支出功能分类科目代码/款00b2项目/支出功能分类科目代码/项006R1项目/编码/类00R1项目/编码/款00R1项目/编码/项006\1支出功能分类/类00\1支出功能分类/款00\1支出功能分类/项006j1项目/支出功能分类/类00j1项目/支出功能分类/款00j1项目/支出功能分类/项006^1项目/功能分类/类00^1项目/功能分类/款00^1项目/功能分类/项006^1科目/科目代码/类00^1科目/科目代码/款00^1科目/科目代码/项006V2功能分类科目/科目代码/类00V2功能分类科目/科目代码/款00V2功能分类科目/科目代码/项006b2支出功能分类科目/科目代码/类00b2支出功能分类科目/科目代码/款00b2支出功能分类科目/科目代码/项006V2项目/支出功能分类代码/类00V2项目/支出功能分类代码/款00V2项目/支出功能分类代码/项006R1项目/科目/类00R1项目/科目/款00R1项目/科目/项006D项目/类00D项目/款00D项目/项0066类006款006项006D科目/类00D科目/款00D科目/项006\1功能分类科目/类00\1功能分类科目/款00\1功能分类科目/项006h1支出功能分类科目/类00h1支出功能分类科目/款00h1支出功能分类科目/项008name0d1n1功能分类科目/科目名称00Z2支出功能分类科目/科目名称00R3部门预算支出功能分类科目/科目名称00V1科目/科目名称00V1项目/科目名称00R3单位预算支出功能分类科目/科目名称00n1支出功能分类/科目名称00b1功能分类/科目名称00\2项目/支出功能分类/科目名称00P2项目/功能分类/科目名称00\2项目/功能分类科目/科目名称00h2项目/支出功能分类科目/科目名称00b1功能分类科目/名称00n1项目/功能分类科目名称00Z2项目/支出功能分类科目名称00H科目名称00`1功能分类科目名称00l1支出功能分类科目名称00T1功能科目名称00J项目/名称00X2项目/科目名称(类、款、项)00j1科目名称(类、款、项)00<项目00^1项目(按功能分类)00j1项目(按功能分类科目)00j1项目(按支出功能分类)00200002l1Functional classification nameT40:total2<T1本年支出合计00<合计00H支出合计00V1本年支出/合计00V1本年支出/小计00<总计0040002T1本年支出合计2P2Total of this year's expenditureZ40:basic2<H基本支出00V1基本支出/小计00V1基本支出/合计00b1本年支出/基本支出00P2本年支出/基本支出/小计00P2本年支出/基本支出/合计00000002R1Basic expenditure`40Bpersonnel28b1基本支出/人员经费00b1基本支出/人员支出00\2本年支出/基本支出/人员经费00\2本年支出/基本支出/人员支出00000002f2Personnel expenses in the basic expendituref40Ladministrative2<b1基本支出/公用经费00n1基本支出/日常公用经费00b1基本支出/日常公用00\2本年支出/基本支出/公用经费00h2本年支出/基本支出/日常公用经费00\2本年支出/基本支出/日常公用00000002P3Administrative expenses in the basic expenditurel40>project2<H项目支出00V1项目支出/小计00V1项目支出/合计00b1本年支出/项目支出00P2本年支出/项目支出/小计00P2本年支出/项目支出/合计00400002V1Project expenditureR50X1remittanceToSuperior28T1上缴上级支出00T1上解上级支出00n1本年支出/上缴上级支出00n1本年支出/上解上级支出00000002h1Remittance to superior unitsX50Boperating28H经营支出00`1事业单位经营支出00b1本年支出/经营支出00Z2本年支出/事业单位经营支出00000002Z1Operating expenditure^50V1subsidyToAffiliated2<f1对附属单位补助支出00Z1对附属单位补助00f1对下级单位补助支出00`2本年支出/对附属单位补助支出00T2本年支出/对附属单位补助00`2本年支出/对下级单位补助支出00000002f1Subsidy to affiliated unitsd5000060<合计<合计000<总计<总计002<小计<小计0028code>048nameP1organizationName4Dcategories0022002J<anyRow000002T1H02:total442:basic4BpersonnelLadministrative22>project622Boperating22X1remittanceToSuperior22V1subsidyToAffiliated00Z1final-expenditure.xsdL02:basic422Bpersonnel22Ladministrative000Z1final-expenditure.xsdN28code@:total:basicBpersonnelLadministrative>projectBoperatingX1remittanceToSuperiorV1subsidyToAffiliated4P1organizationCodeP1organizationNameZ1final-expenditure.xsdP1<6<支出<支出00H本年支出H本年支出00H全部支出H全部支出000:total2:total00BH财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购H机关运行<绩效<资产242Z1final-expenditure.xsdV1<2H基本支出H基本支出000:total2:basic00BH财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购H机关运行<绩效<资产242Z1final-expenditure.xsdX1<2H项目支出H项目支出000:total2>project00BH财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购H机关运行<绩效<资产242Z1final-expenditure.xsdZ1<4H经营支出H经营支出00`1事业单位经营支出`1事业单位经营支出000:total2Boperating00BH财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购H机关运行<绩效<资产242Z1final-expenditure.xsd\1<4T1上缴上级支出T1上缴上级支出00T1上解上级支出T1上解上级支出000:total2X1remittanceToSuperior00BH财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购H机关运行<绩效<资产242Z1final-expenditure.xsd^1<4f1对附属单位补助支出f1对附属单位补助支出00Z1对附属单位补助Z1对附属单位补助000:total2V1subsidyToAffiliated00BH财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购H机关运行<绩效<资产242Z1final-expenditure.xsd`1<6H人员经费H人员经费00T1人员经费支出T1人员经费支出00H人员支出H人员支出000:total2Bpersonnel00DH财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购H机关运行<绩效<资产H基本支出242Z1final-expenditure.xsdb1<<H公用经费H公用经费00T1公用经费支出T1公用经费支出00H公用支出H公用支出00T1日常公用经费T1日常公用经费00`1日常公用经费支出`1日常公用经费支出00T1日常公用支出T1日常公用支出000:total2Ladministrative00DH财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购H机关运行<绩效<资产H基本支出242Z1final-expenditure.xsdd1<04<anyRow2:total06<支出<收支B收、支BH财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购H机关运行<绩效<资产242Z1final-expenditure.xsdf1\2final-general-public-basic-expenditureFV3一般公共预算财政拨款基本支出决算表V3一般公共预算财政拨款基本支出决算表0^2一般公共预算基本支出决算表^2一般公共预算基本支出决算表0b3一般公共预算财政拨款基本支出决算明细表b3一般公共预算财政拨款基本支出决算明细表0b3一般公共预算财政拨款基本支出决算情况表b3一般公共预算财政拨款基本支出决算情况表0j2一般公共预算基本支出决算明细表j2一般公共预算基本支出决算明细表0X4一般公共预算财政拨款基本支出决算表(按经济分类)T4一般公共预算财政拨款基本支出决算表按经济分类0R2财政拨款基本支出决算表R2财政拨款基本支出决算表0n2财政拨款基本支出决算表(经济科目)j2财政拨款基本支出决算表经济科目0^2财政拨款基本支出决算明细表^2财政拨款基本支出决算明细表0j2公共预算财政拨款基本支出决算表j2公共预算财政拨款基本支出决算表0Z1基本支出决算表Z1基本支出决算表0P_F\2final-general-public-basic-expenditured2final-general-public-basic-expenditure.xsdFV3一般公共预算财政拨款基本支出决算表V3一般公共预算财政拨款基本支出决算表0^2一般公共预算基本支出决算表^2一般公共预算基本支出决算表0b3一般公共预算财政拨款基本支出决算明细表b3一般公共预算财政拨款基本支出决算明细表0b3一般公共预算财政拨款基本支出决算情况表b3一般公共预算财政拨款基本支出决算情况表0j2一般公共预算基本支出决算明细表j2一般公共预算基本支出决算明细表0X4一般公共预算财政拨款基本支出决算表(按经济分类)T4一般公共预算财政拨款基本支出决算表按经济分类0R2财政拨款基本支出决算表R2财政拨款基本支出决算表0n2财政拨款基本支出决算表(经济科目)j2财政拨款基本支出决算表经济科目0^2财政拨款基本支出决算明细表^2财政拨款基本支出决算明细表0j2公共预算财政拨款基本支出决算表j2公共预算财政拨款基本支出决算表0Z1基本支出决算表Z1基本支出决算表02V3一般公共预算财政拨款基本支出决算表2^7Basic expenditure from the general public budget in the final accounts, by economic classification; blocks side by side@@sequence42<序号00000002R1Number of the row`30DlineNumber42<行次00000002T1Number of the linef308code<X1V1项目/科目编码00R3单位预算支出经济分类科目/科目编码00f2部门支出经济分类科目/科目编码00b1经济分类/科目编码00n1支出经济分类/科目编码00f2支出部门经济分类科目/科目编码00R3部门预算支出经济分类科目/科目编码00^3部门预算支出部门经济分类科目/科目编码00Z2支出经济分类科目/科目编码00n1经济分类科目/科目编码00V1科目/科目编码00H科目编码00`1经济分类科目编码00`1部门经济科目编码00l1支出经济分类科目编码00n1项目/经济分类科目编码00Z2项目/支出经济分类科目编码00H科目代码00`1经济分类科目代码00T1经济科目编码00002002h1Economic classification code^4\14^1项目/科目编码/类00^1项目/科目编码/款004Z3单位预算支出经济分类科目/科目编码/类00Z3单位预算支出经济分类科目/科目编码/款004n2部门支出经济分类科目/科目编码/类00n2部门支出经济分类科目/科目编码/款004j1经济分类/科目编码/类00j1经济分类/科目编码/款004V2支出经济分类/科目编码/类00V2支出经济分类/科目编码/款004n2支出部门经济分类科目/科目编码/类00n2支出部门经济分类科目/科目编码/款004Z3部门预算支出经济分类科目/科目编码/类00Z3部门预算支出经济分类科目/科目编码/款004f3部门预算支出部门经济分类科目/科目编码/类00f3部门预算支出部门经济分类科目/科目编码/款004b2支出经济分类科目/科目编码/类00b2支出经济分类科目/科目编码/款004V2经济分类科目/科目编码/类00V2经济分类科目/科目编码/款004^1科目/科目编码/类00^1科目/科目编码/款004P1科目编码/类00P1科目编码/款004h1经济分类科目编码/类00h1经济分类科目编码/款004h1部门经济科目编码/类00h1部门经济科目编码/款004T2支出经济分类科目编码/类00T2支出经济分类科目编码/款004V2项目/经济分类科目编码/类00V2项目/经济分类科目编码/款004b2项目/支出经济分类科目编码/类00b2项目/支出经济分类科目编码/款004P1科目代码/类00P1科目代码/款004h1经济分类科目代码/类00h1经济分类科目代码/款004\1经济科目编码/类00\1经济科目编码/款004\1经济分类科目/类00\1经济分类科目/款0046类006款008name0X1V1项目/科目名称00R3单位预算支出经济分类科目/科目名称00f2部门支出经济分类科目/科目名称00b1经济分类/科目名称00n1支出经济分类/科目名称00f2支出部门经济分类科目/科目名称00R3部门预算支出经济分类科目/科目名称00^3部门预算支出部门经济分类科目/科目名称00Z2支出经济分类科目/科目名称00n1经济分类科目/科目名称00V1科目/科目名称00H科目名称00`1经济分类科目名称00`1部门经济科目名称00l1支出经济分类科目名称00n1项目/经济分类科目名称00Z2项目/支出经济分类科目名称00T1经济科目名称00<项目00H经济分类00402002h1Economic classification named40<budget24N年初预算数00B预算数0000202N年初预算数2V2Budget at the beginning of the yearj40<amount2^2B决算数00<金额00T1{year}年决算数02244200H年决算数Z1{year}年度决算数02244200N年度决算数N本年决算数00N年度决算数00H决算金额00<合计00<小计00H本年支出00N支出决算数00Z1基本支出决算数00<总计00P1决算数/合计00P1决算数/小计00J金额/合计00J金额/小计00\1本年决算数/合计00\1本年决算数/小计00b1{year}年决算数/合计02444200H年决算数2<合计b1{year}年决算数/小计02444200H年决算数2<小计h1{year}年度决算数/合计02444200N年度决算数2<合计h1{year}年度决算数/小计02444200N年度决算数2<小计V1本年支出/合计00V1本年支出/小计00\1支出决算数/合计00\1支出决算数/小计00V1基本支出/合计00V1基本支出/小计00b1本年基本支出/合计00b1本年基本支出/小计00Z2一般公共预算基本支出/合计00Z2一般公共预算基本支出/小计00R3一般公共预算财政拨款基本支出/合计00R3一般公共预算财政拨款基本支出/小计00f2一般公共预算财政拨款支出/合计00f2一般公共预算财政拨款支出/小计00J合计/合计00J合计/小计0040202B决算数2HFinal amountP50Bpersonnel2LH人员经费00\1决算数/人员经费00V1金额/人员经费00h1本年决算数/人员经费00n1{year}年决算数/人员经费02444200H年决算数2H人员经费T2{year}年度决算数/人员经费02444200N年度决算数2H人员经费b1本年支出/人员经费00h1支出决算数/人员经费00b1基本支出/人员经费00n1本年基本支出/人员经费00f2一般公共预算基本支出/人员经费00^3一般公共预算财政拨款基本支出/人员经费00R3一般公共预算财政拨款支出/人员经费00V1合计/人员经费00002002h2Personnel expenses, where they have a columnV50Ladministrative2h1H公用经费00T1日常公用经费00\1决算数/公用经费00h1决算数/日常公用经费00V1金额/公用经费00b1金额/日常公用经费00h1本年决算数/公用经费00T2本年决算数/日常公用经费00n1{year}年决算数/公用经费02444200H年决算数2H公用经费Z2{year}年决算数/日常公用经费02444200H年决算数2T1日常公用经费T2{year}年度决算数/公用经费02444200N年度决算数2H公用经费`2{year}年度决算数/日常公用经费02444200N年度决算数2T1日常公用经费b1本年支出/公用经费00n1本年支出/日常公用经费00h1支出决算数/公用经费00T2支出决算数/日常公用经费00b1基本支出/公用经费00n1基本支出/日常公用经费00n1本年基本支出/公用经费00Z2本年基本支出/日常公用经费00f2一般公共预算基本支出/公用经费00R3一般公共预算基本支出/日常公用经费00^3一般公共预算财政拨款基本支出/公用经费00j3一般公共预算财政拨款基本支出/日常公用经费00R3一般公共预算财政拨款支出/公用经费00^3一般公共预算财政拨款支出/日常公用经费00V1合计/公用经费00b1合计/日常公用经费00002002R3Administrative expenses, where they have a column\50:Bpersonnel4H人员经费T1人员经费支出0Ladministrative6H公用经费T1日常公用经费T1公用经费支出0:first02<second02:third020080<合计<合计000<总计<总计002>*合计<合计202<小计<小计0028code>028name<LpersonnelTotal4T1人员经费合计T1人员经费合计00T1人员经费小计T1人员经费小计0000000JV1administrativeTotal6T1公用经费合计T1公用经费合计00T1公用经费小计T1公用经费小计00`1日常公用经费合计`1日常公用经费合计0000000LV1personnelCategories04630163030002N`1administrativeCategories0263020002P1NotherCategories0>63076309631063116312631363990002R1<anyRow000002`1J02<amount422Bpersonnel22Ladministrative000d2final-general-public-basic-expenditure.xsdT128code8<amount<budgetBpersonnelLadministrative0d2final-general-public-basic-expenditure.xsdV142LpersonnelTotal222V1personnelCategories0222NotherCategories04<amount<budgetd2final-general-public-basic-expenditure.xsdX142V1administrativeTotal222`1administrativeCategories0222NotherCategories04<amount<budgetd2final-general-public-basic-expenditure.xsdZ142:total422LpersonnelTotal22V1administrativeTotal0004<amount<budgetd2final-general-public-basic-expenditure.xsd\1<8H基本支出H基本支出00l1一般公共预算基本支出l1一般公共预算基本支出00d2一般公共预算财政拨款基本支出d2一般公共预算财政拨款基本支出00`1财政拨款基本支出`1财政拨款基本支出000:total2<amount02H基本支出<N政府性基金H国有资本<三公<采购<绩效<资产242d2final-general-public-basic-expenditure.xsdb1<6H人员经费H人员经费00T1人员经费支出T1人员经费支出00H人员支出H人员支出000:total2Bpersonnel08H基本支出T1一般公共预算H机关运行H公用经费<N政府性基金H国有资本<三公<采购<绩效<资产242d2final-general-public-basic-expenditure.xsdd1<6H人员经费H人员经费00T1人员经费支出T1人员经费支出00H人员支出H人员支出000:total2Bpersonnel00DH基本支出T1一般公共预算H财政拨款H机关运行N政府性基金H国有资本<三公<采购<绩效<资产242d2final-general-public-basic-expenditure.xsdf1<6H人员经费H人员经费00T1人员经费支出T1人员经费支出00H人员支出H人员支出000LpersonnelTotal2<amount04H基本支出T1一般公共预算<N政府性基金H国有资本<三公<采购<绩效<资产242d2final-general-public-basic-expenditure.xsdh1<<H公用经费H公用经费00T1公用经费支出T1公用经费支出00H公用支出H公用支出00T1日常公用经费T1日常公用经费00`1日常公用经费支出`1日常公用经费支出00T1日常公用支出T1日常公用支出000:total2Ladministrative08H基本支出T1一般公共预算H机关运行H公用经费<N政府性基金H国有资本<三公<采购<绩效<资产242d2final-general-public-basic-expenditure.xsdj1<<H公用经费H公用经费00T1公用经费支出T1公用经费支出00H公用支出H公用支出00T1日常公用经费T1日常公用经费00`1日常公用经费支出`1日常公用经费支出00T1日常公用支出T1日常公用支出000:total2Ladministrative00DH基本支出T1一般公共预算H财政拨款H机关运行N政府性基金H国有资本<三公<采购<绩效<资产242d2final-general-public-basic-expenditure.xsdl1<<H公用经费H公用经费00T1公用经费支出T1公用经费支出00H公用支出H公用支出00T1日常公用经费T1日常公用经费00`1日常公用经费支出`1日常公用经费支出00T1日常公用支出T1日常公用支出000V1administrativeTotal2<amount04H基本支出T1一般公共预算<N政府性基金H国有资本<三公<采购<绩效<资产242d2final-general-public-basic-expenditure.xsdn1<02<anyRow2<amount08H机关运行H公用经费H基本支出H人员经费<N政府性基金H国有资本<三公<采购<绩效<资产242d2final-general-public-basic-expenditure.xsdP2P2final-general-public-expenditureFj2一般公共预算财政拨款支出决算表j2一般公共预算财政拨款支出决算表0R2一般公共预算支出决算表R2一般公共预算支出决算表0V3一般公共预算财政拨款支出决算情况表V3一般公共预算财政拨款支出决算情况表0V3一般公共预算财政拨款收入支出决算表V3一般公共预算财政拨款收入支出决算表0j2一般公共预算财政拨款收支决算表j2一般公共预算财政拨款收支决算表0^2一般公共预算支出决算情况表^2一般公共预算支出决算情况表0^2公共预算财政拨款支出决算表^2公共预算财政拨款支出决算表0V3一般公共预算财政拨款支出决算明细表V3一般公共预算财政拨款支出决算明细表0f1财政拨款支出决算表f1财政拨款支出决算表0b2财政拨款支出决算表(功能科目)^2财政拨款支出决算表功能科目0P3一般公共预算财政拨款支出决算总表P3一般公共预算财政拨款支出决算总表0hmQ1P2final-general-public-expenditureX2final-general-public-expenditure.xsdFj2一般公共预算财政拨款支出决算表j2一般公共预算财政拨款支出决算表0R2一般公共预算支出决算表R2一般公共预算支出决算表0V3一般公共预算财政拨款支出决算情况表V3一般公共预算财政拨款支出决算情况表0V3一般公共预算财政拨款收入支出决算表V3一般公共预算财政拨款收入支出决算表0j2一般公共预算财政拨款收支决算表j2一般公共预算财政拨款收支决算表0^2一般公共预算支出决算情况表^2一般公共预算支出决算情况表0^2公共预算财政拨款支出决算表^2公共预算财政拨款支出决算表0V3一般公共预算财政拨款支出决算明细表V3一般公共预算财政拨款支出决算明细表0f1财政拨款支出决算表f1财政拨款支出决算表0b2财政拨款支出决算表(功能科目)^2财政拨款支出决算表功能科目0P3一般公共预算财政拨款支出决算总表P3一般公共预算财政拨款支出决算总表02j2一般公共预算财政拨款支出决算表2l5Expenditure from the general public budget in the final accounts, by functional classification^1@sequence42<序号00000002R1Number of the rowb30DlineNumber42<行次00000002T1Number of the lineh30P1organizationCode08X1部门(单位)代码00H部门代码00H单位代码00H单位编码00000002\2Code of the unit that the row is aboutn30P1organizationName06X1部门(单位)名称00H部门名称00H单位名称00000002d1Unit that the row is aboutT408code:R2n1功能分类科目/科目编码00Z2支出功能分类科目/科目编码00R3部门预算支出功能分类科目/科目编码00V1科目/科目编码00V1项目/科目编码00R3单位预算支出功能分类科目/科目编码00n1支出功能分类/科目编码00b1功能分类/科目编码00\2项目/支出功能分类/科目编码00P2项目/功能分类/科目编码00\2项目/功能分类科目/科目编码00h2项目/支出功能分类科目/科目编码00b1功能分类科目/编码00n1项目/功能分类科目编码00Z2项目/支出功能分类科目编码00H科目编码00`1功能分类科目编码00l1支出功能分类科目编码00T1功能科目编码00H科目代码00V1项目/科目代码00`1功能分类科目代码00n1项目/功能分类科目代码00Z2项目/支出功能分类科目代码00J项目/编码00T1支出功能分类00b1项目/支出功能分类00V1项目/功能分类00V1科目/科目代码00n1功能分类科目/科目代码00Z2支出功能分类科目/科目代码00n1项目/支出功能分类代码00J项目/科目00000002l1Functional classification codeZ4\26V2功能分类科目/科目编码/类00V2功能分类科目/科目编码/款00V2功能分类科目/科目编码/项006b2支出功能分类科目/科目编码/类00b2支出功能分类科目/科目编码/款00b2支出功能分类科目/科目编码/项006Z3部门预算支出功能分类科目/科目编码/类00Z3部门预算支出功能分类科目/科目编码/款00Z3部门预算支出功能分类科目/科目编码/项006^1科目/科目编码/类00^1科目/科目编码/款00^1科目/科目编码/项006^1项目/科目编码/类00^1项目/科目编码/款00^1项目/科目编码/项006Z3单位预算支出功能分类科目/科目编码/类00Z3单位预算支出功能分类科目/科目编码/款00Z3单位预算支出功能分类科目/科目编码/项006V2支出功能分类/科目编码/类00V2支出功能分类/科目编码/款00V2支出功能分类/科目编码/项006j1功能分类/科目编码/类00j1功能分类/科目编码/款00j1功能分类/科目编码/项006d2项目/支出功能分类/科目编码/类00d2项目/支出功能分类/科目编码/款00d2项目/支出功能分类/科目编码/项006X2项目/功能分类/科目编码/类00X2项目/功能分类/科目编码/款00X2项目/功能分类/科目编码/项006d2项目/功能分类科目/科目编码/类00d2项目/功能分类科目/科目编码/款00d2项目/功能分类科目/科目编码/项006P3项目/支出功能分类科目/科目编码/类00P3项目/支出功能分类科目/科目编码/款00P3项目/支出功能分类科目/科目编码/项006j1功能分类科目/编码/类00j1功能分类科目/编码/款00j1功能分类科目/编码/项006V2项目/功能分类科目编码/类00V2项目/功能分类科目编码/款00V2项目/功能分类科目编码/项006b2项目/支出功能分类科目编码/类00b2项目/支出功能分类科目编码/款00b2项目/支出功能分类科目编码/项006P1科目编码/类00P1科目编码/款00P1科目编码/项006h1功能分类科目编码/类00h1功能分类科目编码/款00h1功能分类科目编码/项006T2支出功能分类科目编码/类00T2支出功能分类科目编码/款00T2支出功能分类科目编码/项006\1功能科目编码/类00\1功能科目编码/款00\1功能科目编码/项006P1科目代码/类00P1科目代码/款00P1科目代码/项006^1项目/科目代码/类00^1项目/科目代码/款00^1项目/科目代码/项006h1功能分类科目代码/类00h1功能分类科目代码/款00h1功能分类科目代码/项006V2项目/功能分类科目代码/类00V2项目/功能分类科目代码/款00V2项目/功能分类科目代码/项006b2项目/支出功能分类科目代码/类00b2项目/支出功能分类科目代码/款00b2项目/支出功能分类科目代码/项006R1项目/编码/类00R1项目/编码/款00R1项目/编码/项006\1支出功能分类/类00\1支出功能分类/款00\1支出功能分类/项006j1项目/支出功能分类/类00j1项目/支出功能分类/款00j1项目/支出功能分类/项006^1项目/功能分类/类00^1项目/功能分类/款00^1项目/功能分类/项006^1科目/科目代码/类00^1科目/科目代码/款00^1科目/科目代码/项006V2功能分类科目/科目代码/类00V2功能分类科目/科目代码/款00V2功能分类科目/科目代码/项006b2支出功能分类科目/科目代码/类00b2支出功能分类科目/科目代码/款00b2支出功能分类科目/科目代码/项006V2项目/支出功能分类代码/类00V2项目/支出功能分类代码/款00V2项目/支出功能分类代码/项006R1项目/科目/类00R1项目/科目/款00R1项目/科目/项006D项目/类00D项目/款00D项目/项0066类006款006项006D科目/类00D科目/款00D科目/项006\1功能分类科目/类00\1功能分类科目/款00\1功能分类科目/项006h1支出功能分类科目/类00h1支出功能分类科目/款00h1支出功能分类科目/项008name0d1n1功能分类科目/科目名称00Z2支出功能分类科目/科目名称00R3部门预算支出功能分类科目/科目名称00V1科目/科目名称00V1项目/科目名称00R3单位预算支出功能分类科目/科目名称00n1支出功能分类/科目名称00b1功能分类/科目名称00\2项目/支出功能分类/科目名称00P2项目/功能分类/科目名称00\2项目/功能分类科目/科目名称00h2项目/支出功能分类科目/科目名称00b1功能分类科目/名称00n1项目/功能分类科目名称00Z2项目/支出功能分类科目名称00H科目名称00`1功能分类科目名称00l1支出功能分类科目名称00T1功能科目名称00J项目/名称00X2项目/科目名称(类、款、项)00j1科目名称(类、款、项)00<项目00^1项目(按功能分类)00j1项目(按功能分类科目)00j1项目(按支出功能分类)00400002l1Functional classification name`40LopeningBalance2@Z1年初结转和结余00Z1上年结转和结余00R2年初财政拨款结转和结余00T1年初结转结余00h1年初结转和结余/合计00h1年初结转和结余/小计00H年初结转00H年初结余0000002Z1年初结转和结余2h2Carried forward at the beginning of the yearf40HopeningBasic24`2年初结转和结余/基本支出结转00R3年初结转和结余/基本支出结转和结余0000002`1年初基本支出结转2l3Basic expenditure carried forward at the beginning of the yearl40LopeningProject22R3年初结转和结余/项目支出结转和结余0000002R2年初项目支出结转和结余2P4Project expenditure carried forward at the beginning of the yearR50>revenue2:H本年收入00`1本年财政拨款收入00V1本年收入/合计00V1本年收入/小计00T1本年收入合计0000002H本年收入2V1This year's revenueX50HrevenueBasic24b1本年收入/基本支出00n1本年收入/基本支出收入0000002f1本年收入：基本支出2b2This year's revenue for basic expenditure^50LrevenueProject24b1本年收入/项目支出00n1本年收入/项目支出收入0000002f1本年收入：项目支出2f2This year's revenue for project expenditured50<budget24N年初预算数00B预算数0000002N年初预算数2V2Budget at the beginning of the yearj50:total2^1<合计00<小计00<总计00V1本年支出/合计00V1本年支出/小计00V1本年支出/总计00\1支出决算数/合计00\1支出决算数/小计00\1支出决算数/总计00P1决算数/合计00P1决算数/小计00P1决算数/总计00J支出/合计00J支出/小计00J支出/总计00b1本年支出合计/合计00b1本年支出合计/小计00b1本年支出合计/总计00H本年支出00T1本年支出合计00H支出合计00N支出决算数00B决算数0040002T1本年支出合计2P2Total of this year's expenditureP60:basic2T1H基本支出00V1基本支出/小计00V1基本支出/合计00b1本年支出/基本支出00P2本年支出/基本支出/小计00P2本年支出/基本支出/合计00h1支出决算数/基本支出00V2支出决算数/基本支出/小计00V2支出决算数/基本支出/合计00\1决算数/基本支出00j1决算数/基本支出/小计00j1决算数/基本支出/合计00V1支出/基本支出00d1支出/基本支出/小计00d1支出/基本支出/合计00n1本年支出合计/基本支出00\2本年支出合计/基本支出/小计00\2本年支出合计/基本支出/合计00000002R1Basic expenditureV60Bpersonnel2Hb1基本支出/人员经费00b1基本支出/人员支出00\2本年支出/基本支出/人员经费00\2本年支出/基本支出/人员支出00b2支出决算数/基本支出/人员经费00b2支出决算数/基本支出/人员支出00V2决算数/基本支出/人员经费00V2决算数/基本支出/人员支出00P2支出/基本支出/人员经费00P2支出/基本支出/人员支出00h2本年支出合计/基本支出/人员经费00h2本年支出合计/基本支出/人员支出00000002f2Personnel expenses in the basic expenditure\60Ladministrative2T1b1基本支出/公用经费00n1基本支出/日常公用经费00b1基本支出/日常公用00\2本年支出/基本支出/公用经费00h2本年支出/基本支出/日常公用经费00\2本年支出/基本支出/日常公用00b2支出决算数/基本支出/公用经费00n2支出决算数/基本支出/日常公用经费00b2支出决算数/基本支出/日常公用00V2决算数/基本支出/公用经费00b2决算数/基本支出/日常公用经费00V2决算数/基本支出/日常公用00P2支出/基本支出/公用经费00\2支出/基本支出/日常公用经费00P2支出/基本支出/日常公用00h2本年支出合计/基本支出/公用经费00T3本年支出合计/基本支出/日常公用经费00h2本年支出合计/基本支出/日常公用00000002P3Administrative expenses in the basic expenditureb60>project2T1H项目支出00V1项目支出/小计00V1项目支出/合计00b1本年支出/项目支出00P2本年支出/项目支出/小计00P2本年支出/项目支出/合计00h1支出决算数/项目支出00V2支出决算数/项目支出/小计00V2支出决算数/项目支出/合计00\1决算数/项目支出00j1决算数/项目支出/小计00j1决算数/项目支出/合计00V1支出/项目支出00d1支出/项目支出/小计00d1支出/项目支出/合计00n1本年支出合计/项目支出00\2本年支出合计/项目支出/小计00\2本年支出合计/项目支出/合计00400002V1Project expenditureh60LclosingBalance2@Z1年末结转和结余00R2年末财政拨款结转和结余00T1年末结转结余00h1年末结转和结余/合计00h1年末结转和结余/小计00H结转下年00H年末结转00H年末结余0000002Z1年末结转和结余2\2Carried forward at the end of the yearn60HclosingBasic24`2年末结转和结余/基本支出结转00R3年末结转和结余/基本支出结转和结余0000002`1年末基本支出结转2`3Basic expenditure carried forward at the end of the yearT70LclosingProject26R3年末结转和结余/项目支出结转和结余00`3年末结转和结余/项目支出结转和结余/小计00`3年末结转和结余/项目支出结转和结余/合计0000002R2年末项目支出结转和结余2d3Project expenditure carried forward at the end of the yearZ70Z1closingProjectCarried22X4年末结转和结余/项目支出结转和结余/项目支出结转0000002`1年末项目支出结转2P2Project expenditure carried over`70Z1closingProjectBalance22X4年末结转和结余/项目支出结转和结余/项目支出结余0000002`1年末项目支出结余2j1Project expenditure left overf7000060<合计<合计000<总计<总计002<小计<小计0028code>028name4Dcategories0022002J<anyRow000002\1T102:total442:basic4BpersonnelLadministrative22>project000X2final-general-public-expenditure.xsdL02:basic422Bpersonnel22Ladministrative000X2final-general-public-expenditure.xsdN02LopeningBalance422HopeningBasic22LopeningProject000X2final-general-public-expenditure.xsdP102>revenue422HrevenueBasic22LrevenueProject000X2final-general-public-expenditure.xsdR102LclosingBalance422HclosingBasic42LclosingProject4Z1closingProjectCarriedZ1closingProjectBalance000X2final-general-public-expenditure.xsdT102LclosingProject422Z1closingProjectCarried22Z1closingProjectBalance000X2final-general-public-expenditure.xsdV128code@:total:basicBpersonnelLadministrative>projectLopeningBalance>revenueLclosingBalance4P1organizationCodeP1organizationNameX2final-general-public-expenditure.xsdX1<8`1一般公共预算支出`1一般公共预算支出00l1一般公共预算拨款支出l1一般公共预算拨款支出00X2一般公共预算财政拨款支出X2一般公共预算财政拨款支出00X2一般公共预算当年拨款支出X2一般公共预算当年拨款支出000:total2:total00<N政府性基金H国有资本<三公<采购<绩效<资产242X2final-general-public-expenditure.xsd^1<F`1一般公共预算支出`1一般公共预算支出00l1一般公共预算拨款支出l1一般公共预算拨款支出00X2一般公共预算财政拨款支出X2一般公共预算财政拨款支出00X2一般公共预算当年拨款支出X2一般公共预算当年拨款支出00`1一般公共预算拨款`1一般公共预算拨款00l1一般公共预算当年拨款l1一般公共预算当年拨款00l1一般公共预算财政拨款l1一般公共预算财政拨款00X2一般公共预算当年财政拨款X2一般公共预算当年财政拨款00T1一般公共预算T1一般公共预算00T1财政拨款支出T1财政拨款支出00<支出<支出000:total2:total02T1一般公共预算>N政府性基金H国有资本<三公<采购<绩效<资产H基本支出242X2final-general-public-expenditure.xsd`1<6H基本支出H基本支出00l1一般公共预算基本支出l1一般公共预算基本支出00d2一般公共预算财政拨款基本支出d2一般公共预算财政拨款基本支出000:total2:basic02T1一般公共预算<N政府性基金H国有资本<三公<采购<绩效<资产242X2final-general-public-expenditure.xsdb1<6H项目支出H项目支出00l1一般公共预算项目支出l1一般公共预算项目支出00d2一般公共预算财政拨款项目支出d2一般公共预算财政拨款项目支出000:total2>project02T1一般公共预算<N政府性基金H国有资本<三公<采购<绩效<资产242X2final-general-public-expenditure.xsdd1<04<anyRow2:total02T1一般公共预算<N政府性基金H国有资本<三公<采购<绩效<资产242X2final-general-public-expenditure.xsdf1<02<anyRow2:total02T1一般公共预算>N政府性基金H国有资本<三公<采购<绩效<资产H基本支出242X2final-general-public-expenditure.xsdh1<04<anyRow2:total06<支出<收支B收、支>N财政拨款收N政府性基金H国有资本<三公<采购<绩效<资产242X2final-general-public-expenditure.xsdj1<2H基本支出H基本支出000:total2:basic00@H财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购<绩效<资产242X2final-general-public-expenditure.xsdl1<2H项目支出H项目支出000:total2>project00@H财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购<绩效<资产242X2final-general-public-expenditure.xsdn1<F`1一般公共预算支出`1一般公共预算支出00l1一般公共预算拨款支出l1一般公共预算拨款支出00X2一般公共预算财政拨款支出X2一般公共预算财政拨款支出00X2一般公共预算当年拨款支出X2一般公共预算当年拨款支出00`1一般公共预算拨款`1一般公共预算拨款00l1一般公共预算当年拨款l1一般公共预算当年拨款00l1一般公共预算财政拨款l1一般公共预算财政拨款00X2一般公共预算当年财政拨款X2一般公共预算当年财政拨款00T1一般公共预算T1一般公共预算00T1财政拨款支出T1财政拨款支出00<支出<支出000:total2<budget02T1一般公共预算>N政府性基金H国有资本<三公<采购<绩效<资产H基本支出200X2final-general-public-expenditure.xsdP2<04<anyRow2<budget02T1一般公共预算<N政府性基金H国有资本<三公<采购<绩效<资产200X2final-general-public-expenditure.xsdR2Z1final-government-fundL\3政府性基金预算财政拨款收入支出决算表\3政府性基金预算财政拨款收入支出决算表0P3政府性基金预算财政拨款收支决算表P3政府性基金预算财政拨款收支决算表0d2政府性基金预算收入支出决算表d2政府性基金预算收入支出决算表0X2政府性基金预算收支决算表X2政府性基金预算收支决算表0P3政府性基金预算财政拨款支出决算表P3政府性基金预算财政拨款支出决算表0X2政府性基金预算支出决算表X2政府性基金预算支出决算表0h3政府性基金预算财政拨款收入支出决算情况表h3政府性基金预算财政拨款收入支出决算情况表0X2政府性基金收入支出决算表X2政府性基金收入支出决算表0`1政府性基金决算表`1政府性基金决算表0P3政府性基金财政拨款收入支出决算表P3政府性基金财政拨款收入支出决算表0b3政府性基金预算财政拨款收入、支出决算表b3政府性基金预算财政拨款收入、支出决算表0d2政府性基金财政拨款支出决算表d2政府性基金财政拨款支出决算表0P3政府性基金预算财政拨款收入支出表P3政府性基金预算财政拨款收入支出表0l1政府性基金收支决算表l1政府性基金收支决算表0^TNZ1final-government-fundb1final-government-fund.xsdL\3政府性基金预算财政拨款收入支出决算表\3政府性基金预算财政拨款收入支出决算表0P3政府性基金预算财政拨款收支决算表P3政府性基金预算财政拨款收支决算表0d2政府性基金预算收入支出决算表d2政府性基金预算收入支出决算表0X2政府性基金预算收支决算表X2政府性基金预算收支决算表0P3政府性基金预算财政拨款支出决算表P3政府性基金预算财政拨款支出决算表0X2政府性基金预算支出决算表X2政府性基金预算支出决算表0h3政府性基金预算财政拨款收入支出决算情况表h3政府性基金预算财政拨款收入支出决算情况表0X2政府性基金收入支出决算表X2政府性基金收入支出决算表0`1政府性基金决算表`1政府性基金决算表0P3政府性基金财政拨款收入支出决算表P3政府性基金财政拨款收入支出决算表0b3政府性基金预算财政拨款收入、支出决算表b3政府性基金预算财政拨款收入、支出决算表0d2政府性基金财政拨款支出决算表d2政府性基金财政拨款支出决算表0P3政府性基金预算财政拨款收入支出表P3政府性基金预算财政拨款收入支出表0l1政府性基金收支决算表l1政府性基金收支决算表02\3政府性基金预算财政拨款收入支出决算表2b4Revenue and expenditure of government-managed funds in the final accounts^1@sequence42<序号00000002R1Number of the rowZ30DlineNumber42<行次00000002T1Number of the line`30P1organizationCode08X1部门(单位)代码00H部门代码00H单位代码00H单位编码00000002\2Code of the unit that the row is aboutf30P1organizationName06X1部门(单位)名称00H部门名称00H单位名称00000002d1Unit that the row is aboutl308code:R2n1功能分类科目/科目编码00Z2支出功能分类科目/科目编码00R3部门预算支出功能分类科目/科目编码00V1科目/科目编码00V1项目/科目编码00R3单位预算支出功能分类科目/科目编码00n1支出功能分类/科目编码00b1功能分类/科目编码00\2项目/支出功能分类/科目编码00P2项目/功能分类/科目编码00\2项目/功能分类科目/科目编码00h2项目/支出功能分类科目/科目编码00b1功能分类科目/编码00n1项目/功能分类科目编码00Z2项目/支出功能分类科目编码00H科目编码00`1功能分类科目编码00l1支出功能分类科目编码00T1功能科目编码00H科目代码00V1项目/科目代码00`1功能分类科目代码00n1项目/功能分类科目代码00Z2项目/支出功能分类科目代码00J项目/编码00T1支出功能分类00b1项目/支出功能分类00V1项目/功能分类00V1科目/科目代码00n1功能分类科目/科目代码00Z2支出功能分类科目/科目代码00n1项目/支出功能分类代码00J项目/科目00000002l1Functional classification codeR4\26V2功能分类科目/科目编码/类00V2功能分类科目/科目编码/款00V2功能分类科目/科目编码/项006b2支出功能分类科目/科目编码/类00b2支出功能分类科目/科目编码/款00b2支出功能分类科目/科目编码/项006Z3部门预算支出功能分类科目/科目编码/类00Z3部门预算支出功能分类科目/科目编码/款00Z3部门预算支出功能分类科目/科目编码/项006^1科目/科目编码/类00^1科目/科目编码/款00^1科目/科目编码/项006^1项目/科目编码/类00^1项目/科目编码/款00^1项目/科目编码/项006Z3单位预算支出功能分类科目/科目编码/类00Z3单位预算支出功能分类科目/科目编码/款00Z3单位预算支出功能分类科目/科目编码/项006V2支出功能分类/科目编码/类00V2支出功能分类/科目编码/款00V2支出功能分类/科目编码/项006j1功能分类/科目编码/类00j1功能分类/科目编码/款00j1功能分类/科目编码/项006d2项目/支出功能分类/科目编码/类00d2项目/支出功能分类/科目编码/款00d2项目/支出功能分类/科目编码/项006X2项目/功能分类/科目编码/类00X2项目/功能分类/科目编码/款00X2项目/功能分类/科目编码/项006d2项目/功能分类科目/科目编码/类00d2项目/功能分类科目/科目编码/款00d2项目/功能分类科目/科目编码/项006P3项目/支出功能分类科目/科目编码/类00P3项目/支出功能分类科目/科目编码/款00P3项目/支出功能分类科目/科目编码/项006j1功能分类科目/编码/类00j1功能分类科目/编码/款00j1功能分类科目/编码/项006V2项目/功能分类科目编码/类00V2项目/功能分类科目编码/款00V2项目/功能分类科目编码/项006b2项目/支出功能分类科目编码/类00b2项目/支出功能分类科目编码/款00b2项目/支出功能分类科目编码/项006P1科目编码/类00P1科目编码/款00P1科目编码/项006h1功能分类科目编码/类00h1功能分类科目编码/款00h1功能分类科目编码/项006T2支出功能分类科目编码/类00T2支出功能分类科目编码/款00T2支出功能分类科目编码/项006\1功能科目编码/类00\1功能科目编码/款00\1功能科目编码/项006P1科目代码/类00P1科目代码/款00P1科目代码/项006^1项目/科目代码/类00^1项目/科目代码/款00^1项目/科目代码/项006h1功能分类科目代码/类00h1功能分类科目代码/款00h1功能分类科目代码/项006V2项目/功能分类科目代码/类00V2项目/功能分类科目代码/款00V2项目/功能分类科目代码/项006b2项目/支出功能分类科目代码/类00b2项目/支出功能分类科目代码/款00b2项目/支出功能分类科目代码/项006R1项目/编码/类00R1项目/编码/款00R1项目/编码/项006\1支出功能分类/类00\1支出功能分类/款00\1支出功能分类/项006j1项目/支出功能分类/类00j1项目/支出功能分类/款00j1项目/支出功能分类/项006^1项目/功能分类/类00^1项目/功能分类/款00^1项目/功能分类/项006^1科目/科目代码/类00^1科目/科目代码/款00^1科目/科目代码/项006V2功能分类科目/科目代码/类00V2功能分类科目/科目代码/款00V2功能分类科目/科目代码/项006b2支出功能分类科目/科目代码/类00b2支出功能分类科目/科目代码/款00b2支出功能分类科目/科目代码/项006V2项目/支出功能分类代码/类00V2项目/支出功能分类代码/款00V2项目/支出功能分类代码/项006R1项目/科目/类00R1项目/科目/款00R1项目/科目/项006D项目/类00D项目/款00D项目/项0066类006款006项006D科目/类00D科目/款00D科目/项006\1功能分类科目/类00\1功能分类科目/款00\1功能分类科目/项006h1支出功能分类科目/类00h1支出功能分类科目/款00h1支出功能分类科目/项008name0d1n1功能分类科目/科目名称00Z2支出功能分类科目/科目名称00R3部门预算支出功能分类科目/科目名称00V1科目/科目名称00V1项目/科目名称00R3单位预算支出功能分类科目/科目名称00n1支出功能分类/科目名称00b1功能分类/科目名称00\2项目/支出功能分类/科目名称00P2项目/功能分类/科目名称00\2项目/功能分类科目/科目名称00h2项目/支出功能分类科目/科目名称00b1功能分类科目/名称00n1项目/功能分类科目名称00Z2项目/支出功能分类科目名称00H科目名称00`1功能分类科目名称00l1支出功能分类科目名称00T1功能科目名称00J项目/名称00X2项目/科目名称(类、款、项)00j1科目名称(类、款、项)00<项目00^1项目(按功能分类)00j1项目(按功能分类科目)00j1项目(按支出功能分类)00400002l1Functional classification nameX40LopeningBalance2@Z1年初结转和结余00Z1上年结转和结余00R2年初财政拨款结转和结余00T1年初结转结余00h1年初结转和结余/合计00h1年初结转和结余/小计00H年初结转00H年初结余0000002Z1年初结转和结余2h2Carried forward at the beginning of the year^40HopeningBasic24`2年初结转和结余/基本支出结转00R3年初结转和结余/基本支出结转和结余0000002`1年初基本支出结转2l3Basic expenditure carried forward at the beginning of the yeard40LopeningProject22R3年初结转和结余/项目支出结转和结余0000002R2年初项目支出结转和结余2P4Project expenditure carried forward at the beginning of the yearj40>revenue2:H本年收入00`1本年财政拨款收入00V1本年收入/合计00V1本年收入/小计00T1本年收入合计0000002H本年收入2V1This year's revenueP50HrevenueBasic24b1本年收入/基本支出00n1本年收入/基本支出收入0000002f1本年收入：基本支出2b2This year's revenue for basic expenditureV50LrevenueProject24b1本年收入/项目支出00n1本年收入/项目支出收入0000002f1本年收入：项目支出2f2This year's revenue for project expenditure\50<budget24N年初预算数00B预算数0000002N年初预算数2V2Budget at the beginning of the yearb50:total2^1<合计00<小计00<总计00V1本年支出/合计00V1本年支出/小计00V1本年支出/总计00\1支出决算数/合计00\1支出决算数/小计00\1支出决算数/总计00P1决算数/合计00P1决算数/小计00P1决算数/总计00J支出/合计00J支出/小计00J支出/总计00b1本年支出合计/合计00b1本年支出合计/小计00b1本年支出合计/总计00H本年支出00T1本年支出合计00H支出合计00N支出决算数00B决算数0040002T1本年支出合计2P2Total of this year's expenditureh50:basic2T1H基本支出00V1基本支出/小计00V1基本支出/合计00b1本年支出/基本支出00P2本年支出/基本支出/小计00P2本年支出/基本支出/合计00h1支出决算数/基本支出00V2支出决算数/基本支出/小计00V2支出决算数/基本支出/合计00\1决算数/基本支出00j1决算数/基本支出/小计00j1决算数/基本支出/合计00V1支出/基本支出00d1支出/基本支出/小计00d1支出/基本支出/合计00n1本年支出合计/基本支出00\2本年支出合计/基本支出/小计00\2本年支出合计/基本支出/合计00000002R1Basic expendituren50Bpersonnel2Hb1基本支出/人员经费00b1基本支出/人员支出00\2本年支出/基本支出/人员经费00\2本年支出/基本支出/人员支出00b2支出决算数/基本支出/人员经费00b2支出决算数/基本支出/人员支出00V2决算数/基本支出/人员经费00V2决算数/基本支出/人员支出00P2支出/基本支出/人员经费00P2支出/基本支出/人员支出00h2本年支出合计/基本支出/人员经费00h2本年支出合计/基本支出/人员支出00000002f2Personnel expenses in the basic expenditureT60Ladministrative2T1b1基本支出/公用经费00n1基本支出/日常公用经费00b1基本支出/日常公用00\2本年支出/基本支出/公用经费00h2本年支出/基本支出/日常公用经费00\2本年支出/基本支出/日常公用00b2支出决算数/基本支出/公用经费00n2支出决算数/基本支出/日常公用经费00b2支出决算数/基本支出/日常公用00V2决算数/基本支出/公用经费00b2决算数/基本支出/日常公用经费00V2决算数/基本支出/日常公用00P2支出/基本支出/公用经费00\2支出/基本支出/日常公用经费00P2支出/基本支出/日常公用00h2本年支出合计/基本支出/公用经费00T3本年支出合计/基本支出/日常公用经费00h2本年支出合计/基本支出/日常公用00000002P3Administrative expenses in the basic expenditureZ60>project2T1H项目支出00V1项目支出/小计00V1项目支出/合计00b1本年支出/项目支出00P2本年支出/项目支出/小计00P2本年支出/项目支出/合计00h1支出决算数/项目支出00V2支出决算数/项目支出/小计00V2支出决算数/项目支出/合计00\1决算数/项目支出00j1决算数/项目支出/小计00j1决算数/项目支出/合计00V1支出/项目支出00d1支出/项目支出/小计00d1支出/项目支出/合计00n1本年支出合计/项目支出00\2本年支出合计/项目支出/小计00\2本年支出合计/项目支出/合计00400002V1Project expenditure`60LclosingBalance2@Z1年末结转和结余00R2年末财政拨款结转和结余00T1年末结转结余00h1年末结转和结余/合计00h1年末结转和结余/小计00H结转下年00H年末结转00H年末结余0000002Z1年末结转和结余2\2Carried forward at the end of the yearf60HclosingBasic24`2年末结转和结余/基本支出结转00R3年末结转和结余/基本支出结转和结余0000002`1年末基本支出结转2`3Basic expenditure carried forward at the end of the yearl60LclosingProject26R3年末结转和结余/项目支出结转和结余00`3年末结转和结余/项目支出结转和结余/小计00`3年末结转和结余/项目支出结转和结余/合计0000002R2年末项目支出结转和结余2d3Project expenditure carried forward at the end of the yearR70Z1closingProjectCarried22X4年末结转和结余/项目支出结转和结余/项目支出结转0000002`1年末项目支出结转2P2Project expenditure carried overX70Z1closingProjectBalance22X4年末结转和结余/项目支出结转和结余/项目支出结余0000002`1年末项目支出结余2j1Project expenditure left over^7000060<合计<合计000<总计<总计002<小计<小计0028code>028name4Dcategories0022002J<anyRow000002\1L02:total442:basic4BpersonnelLadministrative22>project000b1final-government-fund.xsdL02:basic422Bpersonnel22Ladministrative000b1final-government-fund.xsdN02LopeningBalance422HopeningBasic22LopeningProject000b1final-government-fund.xsdP102>revenue422HrevenueBasic22LrevenueProject000b1final-government-fund.xsdR102LclosingBalance422HclosingBasic42LclosingProject4Z1closingProjectCarriedZ1closingProjectBalance000b1final-government-fund.xsdT102LclosingProject422Z1closingProjectCarried22Z1closingProjectBalance000b1final-government-fund.xsdV128code@:total:basicBpersonnelLadministrative>projectLopeningBalance>revenueLclosingBalance4P1organizationCodeP1organizationNameb1final-government-fund.xsdX1<><支出<支出00H本年支出H本年支出00Z1政府性基金支出Z1政府性基金支出00f1政府性基金预算支出f1政府性基金预算支出00^2政府性基金预算财政拨款支出^2政府性基金预算财政拨款支出00R2政府性基金预算拨款支出R2政府性基金预算拨款支出00j2政府性基金预算财政拨款本年支出j2政府性基金预算财政拨款本年支出000:total2:total02N政府性基金0242b1final-government-fund.xsd^1<2H基本支出H基本支出000:total2:basic02N政府性基金0242b1final-government-fund.xsd`1<2H项目支出H项目支出000:total2>project02N政府性基金0242b1final-government-fund.xsdb1<04<anyRow2:total02N政府性基金0242b1final-government-fund.xsdd1<8Z1年初结转和结余Z1年初结转和结余00T1年初结转结余T1年初结转结余00Z1上年结转和结余Z1上年结转和结余00H上年结转H上年结转000:total2LopeningBalance02N政府性基金0242b1final-government-fund.xsdf1<8<收入<收入00H本年收入H本年收入00^2政府性基金预算财政拨款收入^2政府性基金预算财政拨款收入00j2政府性基金预算财政拨款本年收入j2政府性基金预算财政拨款本年收入000:total2>revenue02N政府性基金0242b1final-government-fund.xsdh1<6Z1年末结转和结余Z1年末结转和结余00T1年末结转结余T1年末结转结余00H结转下年H结转下年000:total2LclosingBalance02N政府性基金0242b1final-government-fund.xsdj1Jfinal-revenue8N收入决算表N收入决算表0T1收入决算总表T1收入决算总表0Z1收入决算情况表Z1收入决算情况表0f1收入决算总体情况表f1收入决算总体情况表0`hIJfinal-revenueR1final-revenue.xsd8N收入决算表N收入决算表0T1收入决算总表T1收入决算总表0Z1收入决算情况表Z1收入决算情况表0f1收入决算总体情况表f1收入决算总体情况表02N收入决算表2Z4Revenue of the final accounts by functional classification and sourceR1@sequence42<序号00000002R1Number of the rowV30DlineNumber42<行次00000002T1Number of the line\30P1organizationCode08X1部门(单位)代码00H部门代码00H单位代码00H单位编码00000002\2Code of the unit that the row is aboutb30P1organizationName06X1部门(单位)名称00H部门名称00H单位名称00200002d1Unit that the row is abouth308code:R2n1功能分类科目/科目编码00Z2支出功能分类科目/科目编码00R3部门预算支出功能分类科目/科目编码00V1科目/科目编码00V1项目/科目编码00R3单位预算支出功能分类科目/科目编码00n1支出功能分类/科目编码00b1功能分类/科目编码00\2项目/支出功能分类/科目编码00P2项目/功能分类/科目编码00\2项目/功能分类科目/科目编码00h2项目/支出功能分类科目/科目编码00b1功能分类科目/编码00n1项目/功能分类科目编码00Z2项目/支出功能分类科目编码00H科目编码00`1功能分类科目编码00l1支出功能分类科目编码00T1功能科目编码00H科目代码00V1项目/科目代码00`1功能分类科目代码00n1项目/功能分类科目代码00Z2项目/支出功能分类科目代码00J项目/编码00T1支出功能分类00b1项目/支出功能分类00V1项目/功能分类00V1科目/科目代码00n1功能分类科目/科目代码00Z2支出功能分类科目/科目代码00n1项目/支出功能分类代码00J项目/科目00000002l1Functional classification coden3\26V2功能分类科目/科目编码/类00V2功能分类科目/科目编码/款00V2功能分类科目/科目编码/项006b2支出功能分类科目/科目编码/类00b2支出功能分类科目/科目编码/款00b2支出功能分类科目/科目编码/项006Z3部门预算支出功能分类科目/科目编码/类00Z3部门预算支出功能分类科目/科目编码/款00Z3部门预算支出功能分类科目/科目编码/项006^1科目/科目编码/类00^1科目/科目编码/款00^1科目/科目编码/项006^1项目/科目编码/类00^1项目/科目编码/款00^1项目/科目编码/项006Z3单位预算支出功能分类科目/科目编码/类00Z3单位预算支出功能分类科目/科目编码/款00Z3单位预算支出功能分类科目/科目编码/项006V2支出功能分类/科目编码/类00V2支出功能分类/科目编码/款00V2支出功能分类/科目编码/项006j1功能分类/科目编码/类00j1功能分类/科目编码/款00j1功能分类/科目编码/项006d2项目/支出功能分类/科目编码/类00d2项目/支出功能分类/科目编码/款00d2项目/支出功能分类/科目编码/项006X2项目/功能分类/科目编码/类00X2项目/功能分类/科目编码/款00X2项目/功能分类/科目编码/项006d2项目/功能分类科目/科目编码/类00d2项目/功能分类科目/科目编码/款00d2项目/功能分类科目/科目编码/项006P3项目/支出功能分类科目/科目编码/类00P3项目/支出功能分类科目/科目编码/款00P3项目/支出功能分类科目/科目编码/项006j1功能分类科目/编码/类00j1功能分类科目/编码/款00j1功能分类科目/编码/项006V2项目/功能分类科目编码/类00V2项目/功能分类科目编码/款00V2项目/功能分类科目编码/项006b2项目/支出功能分类科目编码/类00b2项目/支出功能分类科目编码/款00b2项目/支出功能分类科目编码/项006P1科目编码/类00P1科目编码/款00P1科目编码/项006h1功能分类科目编码/类00h1功能分类科目编码/款00h1功能分类科目编码/项006T2支出功能分类科目编码/类00T2支出功能分类科目编码/款00T2支出功能分类科目编码/项006\1功能科目编码/类00\1功能科目编码/款00\1功能科目编码/项006P1科目代码/类00P1科目代码/款00P1科目代码/项006^1项目/科目代码/类00^1项目/科目代码/款00^1项目/科目代码/项006h1功能分类科目代码/类00h1功能分类科目代码/款00h1功能分类科目代码/项006V2项目/功能分类科目代码/类00V2项目/功能分类科目代码/款00V2项目/功能分类科目代码/项006b2项目/支出功能分类科目代码/类00b2项目/支出功能分类科目代码/款00b2项目/支出功能分类科目代码/项006R1项目/编码/类00R1项目/编码/款00R1项目/编码/项006\1支出功能分类/类00\1支出功能分类/款00\1支出功能分类/项006j1项目/支出功能分类/类00j1项目/支出功能分类/款00j1项目/支出功能分类/项006^1项目/功能分类/类00^1项目/功能分类/款00^1项目/功能分类/项006^1科目/科目代码/类00^1科目/科目代码/款00^1科目/科目代码/项006V2功能分类科目/科目代码/类00V2功能分类科目/科目代码/款00V2功能分类科目/科目代码/项006b2支出功能分类科目/科目代码/类00b2支出功能分类科目/科目代码/款00b2支出功能分类科目/科目代码/项006V2项目/支出功能分类代码/类00V2项目/支出功能分类代码/款00V2项目/支出功能分类代码/项006R1项目/科目/类00R1项目/科目/款00R1项目/科目/项006D项目/类00D项目/款00D项目/项0066类006款006项006D科目/类00D科目/款00D科目/项006\1功能分类科目/类00\1功能分类科目/款00\1功能分类科目/项006h1支出功能分类科目/类00h1支出功能分类科目/款00h1支出功能分类科目/项008name0d1n1功能分类科目/科目名称00Z2支出功能分类科目/科目名称00R3部门预算支出功能分类科目/科目名称00V1科目/科目名称00V1项目/科目名称00R3单位预算支出功能分类科目/科目名称00n1支出功能分类/科目名称00b1功能分类/科目名称00\2项目/支出功能分类/科目名称00P2项目/功能分类/科目名称00\2项目/功能分类科目/科目名称00h2项目/支出功能分类科目/科目名称00b1功能分类科目/名称00n1项目/功能分类科目名称00Z2项目/支出功能分类科目名称00H科目名称00`1功能分类科目名称00l1支出功能分类科目名称00T1功能科目名称00J项目/名称00X2项目/科目名称(类、款、项)00j1科目名称(类、款、项)00<项目00^1项目(按功能分类)00j1项目(按功能分类科目)00j1项目(按支出功能分类)00200002l1Functional classification nameT40:total2>T1本年收入合计00<合计00H收入合计00V1本年收入/合计00V1本年收入/小计00b1本年收入合计/合计00<总计0040002T1本年收入合计2h1Total of this year's revenueZ40V1fiscalAppropriation2DT1财政拨款收入00b1财政拨款收入/小计00b1财政拨款收入/合计00H财政拨款00d1财政拨款(补助)收入00n1本年收入/财政拨款收入00\2本年收入/财政拨款收入/小计00\2本年收入/财政拨款收入/合计00b1本年收入/财政拨款00^2本年收入/财政拨款(补助)收入00000002X1Fiscal appropriation`40V1generalPublicBudget2@X2一般公共预算财政拨款收入00l1一般公共预算财政拨款00R3财政拨款收入/一般公共预算财政拨款00^3财政拨款收入/一般公共预算财政拨款收入00R3本年收入/一般公共预算财政拨款收入00f2本年收入/一般公共预算财政拨款00l3本年收入/财政拨款收入/一般公共预算财政拨款00X4本年收入/财政拨款收入/一般公共预算财政拨款收入00000002h2Appropriation from the general public budgetf40LgovernmentFund2@^2政府性基金预算财政拨款收入00R2政府性基金预算财政拨款00X3财政拨款收入/政府性基金预算财政拨款00d3财政拨款收入/政府性基金预算财政拨款收入00X3本年收入/政府性基金预算财政拨款收入00l2本年收入/政府性基金预算财政拨款00R4本年收入/财政拨款收入/政府性基金预算财政拨款00^4本年收入/财政拨款收入/政府性基金预算财政拨款收入00000002f2Appropriation from government-managed fundsl40HstateCapital2@d2国有资本经营预算财政拨款收入00X2国有资本经营预算财政拨款00^3财政拨款收入/国有资本经营预算财政拨款00j3财政拨款收入/国有资本经营预算财政拨款收入00^3本年收入/国有资本经营预算财政拨款收入00R3本年收入/国有资本经营预算财政拨款00X4本年收入/财政拨款收入/国有资本经营预算财政拨款00d4本年收入/财政拨款收入/国有资本经营预算财政拨款收入00000002\3Appropriation from the state capital operations budgetR50NsuperiorSubsidy24T1上级补助收入00n1本年收入/上级补助收入00000002f1Subsidy from superior unitsX50V1institutionalIncome2@H事业收入00V1事业收入/小计00V1事业收入/合计00V1事业收入/金额00b1本年收入/事业收入00P2本年收入/事业收入/小计00P2本年收入/事业收入/合计00P2本年收入/事业收入/金额00000002X1Institutional income^50JeducationFees24P2事业收入/其中:教育收费00b1事业收入/教育收费0000002Z1其中：教育收费2j2Education fees among the institutional incomed50NoperatingIncome28H经营收入00`1事业单位经营收入00b1本年收入/经营收入00Z2本年收入/事业单位经营收入00000002P1Operating incomej50X1affiliatedRemittance28`1附属单位上缴收入00T1附属单位缴款00Z2本年收入/附属单位上缴收入00n1本年收入/附属单位缴款00000002P2Remittance from affiliated unitsP60FotherIncome24H其他收入00b1本年收入/其他收入00400002HOther incomeV6000060<合计<合计000<总计<总计002<小计<小计0028code>048nameP1organizationName2Dcategories0022002JJ02:total0<42V1fiscalAppropriation6V1generalPublicBudgetLgovernmentFundHstateCapital22NsuperiorSubsidy22V1institutionalIncome22NoperatingIncome22X1affiliatedRemittance22FotherIncome00R1final-revenue.xsdL02V1fiscalAppropriation222V1generalPublicBudget422LgovernmentFund22HstateCapital00R1final-revenue.xsdN28codeD:totalV1fiscalAppropriationV1generalPublicBudgetLgovernmentFundHstateCapitalNsuperiorSubsidyV1institutionalIncomeNoperatingIncomeX1affiliatedRemittanceFotherIncome4P1organizationCodeP1organizationNameR1final-revenue.xsdP1<6<收入<收入00H本年收入H本年收入00H全部收入H全部收入000:total2:total00BH财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购H机关运行<绩效<资产242R1final-revenue.xsdT1<4T1财政拨款收入T1财政拨款收入00l1财政拨款（补助）收入d1财政拨款(补助)收入000:total2V1fiscalAppropriation00:T1财政拨款收支`1财政拨款收入支出Z1财政拨款收、支<三公<采购242R1final-revenue.xsdV1<:l1一般公共预算拨款收入l1一般公共预算拨款收入00`1一般公共预算收入`1一般公共预算收入00X2一般公共预算财政拨款收入X2一般公共预算财政拨款收入00X2一般公共预算当年拨款收入X2一般公共预算当年拨款收入00d2一般公共预算当年财政拨款收入d2一般公共预算当年财政拨款收入000:total2V1generalPublicBudget00:T1财政拨款收支`1财政拨款收入支出Z1财政拨款收、支<三公<采购242R1final-revenue.xsdX1<:Z1政府性基金收入Z1政府性基金收入00f1政府性基金预算收入f1政府性基金预算收入00R2政府性基金预算拨款收入R2政府性基金预算拨款收入00^2政府性基金预算财政拨款收入^2政府性基金预算财政拨款收入00f1政府性基金拨款收入f1政府性基金拨款收入000:total2LgovernmentFund00:T1财政拨款收支`1财政拨款收入支出Z1财政拨款收、支<三公<采购242R1final-revenue.xsdZ1<:l1国有资本经营预算收入l1国有资本经营预算收入00X2国有资本经营预算拨款收入X2国有资本经营预算拨款收入00d2国有资本经营预算财政拨款收入d2国有资本经营预算财政拨款收入00`1国有资本经营收入`1国有资本经营收入00`1国有资本经营收益`1国有资本经营收益000:total2HstateCapital00:T1财政拨款收支`1财政拨款收入支出Z1财政拨款收、支<三公<采购242R1final-revenue.xsd\1<4H事业收入H事业收入00`1事业单位事业收入`1事业单位事业收入000:total2V1institutionalIncome00:T1财政拨款收支`1财政拨款收入支出Z1财政拨款收、支<三公<采购242R1final-revenue.xsd^1<4H经营收入H经营收入00`1事业单位经营收入`1事业单位经营收入000:total2NoperatingIncome00:T1财政拨款收支`1财政拨款收入支出Z1财政拨款收、支<三公<采购242R1final-revenue.xsd`1<2T1上级补助收入T1上级补助收入000:total2NsuperiorSubsidy00:T1财政拨款收支`1财政拨款收入支出Z1财政拨款收、支<三公<采购242R1final-revenue.xsdb1<4`1附属单位上缴收入`1附属单位上缴收入00`1附属单位缴款收入`1附属单位缴款收入000:total2X1affiliatedRemittance00:T1财政拨款收支`1财政拨款收入支出Z1财政拨款收、支<三公<采购242R1final-revenue.xsdd1<2H其他收入H其他收入000:total2FotherIncome00<H财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购242R1final-revenue.xsdf1V1final-state-capitalHV3国有资本经营预算财政拨款支出决算表V3国有资本经营预算财政拨款支出决算表0b3国有资本经营预算财政拨款收入支出决算表b3国有资本经营预算财政拨款收入支出决算表0V3国有资本经营预算财政拨款收支决算表V3国有资本经营预算财政拨款收支决算表0^2国有资本经营预算支出决算表^2国有资本经营预算支出决算表0j2国有资本经营预算收入支出决算表j2国有资本经营预算收入支出决算表0^2国有资本经营预算收支决算表^2国有资本经营预算收支决算表0b3国有资本经营预算财政拨款支出决算情况表b3国有资本经营预算财政拨款支出决算情况表0n3国有资本经营预算财政拨款收入支出决算情况表n3国有资本经营预算财政拨款收入支出决算情况表0R2国有资本经营支出决算表R2国有资本经营支出决算表0j2国有资本经营财政拨款支出决算表j2国有资本经营财政拨款支出决算表0V3国有资本经营财政拨款收入支出决算表V3国有资本经营财政拨款收入支出决算表0V3国有资本经营预算财政拨款收入支出表V3国有资本经营预算财政拨款收入支出表0XPNV1final-state-capital^1final-state-capital.xsdHV3国有资本经营预算财政拨款支出决算表V3国有资本经营预算财政拨款支出决算表0b3国有资本经营预算财政拨款收入支出决算表b3国有资本经营预算财政拨款收入支出决算表0V3国有资本经营预算财政拨款收支决算表V3国有资本经营预算财政拨款收支决算表0^2国有资本经营预算支出决算表^2国有资本经营预算支出决算表0j2国有资本经营预算收入支出决算表j2国有资本经营预算收入支出决算表0^2国有资本经营预算收支决算表^2国有资本经营预算收支决算表0b3国有资本经营预算财政拨款支出决算情况表b3国有资本经营预算财政拨款支出决算情况表0n3国有资本经营预算财政拨款收入支出决算情况表n3国有资本经营预算财政拨款收入支出决算情况表0R2国有资本经营支出决算表R2国有资本经营支出决算表0j2国有资本经营财政拨款支出决算表j2国有资本经营财政拨款支出决算表0V3国有资本经营财政拨款收入支出决算表V3国有资本经营财政拨款收入支出决算表0V3国有资本经营预算财政拨款收入支出表V3国有资本经营预算财政拨款收入支出表02V3国有资本经营预算财政拨款支出决算表2X5Revenue and expenditure of the state capital operations budget in the final accounts^1@sequence42<序号00000002R1Number of the rowZ30DlineNumber42<行次00000002T1Number of the line`30P1organizationCode08X1部门(单位)代码00H部门代码00H单位代码00H单位编码00000002\2Code of the unit that the row is aboutf30P1organizationName06X1部门(单位)名称00H部门名称00H单位名称00000002d1Unit that the row is aboutl308code:R2n1功能分类科目/科目编码00Z2支出功能分类科目/科目编码00R3部门预算支出功能分类科目/科目编码00V1科目/科目编码00V1项目/科目编码00R3单位预算支出功能分类科目/科目编码00n1支出功能分类/科目编码00b1功能分类/科目编码00\2项目/支出功能分类/科目编码00P2项目/功能分类/科目编码00\2项目/功能分类科目/科目编码00h2项目/支出功能分类科目/科目编码00b1功能分类科目/编码00n1项目/功能分类科目编码00Z2项目/支出功能分类科目编码00H科目编码00`1功能分类科目编码00l1支出功能分类科目编码00T1功能科目编码00H科目代码00V1项目/科目代码00`1功能分类科目代码00n1项目/功能分类科目代码00Z2项目/支出功能分类科目代码00J项目/编码00T1支出功能分类00b1项目/支出功能分类00V1项目/功能分类00V1科目/科目代码00n1功能分类科目/科目代码00Z2支出功能分类科目/科目代码00n1项目/支出功能分类代码00J项目/科目00000002l1Functional classification codeR4\26V2功能分类科目/科目编码/类00V2功能分类科目/科目编码/款00V2功能分类科目/科目编码/项006b2支出功能分类科目/科目编码/类00b2支出功能分类科目/科目编码/款00b2支出功能分类科目/科目编码/项006Z3部门预算支出功能分类科目/科目编码/类00Z3部门预算支出功能分类科目/科目编码/款00Z3部门预算支出功能分类科目/科目编码/项006^1科目/科目编码/类00^1科目/科目编码/款00^1科目/科目编码/项006^1项目/科目编码/类00^1项目/科目编码/款00^1项目/科目编码/项006Z3单位预算支出功能分类科目/科目编码/类00Z3单位预算支出功能分类科目/科目编码/款00Z3单位预算支出功能分类科目/科目编码/项006V2支出功能分类/科目编码/类00V2支出功能分类/科目编码/款00V2支出功能分类/科目编码/项006j1功能分类/科目编码/类00j1功能分类/科目编码/款00j1功能分类/科目编码/项006d2项目/支出功能分类/科目编码/类00d2项目/支出功能分类/科目编码/款00d2项目/支出功能分类/科目编码/项006X2项目/功能分类/科目编码/类00X2项目/功能分类/科目编码/款00X2项目/功能分类/科目编码/项006d2项目/功能分类科目/科目编码/类00d2项目/功能分类科目/科目编码/款00d2项目/功能分类科目/科目编码/项006P3项目/支出功能分类科目/科目编码/类00P3项目/支出功能分类科目/科目编码/款00P3项目/支出功能分类科目/科目编码/项006j1功能分类科目/编码/类00j1功能分类科目/编码/款00j1功能分类科目/编码/项006V2项目/功能分类科目编码/类00V2项目/功能分类科目编码/款00V2项目/功能分类科目编码/项006b2项目/支出功能分类科目编码/类00b2项目/支出功能分类科目编码/款00b2项目/支出功能分类科目编码/项006P1科目编码/类00P1科目编码/款00P1科目编码/项006h1功能分类科目编码/类00h1功能分类科目编码/款00h1功能分类科目编码/项006T2支出功能分类科目编码/类00T2支出功能分类科目编码/款00T2支出功能分类科目编码/项006\1功能科目编码/类00\1功能科目编码/款00\1功能科目编码/项006P1科目代码/类00P1科目代码/款00P1科目代码/项006^1项目/科目代码/类00^1项目/科目代码/款00^1项目/科目代码/项006h1功能分类科目代码/类00h1功能分类科目代码/款00h1功能分类科目代码/项006V2项目/功能分类科目代码/类00V2项目/功能分类科目代码/款00V2项目/功能分类科目代码/项006b2项目/支出功能分类科目代码/类00b2项目/支出功能分类科目代码/款00b2项目/支出功能分类科目代码/项006R1项目/编码/类00R1项目/编码/款00R1项目/编码/项006\1支出功能分类/类00\1支出功能分类/款00\1支出功能分类/项006j1项目/支出功能分类/类00j1项目/支出功能分类/款00j1项目/支出功能分类/项006^1项目/功能分类/类00^1项目/功能分类/款00^1项目/功能分类/项006^1科目/科目代码/类00^1科目/科目代码/款00^1科目/科目代码/项006V2功能分类科目/科目代码/类00V2功能分类科目/科目代码/款00V2功能分类科目/科目代码/项006b2支出功能分类科目/科目代码/类00b2支出功能分类科目/科目代码/款00b2支出功能分类科目/科目代码/项006V2项目/支出功能分类代码/类00V2项目/支出功能分类代码/款00V2项目/支出功能分类代码/项006R1项目/科目/类00R1项目/科目/款00R1项目/科目/项006D项目/类00D项目/款00D项目/项0066类006款006项006D科目/类00D科目/款00D科目/项006\1功能分类科目/类00\1功能分类科目/款00\1功能分类科目/项006h1支出功能分类科目/类00h1支出功能分类科目/款00h1支出功能分类科目/项008name0d1n1功能分类科目/科目名称00Z2支出功能分类科目/科目名称00R3部门预算支出功能分类科目/科目名称00V1科目/科目名称00V1项目/科目名称00R3单位预算支出功能分类科目/科目名称00n1支出功能分类/科目名称00b1功能分类/科目名称00\2项目/支出功能分类/科目名称00P2项目/功能分类/科目名称00\2项目/功能分类科目/科目名称00h2项目/支出功能分类科目/科目名称00b1功能分类科目/名称00n1项目/功能分类科目名称00Z2项目/支出功能分类科目名称00H科目名称00`1功能分类科目名称00l1支出功能分类科目名称00T1功能科目名称00J项目/名称00X2项目/科目名称(类、款、项)00j1科目名称(类、款、项)00<项目00^1项目(按功能分类)00j1项目(按功能分类科目)00j1项目(按支出功能分类)00400002l1Functional classification nameX40LopeningBalance2@Z1年初结转和结余00Z1上年结转和结余00R2年初财政拨款结转和结余00T1年初结转结余00h1年初结转和结余/合计00h1年初结转和结余/小计00H年初结转00H年初结余0000002Z1年初结转和结余2h2Carried forward at the beginning of the year^40HopeningBasic24`2年初结转和结余/基本支出结转00R3年初结转和结余/基本支出结转和结余0000002`1年初基本支出结转2l3Basic expenditure carried forward at the beginning of the yeard40LopeningProject22R3年初结转和结余/项目支出结转和结余0000002R2年初项目支出结转和结余2P4Project expenditure carried forward at the beginning of the yearj40>revenue2:H本年收入00`1本年财政拨款收入00V1本年收入/合计00V1本年收入/小计00T1本年收入合计0000002H本年收入2V1This year's revenueP50HrevenueBasic24b1本年收入/基本支出00n1本年收入/基本支出收入0000002f1本年收入：基本支出2b2This year's revenue for basic expenditureV50LrevenueProject24b1本年收入/项目支出00n1本年收入/项目支出收入0000002f1本年收入：项目支出2f2This year's revenue for project expenditure\50<budget24N年初预算数00B预算数0000002N年初预算数2V2Budget at the beginning of the yearb50:total2^1<合计00<小计00<总计00V1本年支出/合计00V1本年支出/小计00V1本年支出/总计00\1支出决算数/合计00\1支出决算数/小计00\1支出决算数/总计00P1决算数/合计00P1决算数/小计00P1决算数/总计00J支出/合计00J支出/小计00J支出/总计00b1本年支出合计/合计00b1本年支出合计/小计00b1本年支出合计/总计00H本年支出00T1本年支出合计00H支出合计00N支出决算数00B决算数0040002T1本年支出合计2P2Total of this year's expenditureh50:basic2T1H基本支出00V1基本支出/小计00V1基本支出/合计00b1本年支出/基本支出00P2本年支出/基本支出/小计00P2本年支出/基本支出/合计00h1支出决算数/基本支出00V2支出决算数/基本支出/小计00V2支出决算数/基本支出/合计00\1决算数/基本支出00j1决算数/基本支出/小计00j1决算数/基本支出/合计00V1支出/基本支出00d1支出/基本支出/小计00d1支出/基本支出/合计00n1本年支出合计/基本支出00\2本年支出合计/基本支出/小计00\2本年支出合计/基本支出/合计00000002R1Basic expendituren50Bpersonnel2Hb1基本支出/人员经费00b1基本支出/人员支出00\2本年支出/基本支出/人员经费00\2本年支出/基本支出/人员支出00b2支出决算数/基本支出/人员经费00b2支出决算数/基本支出/人员支出00V2决算数/基本支出/人员经费00V2决算数/基本支出/人员支出00P2支出/基本支出/人员经费00P2支出/基本支出/人员支出00h2本年支出合计/基本支出/人员经费00h2本年支出合计/基本支出/人员支出00000002f2Personnel expenses in the basic expenditureT60Ladministrative2T1b1基本支出/公用经费00n1基本支出/日常公用经费00b1基本支出/日常公用00\2本年支出/基本支出/公用经费00h2本年支出/基本支出/日常公用经费00\2本年支出/基本支出/日常公用00b2支出决算数/基本支出/公用经费00n2支出决算数/基本支出/日常公用经费00b2支出决算数/基本支出/日常公用00V2决算数/基本支出/公用经费00b2决算数/基本支出/日常公用经费00V2决算数/基本支出/日常公用00P2支出/基本支出/公用经费00\2支出/基本支出/日常公用经费00P2支出/基本支出/日常公用00h2本年支出合计/基本支出/公用经费00T3本年支出合计/基本支出/日常公用经费00h2本年支出合计/基本支出/日常公用00000002P3Administrative expenses in the basic expenditureZ60>project2T1H项目支出00V1项目支出/小计00V1项目支出/合计00b1本年支出/项目支出00P2本年支出/项目支出/小计00P2本年支出/项目支出/合计00h1支出决算数/项目支出00V2支出决算数/项目支出/小计00V2支出决算数/项目支出/合计00\1决算数/项目支出00j1决算数/项目支出/小计00j1决算数/项目支出/合计00V1支出/项目支出00d1支出/项目支出/小计00d1支出/项目支出/合计00n1本年支出合计/项目支出00\2本年支出合计/项目支出/小计00\2本年支出合计/项目支出/合计00400002V1Project expenditure`60LclosingBalance2@Z1年末结转和结余00R2年末财政拨款结转和结余00T1年末结转结余00h1年末结转和结余/合计00h1年末结转和结余/小计00H结转下年00H年末结转00H年末结余0000002Z1年末结转和结余2\2Carried forward at the end of the yearf60HclosingBasic24`2年末结转和结余/基本支出结转00R3年末结转和结余/基本支出结转和结余0000002`1年末基本支出结转2`3Basic expenditure carried forward at the end of the yearl60LclosingProject26R3年末结转和结余/项目支出结转和结余00`3年末结转和结余/项目支出结转和结余/小计00`3年末结转和结余/项目支出结转和结余/合计0000002R2年末项目支出结转和结余2d3Project expenditure carried forward at the end of the yearR70Z1closingProjectCarried22X4年末结转和结余/项目支出结转和结余/项目支出结转0000002`1年末项目支出结转2P2Project expenditure carried overX70Z1closingProjectBalance22X4年末结转和结余/项目支出结转和结余/项目支出结余0000002`1年末项目支出结余2j1Project expenditure left over^7000060<合计<合计000<总计<总计002<小计<小计0028code>028name4Dcategories0022002J<anyRow000002\1L02:total442:basic4BpersonnelLadministrative22>project000^1final-state-capital.xsdL02:basic422Bpersonnel22Ladministrative000^1final-state-capital.xsdN02LopeningBalance422HopeningBasic22LopeningProject000^1final-state-capital.xsdP102>revenue422HrevenueBasic22LrevenueProject000^1final-state-capital.xsdR102LclosingBalance422HclosingBasic42LclosingProject4Z1closingProjectCarriedZ1closingProjectBalance000^1final-state-capital.xsdT102LclosingProject422Z1closingProjectCarried22Z1closingProjectBalance000^1final-state-capital.xsdV128code@:total:basicBpersonnelLadministrative>projectLopeningBalance>revenueLclosingBalance4P1organizationCodeP1organizationName^1final-state-capital.xsdX1<><支出<支出00H本年支出H本年支出00`1国有资本经营支出`1国有资本经营支出00l1国有资本经营预算支出l1国有资本经营预算支出00d2国有资本经营预算财政拨款支出d2国有资本经营预算财政拨款支出00X2国有资本经营预算拨款支出X2国有资本经营预算拨款支出00P3国有资本经营预算财政拨款本年支出P3国有资本经营预算财政拨款本年支出000:total2:total02H国有资本0242^1final-state-capital.xsd^1<2H基本支出H基本支出000:total2:basic02H国有资本0242^1final-state-capital.xsd`1<2H项目支出H项目支出000:total2>project02H国有资本0242^1final-state-capital.xsdb1<04<anyRow2:total02H国有资本0242^1final-state-capital.xsdd1<8Z1年初结转和结余Z1年初结转和结余00T1年初结转结余T1年初结转结余00Z1上年结转和结余Z1上年结转和结余00H上年结转H上年结转000:total2LopeningBalance02H国有资本0242^1final-state-capital.xsdf1<8<收入<收入00H本年收入H本年收入00d2国有资本经营预算财政拨款收入d2国有资本经营预算财政拨款收入00P3国有资本经营预算财政拨款本年收入P3国有资本经营预算财政拨款本年收入000:total2>revenue02H国有资本0242^1final-state-capital.xsdh1<6Z1年末结转和结余Z1年末结转和结余00T1年末结转结余T1年末结转结余00H结转下年H结转下年000:total2LclosingBalance02H国有资本0242^1final-state-capital.xsdj1Jfinal-summary>`1收入支出决算总表`1收入支出决算总表0Z1收入支出决算表Z1收入支出决算表0T1收支决算总表T1收支决算总表0N收支决算表N收支决算表0d1收入支出总表(决算)`1收入支出总表决算0R2收入支出决算总体情况表R2收入支出决算总体情况表0f1收入支出决算情况表f1收入支出决算情况表0Pj<Jfinal-summaryR1final-summary.xsd>`1收入支出决算总表`1收入支出决算总表0Z1收入支出决算表Z1收入支出决算表0T1收支决算总表T1收支决算总表0N收支决算表N收支决算表0d1收入支出总表(决算)`1收入支出总表决算0R2收入支出决算总体情况表R2收入支出决算总体情况表0f1收入支出决算情况表f1收入支出决算情况表02`1收入支出决算总表2f3Revenue and expenditure of the final accounts, side by side<@sequence42<序号00000002R1Number of the rowj308item>F<项目00H项目名称002.00^1项目(按功能分类)00j1项目(按支出功能分类)00j1项目(按功能分类科目)00\2项目(按支出性质和经济分类)00^1项目(按支出性质)00H功能分类00H科目名称00`1支出功能分类科目00402002l1Item of revenue or expenditureb40DlineNumber42<行次00002002T1Number of the lineh40<budget28N年初预算数00B预算数00T1{year}年预算数02244200H年预算数H年初预算0000202N年初预算数2V2Budget at the beginning of the yearn40LadjustedBudget26N全年预算数00N调整预算数00T1调整后预算数0000202N全年预算数2X2Budget of the whole year as adjustedT50<amount2BB决算数00<金额00T1{year}年决算数02244200H年决算数Z1{year}年度决算数02244200N年度决算数N本年决算数00N年度决算数00H决算金额00<合计00<小计0040202B决算数2`1Final amount of the itemZ504>revenue4<收入H本年收入2Fexpenditure4<支出H本年支出200<0<总计<总计000H收入总计H收入总计000H支出总计H支出总计002>*合计<合计202>*小计<小计202>*总计<总计200>028itemHLcurrentRevenueDT1本年收入合计T1本年收入合计00T1本年收入小计T1本年收入小计00T1本年收入总计T1本年收入总计00T1当年收入合计T1当年收入合计00T1当年收入小计T1当年收入小计00H收入合计H收入合计00T1拨款收入合计T1拨款收入合计00H收入小计H收入小计00H本年收入H本年收入00H当年收入H当年收入000002>revenue0JT1currentExpenditureDT1本年支出合计T1本年支出合计00T1本年支出小计T1本年支出小计00T1本年支出总计T1本年支出总计00T1当年支出合计T1当年支出合计00T1当年支出小计T1当年支出小计00H支出合计H支出合计00T1拨款支出合计T1拨款支出合计00H支出小计H支出小计00H本年支出H本年支出00H当年支出H当年支出000002Fexpenditure0LBtransfers8J上缴上级*H上缴上级02J上解上级*H上解上级02P1对附属单位*N对附属单位02D对下级*B对下级020002Fexpenditure2NJeconomicItems6J工资福利*H工资福利02P1商品和服务*N商品和服务02V1对个人和家庭*T1对个人和家庭020002Fexpenditure2P1HrevenueTotal000202>revenue0R1P1expenditureTotal000202Fexpenditure0T1Dcategories000242Fexpenditure2V1X1generalPublicRevenue2V1一般公共预算*T1一般公共预算020002>revenue0^1FfundRevenue2P1政府性基金*N政府性基金020002>revenue0`1LcapitalRevenue2J国有资本*H国有资本020002>revenue0b1X1institutionalRevenue2J事业收入*H事业收入020002>revenue0d1HotherRevenue2J其他收入*H其他收入020002>revenue0f1H66<amount<budgetLadjustedBudgetR1final-summary.xsdX184>revenueFexpenditure:total2<amountR1final-summary.xsdZ1<B<收支<收支00B收、支B收、支00H收入支出H收入支出00N收入、支出N收入、支出00N收入和支出N收入和支出00N收入与支出N收入与支出00<收入<收入00H本年收入H本年收入00H全部收入H全部收入000HrevenueTotal2<amount00BH财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购H机关运行<绩效<资产242R1final-summary.xsdh1<B<收支<收支00B收、支B收、支00H收入支出H收入支出00N收入、支出N收入、支出00N收入和支出N收入和支出00N收入与支出N收入与支出00<收入<收入00H本年收入H本年收入00H全部收入H全部收入000LcurrentRevenue2<amount00BH财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购H机关运行<绩效<资产242R1final-summary.xsdj1<B<收支<收支00B收、支B收、支00H收入支出H收入支出00N收入、支出N收入、支出00N收入和支出N收入和支出00N收入与支出N收入与支出00<支出<支出00H本年支出H本年支出00H全部支出H全部支出000P1expenditureTotal2<amount00BH财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购H机关运行<绩效<资产242R1final-summary.xsdl1<B<收支<收支00B收、支B收、支00H收入支出H收入支出00N收入、支出N收入、支出00N收入和支出N收入和支出00N收入与支出N收入与支出00<支出<支出00H本年支出H本年支出00H全部支出H全部支出000T1currentExpenditure2<amount00BH财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购H机关运行<绩效<资产242R1final-summary.xsdn1<02Dcategories2<amount08<收支<收入<支出B收、支BH财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购H机关运行<绩效<资产242R1final-summary.xsdP2<:l1一般公共预算拨款收入l1一般公共预算拨款收入00`1一般公共预算收入`1一般公共预算收入00X2一般公共预算财政拨款收入X2一般公共预算财政拨款收入00X2一般公共预算当年拨款收入X2一般公共预算当年拨款收入00d2一般公共预算当年财政拨款收入d2一般公共预算当年财政拨款收入000X1generalPublicRevenue2<amount006<三公<采购<绩效242R1final-summary.xsdR2<:Z1政府性基金收入Z1政府性基金收入00f1政府性基金预算收入f1政府性基金预算收入00R2政府性基金预算拨款收入R2政府性基金预算拨款收入00^2政府性基金预算财政拨款收入^2政府性基金预算财政拨款收入00f1政府性基金拨款收入f1政府性基金拨款收入000FfundRevenue2<amount006<三公<采购<绩效242R1final-summary.xsdT2<:l1国有资本经营预算收入l1国有资本经营预算收入00X2国有资本经营预算拨款收入X2国有资本经营预算拨款收入00d2国有资本经营预算财政拨款收入d2国有资本经营预算财政拨款收入00`1国有资本经营收入`1国有资本经营收入00`1国有资本经营收益`1国有资本经营收益000LcapitalRevenue2<amount006<三公<采购<绩效242R1final-summary.xsdV2<2H事业收入H事业收入000X1institutionalRevenue2<amount006<三公<采购<绩效242R1final-summary.xsdX2<2H其他收入H其他收入000HotherRevenue2<amount00BH财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购H机关运行<绩效<资产242R1final-summary.xsdZ2f1final-three-public-expensesh1j2财政拨款“三公”经费支出决算表^2财政拨款三公经费支出决算表0n3一般公共预算财政拨款“三公”经费支出决算表b3一般公共预算财政拨款三公经费支出决算表0V3一般公共预算“三公”经费支出决算表j2一般公共预算三公经费支出决算表0R2“三公”经费支出决算表f1三公经费支出决算表0f1“三公”经费决算表Z1三公经费决算表0j2“三公”经费财政拨款支出决算表^2三公经费财政拨款支出决算表0n3“三公”经费一般公共预算财政拨款支出决算表b3三公经费一般公共预算财政拨款支出决算表0`4一般公共预算财政拨款安排的“三公”经费支出决算表T4一般公共预算财政拨款安排的三公经费支出决算表0\3财政拨款安排的“三公”经费支出决算表P3财政拨款安排的三公经费支出决算表0^2财政拨款“三公”经费决算表R2财政拨款三公经费决算表0Z4一般公共预算财政拨款“三公”经费支出决算情况表n3一般公共预算财政拨款三公经费支出决算情况表0b3一般公共预算财政拨款“三公”经费决算表V3一般公共预算财政拨款三公经费决算表0b3“三公”经费公共预算财政拨款支出决算表V3三公经费公共预算财政拨款支出决算表0j2一般公共预算“三公”经费决算表^2一般公共预算三公经费决算表0V3财政拨款“三公”经费支出决算情况表j2财政拨款三公经费支出决算情况表0R4一般公共预算财政拨款“三公”经费支出表(决算)b3一般公共预算财政拨款三公经费支出表决算0^2“三公”经费支出决算情况表R2三公经费支出决算情况表0b3“三公”经费、会议费、培训费支出决算表V3三公经费、会议费、培训费支出决算表0^5一般公共预算财政拨款“三公”经费、会议费、培训费支出决算表R5一般公共预算财政拨款三公经费、会议费、培训费支出决算表0^5一般公共预算财政拨款“三公”经费及会议费、培训费支出决算表R5一般公共预算财政拨款三公经费及会议费、培训费支出决算表0X5一般公共预算财政拨款“三公”经费及机关运行经费支出决算表l4一般公共预算财政拨款三公经费及机关运行经费支出决算表0T4“三公”经费、行政参公单位机关运行经费情况表\3三公经费、行政参公机关运行经费情况表0R5一般公共预算及政府性基金财政拨款“三公”经费支出决算表f4一般公共预算及政府性基金财政拨款三公经费支出决算表0Z4财政拨款“三公”经费、会议费和培训费支出决算表n3财政拨款三公经费、会议费和培训费支出决算表0T4财政拨款“三公”经费及机关运行经费支出决算表h3财政拨款三公经费及机关运行经费支出决算表0\3“三公”经费及机关运行经费支出决算表P3三公经费及机关运行经费支出决算表0X5一般公共预算财政拨款“三公”经费和机关运行经费支出决算表l4一般公共预算财政拨款三公经费和机关运行经费支出决算表0^5一般公共预算财政拨款“三公”经费、会议费和培训费支出决算表R5一般公共预算财政拨款三公经费、会议费和培训费支出决算表0Tjj1f1final-three-public-expensesn1final-three-public-expenses.xsdh1j2财政拨款“三公”经费支出决算表^2财政拨款三公经费支出决算表0n3一般公共预算财政拨款“三公”经费支出决算表b3一般公共预算财政拨款三公经费支出决算表0V3一般公共预算“三公”经费支出决算表j2一般公共预算三公经费支出决算表0R2“三公”经费支出决算表f1三公经费支出决算表0f1“三公”经费决算表Z1三公经费决算表0j2“三公”经费财政拨款支出决算表^2三公经费财政拨款支出决算表0n3“三公”经费一般公共预算财政拨款支出决算表b3三公经费一般公共预算财政拨款支出决算表0`4一般公共预算财政拨款安排的“三公”经费支出决算表T4一般公共预算财政拨款安排的三公经费支出决算表0\3财政拨款安排的“三公”经费支出决算表P3财政拨款安排的三公经费支出决算表0^2财政拨款“三公”经费决算表R2财政拨款三公经费决算表0Z4一般公共预算财政拨款“三公”经费支出决算情况表n3一般公共预算财政拨款三公经费支出决算情况表0b3一般公共预算财政拨款“三公”经费决算表V3一般公共预算财政拨款三公经费决算表0b3“三公”经费公共预算财政拨款支出决算表V3三公经费公共预算财政拨款支出决算表0j2一般公共预算“三公”经费决算表^2一般公共预算三公经费决算表0V3财政拨款“三公”经费支出决算情况表j2财政拨款三公经费支出决算情况表0R4一般公共预算财政拨款“三公”经费支出表(决算)b3一般公共预算财政拨款三公经费支出表决算0^2“三公”经费支出决算情况表R2三公经费支出决算情况表0b3“三公”经费、会议费、培训费支出决算表V3三公经费、会议费、培训费支出决算表0^5一般公共预算财政拨款“三公”经费、会议费、培训费支出决算表R5一般公共预算财政拨款三公经费、会议费、培训费支出决算表0^5一般公共预算财政拨款“三公”经费及会议费、培训费支出决算表R5一般公共预算财政拨款三公经费及会议费、培训费支出决算表0X5一般公共预算财政拨款“三公”经费及机关运行经费支出决算表l4一般公共预算财政拨款三公经费及机关运行经费支出决算表0T4“三公”经费、行政参公单位机关运行经费情况表\3三公经费、行政参公机关运行经费情况表0R5一般公共预算及政府性基金财政拨款“三公”经费支出决算表f4一般公共预算及政府性基金财政拨款三公经费支出决算表0Z4财政拨款“三公”经费、会议费和培训费支出决算表n3财政拨款三公经费、会议费和培训费支出决算表0T4财政拨款“三公”经费及机关运行经费支出决算表h3财政拨款三公经费及机关运行经费支出决算表0\3“三公”经费及机关运行经费支出决算表P3三公经费及机关运行经费支出决算表0X5一般公共预算财政拨款“三公”经费和机关运行经费支出决算表l4一般公共预算财政拨款三公经费和机关运行经费支出决算表0^5一般公共预算财政拨款“三公”经费、会议费和培训费支出决算表R5一般公共预算财政拨款三公经费、会议费和培训费支出决算表02j2财政拨款“三公”经费支出决算表2P8The three public expenses in the final accounts, budget and final amount of an item: an item a row, or all items in one wide rowH@sequence42<序号00000002R1Number of the rown40P1organizationCode08X1部门(单位)代码00H部门代码00H单位代码00H单位编码00000002\2Code of the unit that the row is aboutT50P1organizationName06X1部门(单位)名称00H部门名称00H单位名称00000002d1Unit that the row is aboutZ50V1organOperatingFunds26f1机关运行经费决算数00T1机关运行经费00R2机关运行经费支出决算数0000002f1机关运行经费决算数2l4Operating funds of government organs, printed beside the three public expenses`508item><<项目00H支出项目00H经费项目00T1三公经费项目00H支出内容00B统计数00402002P4Item, with its level; where the header names it, the record doesP70DlineNumber42<行次00002002T1Number of the lineV70@lastYear26X1{year-1}年决算数02244220H年决算数N上年决算数00^1{year-1}年度决算数02244220N年度决算数00202N上年决算数2b1Final amount of last year\70<budget2>B预算数00N年初预算数00T1{year}年预算数02244200H年预算数Z1{year}年度预算数02244200N年度预算数N本年预算数00H年初预算00`1{year}年年初预算数02244200T1年年初预算数202002<Budgetb70LadjustedBudget26N全年预算数00N调整预算数00T1调整后预算数0000202N全年预算数2X2Budget of the whole year as adjustedh70:final2@B决算数00T1{year}年决算数02244200H年决算数Z1{year}年度决算数02244200N年度决算数N本年决算数00N支出决算数00N决算统计数00<金额002.00202002HFinal amountn70<change26B增减额00<差额00F*/增减额02402B增减额00202B增减额2V4Change against last year, or of the final amount against the budgetT80JchangePercent6>>增减%00B增减(%)00H增减比例00N增减比例(%)00>完成%00J完成预算%00B*/增减%02402>增减%00202>增减%2T1Change in per centZ80000Z10<合计<合计000<总计<总计002>*小计<小计202T1三公经费合计T1三公经费合计006Z1公务用车购置费Z1公务用车购置费006T1公务用车购置T1公务用车购置006`1公务用车购置支出`1公务用车购置支出006B购置费B购置费006Z1公务用车运行费Z1公务用车运行费006f1公务用车运行维护费f1公务用车运行维护费006j1公务用车运行(维护)费j1公务用车运行(维护)费006T1公务用车运行T1公务用车运行006`1公务用车运行维护`1公务用车运行维护006l1公务用车运行维护支出l1公务用车运行维护支出006B运行费B运行费006N运行维护费N运行维护费006N国内接待费N国内接待费006X1国(境)外接待费X1国(境)外接待费006N外事接待费N外事接待费006Z1国内公务接待费Z1国内公务接待费006d1国(境)外公务接待费d1国(境)外公务接待费000>n?<合计00<小计00<总计00T1三公经费合计00T1三公经费小计00H三公经费00X1因公出国(境)费00^1因公出国(境)费用00^1因公出国(境)经费00^1因公出国(境)支出00T1因公出国境费00l1公务用车购置及运维费00l1公务用车购置及运行费00X2公务用车购置及运行维护费00\2公务用车购置及运行(维护)费00l1公务用车购置和运行费00X2公务用车购置和运行维护费00R2公务用车购置费及运行费00^2公务用车购置费及运行维护费00R2公务用车购置费和运行费00N公务用车费00R2公务用车购置及运行费用00^2公务用车购置及运行维护费用00X2公务用车购置及运行费支出00Z2公务用车购置及运维费/小计00Z2公务用车购置及运维费/合计00Z2公务用车购置及运行费/小计00Z2公务用车购置及运行费/合计00f2公务用车购置及运行维护费/小计00f2公务用车购置及运行维护费/合计00j2公务用车购置及运行(维护)费/小计00j2公务用车购置及运行(维护)费/合计00Z2公务用车购置和运行费/小计00Z2公务用车购置和运行费/合计00f2公务用车购置和运行维护费/小计00f2公务用车购置和运行维护费/合计00`2公务用车购置费及运行费/小计00`2公务用车购置费及运行费/合计00l2公务用车购置费及运行维护费/小计00l2公务用车购置费及运行维护费/合计00`2公务用车购置费和运行费/小计00`2公务用车购置费和运行费/合计00\1公务用车费/小计00\1公务用车费/合计00`2公务用车购置及运行费用/小计00`2公务用车购置及运行费用/合计00l2公务用车购置及运行维护费用/小计00l2公务用车购置及运行维护费用/合计00f2公务用车购置及运行费支出/小计00f2公务用车购置及运行费支出/合计00N公务接待费00T1公务接待费用00T1公务接待支出00T1公务接待经费00\1公务接待费/小计00\1公务接待费/合计00b1公务接待费用/小计00b1公务接待费用/合计00b1公务接待支出/小计00b1公务接待支出/合计00b1公务接待经费/小计00b1公务接待经费/合计00B会议费00B培训费00T1机关运行经费00Z1公务用车购置费00T1公务用车购置00`1公务用车购置支出00Z1公务用车运行费00f1公务用车运行维护费00j1公务用车运行(维护)费00T1公务用车运行00`1公务用车运行维护00l1公务用车运行维护支出00X3公务用车购置及运维费/公务用车购置费00R3公务用车购置及运维费/公务用车购置00^3公务用车购置及运维费/公务用车购置支出00`2公务用车购置及运维费/购置费00X3公务用车购置及运维费/公务用车运行费00d3公务用车购置及运维费/公务用车运行维护费00h3公务用车购置及运维费/公务用车运行(维护)费00R3公务用车购置及运维费/公务用车运行00^3公务用车购置及运维费/公务用车运行维护00j3公务用车购置及运维费/公务用车运行维护支出00`2公务用车购置及运维费/运行费00l2公务用车购置及运维费/运行维护费00X3公务用车购置及运行费/公务用车购置费00R3公务用车购置及运行费/公务用车购置00^3公务用车购置及运行费/公务用车购置支出00`2公务用车购置及运行费/购置费00X3公务用车购置及运行费/公务用车运行费00d3公务用车购置及运行费/公务用车运行维护费00h3公务用车购置及运行费/公务用车运行(维护)费00R3公务用车购置及运行费/公务用车运行00^3公务用车购置及运行费/公务用车运行维护00j3公务用车购置及运行费/公务用车运行维护支出00`2公务用车购置及运行费/运行费00l2公务用车购置及运行费/运行维护费00d3公务用车购置及运行维护费/公务用车购置费00^3公务用车购置及运行维护费/公务用车购置00j3公务用车购置及运行维护费/公务用车购置支出00l2公务用车购置及运行维护费/购置费00d3公务用车购置及运行维护费/公务用车运行费00P4公务用车购置及运行维护费/公务用车运行维护费00T4公务用车购置及运行维护费/公务用车运行(维护)费00^3公务用车购置及运行维护费/公务用车运行00j3公务用车购置及运行维护费/公务用车运行维护00V4公务用车购置及运行维护费/公务用车运行维护支出00l2公务用车购置及运行维护费/运行费00X3公务用车购置及运行维护费/运行维护费00h3公务用车购置及运行(维护)费/公务用车购置费00b3公务用车购置及运行(维护)费/公务用车购置00n3公务用车购置及运行(维护)费/公务用车购置支出00P3公务用车购置及运行(维护)费/购置费00h3公务用车购置及运行(维护)费/公务用车运行费00T4公务用车购置及运行(维护)费/公务用车运行维护费00X4公务用车购置及运行(维护)费/公务用车运行(维护)费00b3公务用车购置及运行(维护)费/公务用车运行00n3公务用车购置及运行(维护)费/公务用车运行维护00Z4公务用车购置及运行(维护)费/公务用车运行维护支出00P3公务用车购置及运行(维护)费/运行费00\3公务用车购置及运行(维护)费/运行维护费00X3公务用车购置和运行费/公务用车购置费00R3公务用车购置和运行费/公务用车购置00^3公务用车购置和运行费/公务用车购置支出00`2公务用车购置和运行费/购置费00X3公务用车购置和运行费/公务用车运行费00d3公务用车购置和运行费/公务用车运行维护费00h3公务用车购置和运行费/公务用车运行(维护)费00R3公务用车购置和运行费/公务用车运行00^3公务用车购置和运行费/公务用车运行维护00j3公务用车购置和运行费/公务用车运行维护支出00`2公务用车购置和运行费/运行费00l2公务用车购置和运行费/运行维护费00d3公务用车购置和运行维护费/公务用车购置费00^3公务用车购置和运行维护费/公务用车购置00j3公务用车购置和运行维护费/公务用车购置支出00l2公务用车购置和运行维护费/购置费00d3公务用车购置和运行维护费/公务用车运行费00P4公务用车购置和运行维护费/公务用车运行维护费00T4公务用车购置和运行维护费/公务用车运行(维护)费00^3公务用车购置和运行维护费/公务用车运行00j3公务用车购置和运行维护费/公务用车运行维护00V4公务用车购置和运行维护费/公务用车运行维护支出00l2公务用车购置和运行维护费/运行费00X3公务用车购置和运行维护费/运行维护费00^3公务用车购置费及运行费/公务用车购置费00X3公务用车购置费及运行费/公务用车购置00d3公务用车购置费及运行费/公务用车购置支出00f2公务用车购置费及运行费/购置费00^3公务用车购置费及运行费/公务用车运行费00j3公务用车购置费及运行费/公务用车运行维护费00n3公务用车购置费及运行费/公务用车运行(维护)费00X3公务用车购置费及运行费/公务用车运行00d3公务用车购置费及运行费/公务用车运行维护00P4公务用车购置费及运行费/公务用车运行维护支出00f2公务用车购置费及运行费/运行费00R3公务用车购置费及运行费/运行维护费00j3公务用车购置费及运行维护费/公务用车购置费00d3公务用车购置费及运行维护费/公务用车购置00P4公务用车购置费及运行维护费/公务用车购置支出00R3公务用车购置费及运行维护费/购置费00j3公务用车购置费及运行维护费/公务用车运行费00V4公务用车购置费及运行维护费/公务用车运行维护费00Z4公务用车购置费及运行维护费/公务用车运行(维护)费00d3公务用车购置费及运行维护费/公务用车运行00P4公务用车购置费及运行维护费/公务用车运行维护00\4公务用车购置费及运行维护费/公务用车运行维护支出00R3公务用车购置费及运行维护费/运行费00^3公务用车购置费及运行维护费/运行维护费00^3公务用车购置费和运行费/公务用车购置费00X3公务用车购置费和运行费/公务用车购置00d3公务用车购置费和运行费/公务用车购置支出00f2公务用车购置费和运行费/购置费00^3公务用车购置费和运行费/公务用车运行费00j3公务用车购置费和运行费/公务用车运行维护费00n3公务用车购置费和运行费/公务用车运行(维护)费00X3公务用车购置费和运行费/公务用车运行00d3公务用车购置费和运行费/公务用车运行维护00P4公务用车购置费和运行费/公务用车运行维护支出00f2公务用车购置费和运行费/运行费00R3公务用车购置费和运行费/运行维护费00Z2公务用车费/公务用车购置费00T2公务用车费/公务用车购置00`2公务用车费/公务用车购置支出00b1公务用车费/购置费00Z2公务用车费/公务用车运行费00f2公务用车费/公务用车运行维护费00j2公务用车费/公务用车运行(维护)费00T2公务用车费/公务用车运行00`2公务用车费/公务用车运行维护00l2公务用车费/公务用车运行维护支出00b1公务用车费/运行费00n1公务用车费/运行维护费00^3公务用车购置及运行费用/公务用车购置费00X3公务用车购置及运行费用/公务用车购置00d3公务用车购置及运行费用/公务用车购置支出00f2公务用车购置及运行费用/购置费00^3公务用车购置及运行费用/公务用车运行费00j3公务用车购置及运行费用/公务用车运行维护费00n3公务用车购置及运行费用/公务用车运行(维护)费00X3公务用车购置及运行费用/公务用车运行00d3公务用车购置及运行费用/公务用车运行维护00P4公务用车购置及运行费用/公务用车运行维护支出00f2公务用车购置及运行费用/运行费00R3公务用车购置及运行费用/运行维护费00j3公务用车购置及运行维护费用/公务用车购置费00d3公务用车购置及运行维护费用/公务用车购置00P4公务用车购置及运行维护费用/公务用车购置支出00R3公务用车购置及运行维护费用/购置费00j3公务用车购置及运行维护费用/公务用车运行费00V4公务用车购置及运行维护费用/公务用车运行维护费00Z4公务用车购置及运行维护费用/公务用车运行(维护)费00d3公务用车购置及运行维护费用/公务用车运行00P4公务用车购置及运行维护费用/公务用车运行维护00\4公务用车购置及运行维护费用/公务用车运行维护支出00R3公务用车购置及运行维护费用/运行费00^3公务用车购置及运行维护费用/运行维护费00d3公务用车购置及运行费支出/公务用车购置费00^3公务用车购置及运行费支出/公务用车购置00j3公务用车购置及运行费支出/公务用车购置支出00l2公务用车购置及运行费支出/购置费00d3公务用车购置及运行费支出/公务用车运行费00P4公务用车购置及运行费支出/公务用车运行维护费00T4公务用车购置及运行费支出/公务用车运行(维护)费00^3公务用车购置及运行费支出/公务用车运行00j3公务用车购置及运行费支出/公务用车运行维护00V4公务用车购置及运行费支出/公务用车运行维护支出00l2公务用车购置及运行费支出/运行费00X3公务用车购置及运行费支出/运行维护费00N国内接待费00X1国(境)外接待费00N外事接待费00Z1国内公务接待费00d1国(境)外公务接待费00n1公务接待费/国内接待费00X2公务接待费/国(境)外接待费00n1公务接待费/外事接待费00Z2公务接待费/国内公务接待费00d2公务接待费/国(境)外公务接待费00T2公务接待费用/国内接待费00^2公务接待费用/国(境)外接待费00T2公务接待费用/外事接待费00`2公务接待费用/国内公务接待费00j2公务接待费用/国(境)外公务接待费00T2公务接待支出/国内接待费00^2公务接待支出/国(境)外接待费00T2公务接待支出/外事接待费00`2公务接待支出/国内公务接待费00j2公务接待支出/国(境)外公务接待费00T2公务接待经费/国内接待费00^2公务接待经费/国(境)外接待费00T2公务接待经费/外事接待费00`2公务接待经费/国内公务接待费00j2公务接待经费/国(境)外公务接待费0028itemHFthreePublic8T1三公经费小计T1三公经费小计00T1三公经费合计T1三公经费合计00H三公经费H三公经费00<小计<小计0000000J@overseas2J因公出国*H因公出国0200000L@vehicles@\1公务用车购置及*Z1公务用车购置及02\1公务用车购置和*Z1公务用车购置和02b1公务用车购置费及*`1公务用车购置费及02b1公务用车购置费和*`1公务用车购置费和02\1公务用车购置、*Z1公务用车购置、02N公务用车费N公务用车费00T1公务用车费用T1公务用车费用00H公务用车H公务用车0000000NNvehiclePurchase<T1公务用车购置T1公务用车购置00Z1公务用车购置费Z1公务用车购置费00`1公务用车购置费用`1公务用车购置费用00`1公务用车购置支出`1公务用车购置支出00`1公务用车购置经费`1公务用车购置经费00B购置费B购置费0000000P1P1vehicleOperation8P1公务用车运*N公务用车运02>运行*<运行02>运维*<运维02V1公务用车维护*T1公务用车维护0200000R1Dreceptions2J公务接待*H公务接待0200000T1T1domesticReceptions4J国内接待*H国内接待02V1国内公务接待*T1国内公务接待0200000V1R1foreignReceptions4T1国(境)外接待*R1国(境)外接待02`1国(境)外公务接待*^1国(境)外公务接待0200000X1JforeignGuests4J外事接待*H外事接待02J其中外事*H其中外事0200000Z1@meetings2>会议*<会议0200000\1@training2>培训*<培训0200000^1LorganOperating6J机关运行*H机关运行02J行政经费*H行政经费02>参公*<参公0200000`1l142@vehicles422NvehiclePurchase22P1vehicleOperation0008<budgetLadjustedBudget:final@lastYearn1final-three-public-expenses.xsdb142Dreceptions422T1domesticReceptions22R1foreignReceptions0008<budgetLadjustedBudget:final@lastYearn1final-three-public-expenses.xsdd142FthreePublic622@overseas42@vehicles4NvehiclePurchaseP1vehicleOperation22Dreceptions0008<budgetLadjustedBudget:final@lastYearn1final-three-public-expenses.xsdf142:total262FthreePublic6@overseas@vehiclesDreceptions8@overseasNvehiclePurchaseP1vehicleOperationDreceptions0622@meetings22@training22LorganOperating08<budgetLadjustedBudget:final@lastYearn1final-three-public-expenses.xsdh1<4J因公出国*H因公出国02J因公出境*H因公出境020@overseas2:final2@lastYear2<三公0242n1final-three-public-expenses.xsdl1<B\1公务用车购置及*Z1公务用车购置及02\1公务用车购置和*Z1公务用车购置和02b1公务用车购置费及*`1公务用车购置费及02b1公务用车购置费和*`1公务用车购置费和02\1公务用车购置、*Z1公务用车购置、02N公务用车费N公务用车费00H公务用车H公务用车00T1公务用车支出T1公务用车支出00P1公车购置及*N公车购置及020@vehicles2:final2@lastYear2<三公0242n1final-three-public-expenses.xsdn1<<T1公务用车购置T1公务用车购置00Z1公务用车购置费Z1公务用车购置费00`1公务用车购置支出`1公务用车购置支出00H公车购置H公车购置00T1公车购置支出T1公车购置支出00<购置<购置000NvehiclePurchase2:final2@lastYear2<三公0242n1final-three-public-expenses.xsdP2<:P1公务用车运*N公务用车运02V1公务用车维护*T1公务用车维护02D公车运*B公车运02H运行维护H运行维护00<运行<运行000P1vehicleOperation2:final2@lastYear2<三公0242n1final-three-public-expenses.xsdR2<8H公务接待H公务接待00N公务接待费N公务接待费00T1公务接待支出T1公务接待支出00Z1公务接待费支出Z1公务接待费支出000Dreceptions2:final2@lastYear2<三公0242n1final-three-public-expenses.xsdT2<>H国内接待H国内接待00N国内接待费N国内接待费00T1国内公务接待T1国内公务接待00T1国内接待支出T1国内接待支出00Z1国内公务接待费Z1国内公务接待费00`1国内公务接待支出`1国内公务接待支出00Z1国内接待费支出Z1国内接待费支出000T1domesticReceptions2:final2@lastYear2<三公0242n1final-three-public-expenses.xsdV2<6<会议<会议00B会议费B会议费00N会议费支出N会议费支出000@meetings2:final2@lastYear2<三公0242n1final-three-public-expenses.xsdX2<6<培训<培训00B培训费B培训费00N培训费支出N培训费支出000@training2:final2@lastYear2<三公0242n1final-three-public-expenses.xsdZ2<FH三公经费H三公经费00T1三公经费支出T1三公经费支出00<三公<三公00`1三公经费财政拨款`1三公经费财政拨款00`1财政拨款三公经费`1财政拨款三公经费00l1三公经费财政拨款支出l1三公经费财政拨款支出00l1财政拨款三公经费支出l1财政拨款三公经费支出00l1一般公共预算三公经费l1一般公共预算三公经费00d2一般公共预算财政拨款三公经费d2一般公共预算财政拨款三公经费00P3一般公共预算财政拨款三公经费支出P3一般公共预算财政拨款三公经费支出00X2一般公共预算三公经费支出X2一般公共预算三公经费支出000FthreePublic2:final2@lastYear02<绩效242n1final-three-public-expenses.xsd\2<FH三公经费H三公经费00T1三公经费支出T1三公经费支出00<三公<三公00`1三公经费财政拨款`1三公经费财政拨款00`1财政拨款三公经费`1财政拨款三公经费00l1三公经费财政拨款支出l1三公经费财政拨款支出00l1财政拨款三公经费支出l1财政拨款三公经费支出00l1一般公共预算三公经费l1一般公共预算三公经费00d2一般公共预算财政拨款三公经费d2一般公共预算财政拨款三公经费00P3一般公共预算财政拨款三公经费支出P3一般公共预算财政拨款三公经费支出00X2一般公共预算三公经费支出X2一般公共预算三公经费支出000:total2:final2@lastYear02<绩效242n1final-three-public-expenses.xsd^2<4J因公出国*H因公出国02J因公出境*H因公出境020@overseas2:final2@lastYear0:<三公H机关运行H基本支出H公用经费<绩效242n1final-three-public-expenses.xsd`2<B\1公务用车购置及*Z1公务用车购置及02\1公务用车购置和*Z1公务用车购置和02b1公务用车购置费及*`1公务用车购置费及02b1公务用车购置费和*`1公务用车购置费和02\1公务用车购置、*Z1公务用车购置、02N公务用车费N公务用车费00H公务用车H公务用车00T1公务用车支出T1公务用车支出00P1公车购置及*N公车购置及020@vehicles2:final2@lastYear0:<三公H机关运行H基本支出H公用经费<绩效242n1final-three-public-expenses.xsdb2<8H公务接待H公务接待00N公务接待费N公务接待费00T1公务接待支出T1公务接待支出00Z1公务接待费支出Z1公务接待费支出000Dreceptions2:final2@lastYear0<<三公H机关运行H基本支出H公用经费<绩效T1一般公共预算242n1final-three-public-expenses.xsdd2<4J因公出国*H因公出国02J因公出境*H因公出境020@overseas4<budgetLadjustedBudget02<三公04020n1final-three-public-expenses.xsdf2<B\1公务用车购置及*Z1公务用车购置及02\1公务用车购置和*Z1公务用车购置和02b1公务用车购置费及*`1公务用车购置费及02b1公务用车购置费和*`1公务用车购置费和02\1公务用车购置、*Z1公务用车购置、02N公务用车费N公务用车费00H公务用车H公务用车00T1公务用车支出T1公务用车支出00P1公车购置及*N公车购置及020@vehicles4<budgetLadjustedBudget02<三公04020n1final-three-public-expenses.xsdh2<<T1公务用车购置T1公务用车购置00Z1公务用车购置费Z1公务用车购置费00`1公务用车购置支出`1公务用车购置支出00H公车购置H公车购置00T1公车购置支出T1公车购置支出00<购置<购置000NvehiclePurchase4<budgetLadjustedBudget02<三公04020n1final-three-public-expenses.xsdj2<:P1公务用车运*N公务用车运02V1公务用车维护*T1公务用车维护02D公车运*B公车运02H运行维护H运行维护00<运行<运行000P1vehicleOperation4<budgetLadjustedBudget02<三公04020n1final-three-public-expenses.xsdl2<8H公务接待H公务接待00N公务接待费N公务接待费00T1公务接待支出T1公务接待支出00Z1公务接待费支出Z1公务接待费支出000Dreceptions4<budgetLadjustedBudget02<三公04020n1final-three-public-expenses.xsdn2<>H国内接待H国内接待00N国内接待费N国内接待费00T1国内公务接待T1国内公务接待00T1国内接待支出T1国内接待支出00Z1国内公务接待费Z1国内公务接待费00`1国内公务接待支出`1国内公务接待支出00Z1国内接待费支出Z1国内接待费支出000T1domesticReceptions4<budgetLadjustedBudget02<三公04020n1final-three-public-expenses.xsdP3<6<会议<会议00B会议费B会议费00N会议费支出N会议费支出000@meetings4<budgetLadjustedBudget02<三公04020n1final-three-public-expenses.xsdR3<6<培训<培训00B培训费B培训费00N培训费支出N培训费支出000@training4<budgetLadjustedBudget02<三公04020n1final-three-public-expenses.xsdT3<FH三公经费H三公经费00T1三公经费支出T1三公经费支出00<三公<三公00`1三公经费财政拨款`1三公经费财政拨款00`1财政拨款三公经费`1财政拨款三公经费00l1三公经费财政拨款支出l1三公经费财政拨款支出00l1财政拨款三公经费支出l1财政拨款三公经费支出00l1一般公共预算三公经费l1一般公共预算三公经费00d2一般公共预算财政拨款三公经费d2一般公共预算财政拨款三公经费00P3一般公共预算财政拨款三公经费支出P3一般公共预算财政拨款三公经费支出00X2一般公共预算三公经费支出X2一般公共预算三公经费支出000FthreePublic4<budgetLadjustedBudget002<绩效4020n1final-three-public-expenses.xsdV3<FH三公经费H三公经费00T1三公经费支出T1三公经费支出00<三公<三公00`1三公经费财政拨款`1三公经费财政拨款00`1财政拨款三公经费`1财政拨款三公经费00l1三公经费财政拨款支出l1三公经费财政拨款支出00l1财政拨款三公经费支出l1财政拨款三公经费支出00l1一般公共预算三公经费l1一般公共预算三公经费00d2一般公共预算财政拨款三公经费d2一般公共预算财政拨款三公经费00P3一般公共预算财政拨款三公经费支出P3一般公共预算财政拨款三公经费支出00X2一般公共预算三公经费支出X2一般公共预算三公经费支出000:total4<budgetLadjustedBudget002<绩效4020n1final-three-public-expenses.xsdX3<4J因公出国*H因公出国02J因公出境*H因公出境020@overseas4<budgetLadjustedBudget00:<三公H机关运行H基本支出H公用经费<绩效4020n1final-three-public-expenses.xsdZ3<B\1公务用车购置及*Z1公务用车购置及02\1公务用车购置和*Z1公务用车购置和02b1公务用车购置费及*`1公务用车购置费及02b1公务用车购置费和*`1公务用车购置费和02\1公务用车购置、*Z1公务用车购置、02N公务用车费N公务用车费00H公务用车H公务用车00T1公务用车支出T1公务用车支出00P1公车购置及*N公车购置及020@vehicles4<budgetLadjustedBudget00:<三公H机关运行H基本支出H公用经费<绩效4020n1final-three-public-expenses.xsd\3<8H公务接待H公务接待00N公务接待费N公务接待费00T1公务接待支出T1公务接待支出00Z1公务接待费支出Z1公务接待费支出000Dreceptions4<budgetLadjustedBudget00<<三公H机关运行H基本支出H公用经费<绩效T1一般公共预算4020n1final-three-public-expenses.xsd^3Hfixed-assets:R2部门固定资产占用情况表f1固定资产占用情况表0f1固定资产占用情况表f1固定资产占用情况表0f1国有资产占用情况表f1国有资产占用情况表0R2国有资产占有使用情况表R2国有资产占有使用情况表0R2固定资产占有使用情况表R2固定资产占有使用情况表0V`2Hfixed-assetsP1fixed-assets.xsd:R2部门固定资产占用情况表f1固定资产占用情况表0f1固定资产占用情况表f1固定资产占用情况表0f1国有资产占用情况表f1国有资产占用情况表0R2国有资产占有使用情况表R2国有资产占有使用情况表0R2固定资产占有使用情况表R2固定资产占有使用情况表02R2部门固定资产占用情况表2b2Fixed assets: quantity and original value8@sequence42<序号00000002R1Number of the row^208item>8<项目00H资产项目00H资产名称00H资产类别00400002JKind of assetd20@quantity42<数量00000002b2Quantity, in the unit that the item namesj20:value28<价值00H账面原值00<原值00H账面价值00400002LOriginal valueP3000080H资产总额H资产总额000<合计<合计000<总计<总计000T1固定资产总额T1固定资产总额000>028item2FfixedAssets8J固定资产*H固定资产02H资产总额H资产总额00<合计<合计00<总计<总计0000000L2<>H固定资产H固定资产00T1固定资产总额T1固定资产总额00T1固定资产原值T1固定资产原值00T1固定资产价值T1固定资产价值00Z1上年末固定资产Z1上年末固定资产00T1年末固定资产T1年末固定资产00T1固定资产总值T1固定资产总值000FfixedAssets2:value00002P1fixed-assets.xsdNP2general-public-basic-expenditureZ1b3部门预算一般公共预算财政拨款基本支出表V3预算一般公共预算财政拨款基本支出表0j2一般公共预算财政拨款基本支出表j2一般公共预算财政拨款基本支出表0R2一般公共预算基本支出表R2一般公共预算基本支出表0^2一般公共预算基本支出情况表^2一般公共预算基本支出情况表0V3一般公共预算财政拨款基本支出情况表V3一般公共预算财政拨款基本支出情况表0^2一般公共预算基本支出预算表^2一般公共预算基本支出预算表0V3一般公共预算财政拨款基本支出预算表V3一般公共预算财政拨款基本支出预算表0n3一般公共预算基本支出部门预算经济分类预算表b3一般公共预算基本支出预算经济分类预算表0V3一般公共预算基本支出经济分类预算表V3一般公共预算基本支出经济分类预算表0n3一般公共预算财政拨款基本支出经济分类预算表n3一般公共预算财政拨款基本支出经济分类预算表0l3一般公共预算基本支出预算表(按经济分类科目)h3一般公共预算基本支出预算表按经济分类科目0n3一般公共预算基本支出预算部门经济分类预算表b3一般公共预算基本支出预算经济分类预算表0X4一般公共预算基本支出情况表(按支出经济分类科目)T4一般公共预算基本支出情况表按支出经济分类科目0V3一般公共预算基本支出经济分类情况表V3一般公共预算基本支出经济分类情况表0\3一般公共预算安排基本支出分经济科目表\3一般公共预算安排基本支出分经济科目表0P5一般公共预算财政拨款基本支出预算表(按支出经济分类科目)l4一般公共预算财政拨款基本支出预算表按支出经济分类科目0j2一般公共预算拨款基本支出明细表j2一般公共预算拨款基本支出明细表0\5部门综合预算一般公共预算基本支出明细表(按支出经济分类科目)l4综合预算一般公共预算基本支出明细表按支出经济分类科目0X4一般公共预算基本支出明细表(按支出经济分类科目)T4一般公共预算基本支出明细表按支出经济分类科目0`3一般公共预算基本支出表(按经济分类科目)\3一般公共预算基本支出表按经济分类科目0j2一般公共预算拨款基本支出预算表j2一般公共预算拨款基本支出预算表0RVFP2general-public-basic-expenditureX2general-public-basic-expenditure.xsdZ1b3部门预算一般公共预算财政拨款基本支出表V3预算一般公共预算财政拨款基本支出表0j2一般公共预算财政拨款基本支出表j2一般公共预算财政拨款基本支出表0R2一般公共预算基本支出表R2一般公共预算基本支出表0^2一般公共预算基本支出情况表^2一般公共预算基本支出情况表0V3一般公共预算财政拨款基本支出情况表V3一般公共预算财政拨款基本支出情况表0^2一般公共预算基本支出预算表^2一般公共预算基本支出预算表0V3一般公共预算财政拨款基本支出预算表V3一般公共预算财政拨款基本支出预算表0n3一般公共预算基本支出部门预算经济分类预算表b3一般公共预算基本支出预算经济分类预算表0V3一般公共预算基本支出经济分类预算表V3一般公共预算基本支出经济分类预算表0n3一般公共预算财政拨款基本支出经济分类预算表n3一般公共预算财政拨款基本支出经济分类预算表0l3一般公共预算基本支出预算表(按经济分类科目)h3一般公共预算基本支出预算表按经济分类科目0n3一般公共预算基本支出预算部门经济分类预算表b3一般公共预算基本支出预算经济分类预算表0X4一般公共预算基本支出情况表(按支出经济分类科目)T4一般公共预算基本支出情况表按支出经济分类科目0V3一般公共预算基本支出经济分类情况表V3一般公共预算基本支出经济分类情况表0\3一般公共预算安排基本支出分经济科目表\3一般公共预算安排基本支出分经济科目表0P5一般公共预算财政拨款基本支出预算表(按支出经济分类科目)l4一般公共预算财政拨款基本支出预算表按支出经济分类科目0j2一般公共预算拨款基本支出明细表j2一般公共预算拨款基本支出明细表0\5部门综合预算一般公共预算基本支出明细表(按支出经济分类科目)l4综合预算一般公共预算基本支出明细表按支出经济分类科目0X4一般公共预算基本支出明细表(按支出经济分类科目)T4一般公共预算基本支出明细表按支出经济分类科目0`3一般公共预算基本支出表(按经济分类科目)\3一般公共预算基本支出表按经济分类科目0j2一般公共预算拨款基本支出预算表j2一般公共预算拨款基本支出预算表02j2一般公共预算财政拨款基本支出表2f4Basic expenditure from the general public budget by economic classification@@sequence42<序号00000002R1Number of the rowl20LgovernmentCode0BR3政府预算支出经济分类科目/科目编码00f2政府预算经济分类科目/科目编码00f2政府支出经济分类科目/科目编码00f2政府预算支出经济分类/科目编码00Z2政府经济分类科目/科目编码00f2支出政府经济分类科目/科目编码00X2政府预算经济分类科目编码00l1政府经济分类科目编码00`1政府经济科目编码00000002l3Economic classification code of the government budget, 501 …R30LgovernmentName0BR3政府预算支出经济分类科目/科目名称00f2政府预算经济分类科目/科目名称00f2政府支出经济分类科目/科目名称00f2政府预算支出经济分类/科目名称00Z2政府经济分类科目/科目名称00f2支出政府经济分类科目/科目名称00X2政府预算经济分类科目名称00l1政府经济分类科目名称00`1政府经济科目名称00200002Z3Economic classification name of the government budgetX308code<X1V1项目/科目编码00R3单位预算支出经济分类科目/科目编码00f2部门支出经济分类科目/科目编码00b1经济分类/科目编码00n1支出经济分类/科目编码00f2支出部门经济分类科目/科目编码00R3部门预算支出经济分类科目/科目编码00^3部门预算支出部门经济分类科目/科目编码00Z2支出经济分类科目/科目编码00n1经济分类科目/科目编码00V1科目/科目编码00H科目编码00`1经济分类科目编码00`1部门经济科目编码00l1支出经济分类科目编码00n1项目/经济分类科目编码00Z2项目/支出经济分类科目编码00H科目代码00`1经济分类科目代码00T1经济科目编码00000002h1Economic classification code^3\14^1项目/科目编码/类00^1项目/科目编码/款004Z3单位预算支出经济分类科目/科目编码/类00Z3单位预算支出经济分类科目/科目编码/款004n2部门支出经济分类科目/科目编码/类00n2部门支出经济分类科目/科目编码/款004j1经济分类/科目编码/类00j1经济分类/科目编码/款004V2支出经济分类/科目编码/类00V2支出经济分类/科目编码/款004n2支出部门经济分类科目/科目编码/类00n2支出部门经济分类科目/科目编码/款004Z3部门预算支出经济分类科目/科目编码/类00Z3部门预算支出经济分类科目/科目编码/款004f3部门预算支出部门经济分类科目/科目编码/类00f3部门预算支出部门经济分类科目/科目编码/款004b2支出经济分类科目/科目编码/类00b2支出经济分类科目/科目编码/款004V2经济分类科目/科目编码/类00V2经济分类科目/科目编码/款004^1科目/科目编码/类00^1科目/科目编码/款004P1科目编码/类00P1科目编码/款004h1经济分类科目编码/类00h1经济分类科目编码/款004h1部门经济科目编码/类00h1部门经济科目编码/款004T2支出经济分类科目编码/类00T2支出经济分类科目编码/款004V2项目/经济分类科目编码/类00V2项目/经济分类科目编码/款004b2项目/支出经济分类科目编码/类00b2项目/支出经济分类科目编码/款004P1科目代码/类00P1科目代码/款004h1经济分类科目代码/类00h1经济分类科目代码/款004\1经济科目编码/类00\1经济科目编码/款004\1经济分类科目/类00\1经济分类科目/款0046类006款008name0T1V1项目/科目名称00R3单位预算支出经济分类科目/科目名称00f2部门支出经济分类科目/科目名称00b1经济分类/科目名称00n1支出经济分类/科目名称00f2支出部门经济分类科目/科目名称00R3部门预算支出经济分类科目/科目名称00^3部门预算支出部门经济分类科目/科目名称00Z2支出经济分类科目/科目名称00n1经济分类科目/科目名称00V1科目/科目名称00H科目名称00`1经济分类科目名称00`1部门经济科目名称00l1支出经济分类科目名称00n1项目/经济分类科目名称00Z2项目/支出经济分类科目名称00T1经济科目名称00200002h1Economic classification named30:total2FZ2一般公共预算基本支出/合计00l2{year}年一般公共预算基本支出/合计02444200R2年一般公共预算基本支出2<合计f2本年一般公共预算基本支出/合计00R3一般公共预算财政拨款基本支出/合计00h1{year}年基本支出/合计02444200N年基本支出2<合计b1本年基本支出/合计00V1基本支出/合计00Z2一般公共预算基本支出/小计00l2{year}年一般公共预算基本支出/小计02444200R2年一般公共预算基本支出2<小计f2本年一般公共预算基本支出/小计00<合计00400002^1Total basic expenditurej30Bpersonnel2Bf2一般公共预算基本支出/人员经费00X3{year}年一般公共预算基本支出/人员经费02444200R2年一般公共预算基本支出2H人员经费R3本年一般公共预算基本支出/人员经费00^3一般公共预算财政拨款基本支出/人员经费00T2{year}年基本支出/人员经费02444200N年基本支出2H人员经费n1本年基本支出/人员经费00b1基本支出/人员经费00H人员经费00T1人员经费支出00400002T1Personnel expensesP40Ladministrative2d1f2一般公共预算基本支出/公用经费00X3{year}年一般公共预算基本支出/公用经费02444200R2年一般公共预算基本支出2H公用经费R3本年一般公共预算基本支出/公用经费00^3一般公共预算财政拨款基本支出/公用经费00T2{year}年基本支出/公用经费02444200N年基本支出2H公用经费n1本年基本支出/公用经费00b1基本支出/公用经费00H公用经费00T1公用经费支出00T1日常公用经费00H日常公用00T1日常公用支出00f2一般公共预算基本支出/日常公用00X3{year}年一般公共预算基本支出/日常公用02444200R2年一般公共预算基本支出2H日常公用R3本年一般公共预算基本支出/日常公用00^3一般公共预算财政拨款基本支出/日常公用00T2{year}年基本支出/日常公用02444200N年基本支出2H日常公用n1本年基本支出/日常公用00b1基本支出/日常公用00R3一般公共预算基本支出/日常公用经费00d3{year}年一般公共预算基本支出/日常公用经费02444200R2年一般公共预算基本支出2T1日常公用经费^3本年一般公共预算基本支出/日常公用经费00j3一般公共预算财政拨款基本支出/日常公用经费00`2{year}年基本支出/日常公用经费02444200N年基本支出2T1日常公用经费Z2本年基本支出/日常公用经费00n1基本支出/日常公用经费00400002^1Administrative expensesV4000060<合计<合计000<总计<总计002<小计<小计0028code>028name2<anyRow000002P1@02:total422Bpersonnel22Ladministrative000X2general-public-basic-expenditure.xsdJ28code6:totalBpersonnelLadministrative0X2general-public-basic-expenditure.xsdL<8H基本支出H基本支出00l1一般公共预算基本支出l1一般公共预算基本支出00d2一般公共预算财政拨款基本支出d2一般公共预算财政拨款基本支出00`1财政拨款基本支出`1财政拨款基本支出000:total2:total02H基本支出<N政府性基金H国有资本<三公<采购<绩效<资产202X2general-public-basic-expenditure.xsdR1<6H人员经费H人员经费00T1人员经费支出T1人员经费支出00H人员支出H人员支出000:total2Bpersonnel08H基本支出T1一般公共预算H机关运行H公用经费<N政府性基金H国有资本<三公<采购<绩效<资产202X2general-public-basic-expenditure.xsdT1<6H人员经费H人员经费00T1人员经费支出T1人员经费支出00H人员支出H人员支出000:total2Bpersonnel00DH基本支出T1一般公共预算H财政拨款H机关运行N政府性基金H国有资本<三公<采购<绩效<资产202X2general-public-basic-expenditure.xsdV1<<H公用经费H公用经费00T1公用经费支出T1公用经费支出00H公用支出H公用支出00T1日常公用经费T1日常公用经费00`1日常公用经费支出`1日常公用经费支出00T1日常公用支出T1日常公用支出000:total2Ladministrative08H基本支出T1一般公共预算H机关运行H公用经费<N政府性基金H国有资本<三公<采购<绩效<资产202X2general-public-basic-expenditure.xsdX1<<H公用经费H公用经费00T1公用经费支出T1公用经费支出00H公用支出H公用支出00T1日常公用经费T1日常公用经费00`1日常公用经费支出`1日常公用经费支出00T1日常公用支出T1日常公用支出000:total2Ladministrative00DH基本支出T1一般公共预算H财政拨款H机关运行N政府性基金H国有资本<三公<采购<绩效<资产202X2general-public-basic-expenditure.xsdZ1<02<anyRow2:total08H机关运行H公用经费H基本支出H人员经费<N政府性基金H国有资本<三公<采购<绩效<资产202X2general-public-basic-expenditure.xsd\1d1general-public-expenditureV1V3部门预算一般公共预算财政拨款支出表j2预算一般公共预算财政拨款支出表0^2一般公共预算财政拨款支出表^2一般公共预算财政拨款支出表0f1一般公共预算支出表f1一般公共预算支出表0R2一般公共预算支出情况表R2一般公共预算支出情况表0j2一般公共预算财政拨款支出情况表j2一般公共预算财政拨款支出情况表0R2一般公共预算支出预算表R2一般公共预算支出预算表0j2一般公共预算财政拨款支出预算表j2一般公共预算财政拨款支出预算表0^2一般公共预算拨款支出预算表^2一般公共预算拨款支出预算表0j2一般公共预算支出功能分类预算表j2一般公共预算支出功能分类预算表0b3一般公共预算财政拨款支出功能分类预算表b3一般公共预算财政拨款支出功能分类预算表0`3一般公共预算支出预算表(按功能分类科目)\3一般公共预算支出预算表按功能分类科目0X2一般公共预算支出预算总表X2一般公共预算支出预算总表0`3一般公共预算支出情况表(按功能分类科目)\3一般公共预算支出情况表按功能分类科目0`3一般公共预算支出预算表(按功能科目分类)\3一般公共预算支出预算表按功能科目分类0f1一般公共预算拨款表f1一般公共预算拨款表0P5部门综合预算一般公共预算支出明细表(按支出功能分类科目)`4综合预算一般公共预算支出明细表按支出功能分类科目0l3一般公共预算支出明细表(按支出功能分类科目)h3一般公共预算支出明细表按支出功能分类科目0l3一般公共预算支出情况表(按支出功能分类科目)h3一般公共预算支出情况表按支出功能分类科目0X4一般公共预算财政拨款支出预算表(按功能分类科目)T4一般公共预算财政拨款支出预算表按功能分类科目0PVP1d1general-public-expenditurel1general-public-expenditure.xsdV1V3部门预算一般公共预算财政拨款支出表j2预算一般公共预算财政拨款支出表0^2一般公共预算财政拨款支出表^2一般公共预算财政拨款支出表0f1一般公共预算支出表f1一般公共预算支出表0R2一般公共预算支出情况表R2一般公共预算支出情况表0j2一般公共预算财政拨款支出情况表j2一般公共预算财政拨款支出情况表0R2一般公共预算支出预算表R2一般公共预算支出预算表0j2一般公共预算财政拨款支出预算表j2一般公共预算财政拨款支出预算表0^2一般公共预算拨款支出预算表^2一般公共预算拨款支出预算表0j2一般公共预算支出功能分类预算表j2一般公共预算支出功能分类预算表0b3一般公共预算财政拨款支出功能分类预算表b3一般公共预算财政拨款支出功能分类预算表0`3一般公共预算支出预算表(按功能分类科目)\3一般公共预算支出预算表按功能分类科目0X2一般公共预算支出预算总表X2一般公共预算支出预算总表0`3一般公共预算支出情况表(按功能分类科目)\3一般公共预算支出情况表按功能分类科目0`3一般公共预算支出预算表(按功能科目分类)\3一般公共预算支出预算表按功能科目分类0f1一般公共预算拨款表f1一般公共预算拨款表0P5部门综合预算一般公共预算支出明细表(按支出功能分类科目)`4综合预算一般公共预算支出明细表按支出功能分类科目0l3一般公共预算支出明细表(按支出功能分类科目)h3一般公共预算支出明细表按支出功能分类科目0l3一般公共预算支出情况表(按支出功能分类科目)h3一般公共预算支出情况表按支出功能分类科目0X4一般公共预算财政拨款支出预算表(按功能分类科目)T4一般公共预算财政拨款支出预算表按功能分类科目02f1一般公共预算支出表2^4Expenditure from the general public budget by functional classificationL@sequence42<序号00000002R1Number of the rowV30P1organizationCode08X1部门(单位)代码00H部门代码00H单位代码00H单位编码00000002\2Code of the unit that the row is about\30P1organizationName06X1部门(单位)名称00H部门名称00H单位名称00000002d1Unit that the row is aboutb308code:R2n1功能分类科目/科目编码00Z2支出功能分类科目/科目编码00R3部门预算支出功能分类科目/科目编码00V1科目/科目编码00V1项目/科目编码00R3单位预算支出功能分类科目/科目编码00n1支出功能分类/科目编码00b1功能分类/科目编码00\2项目/支出功能分类/科目编码00P2项目/功能分类/科目编码00\2项目/功能分类科目/科目编码00h2项目/支出功能分类科目/科目编码00b1功能分类科目/编码00n1项目/功能分类科目编码00Z2项目/支出功能分类科目编码00H科目编码00`1功能分类科目编码00l1支出功能分类科目编码00T1功能科目编码00H科目代码00V1项目/科目代码00`1功能分类科目代码00n1项目/功能分类科目代码00Z2项目/支出功能分类科目代码00J项目/编码00T1支出功能分类00b1项目/支出功能分类00V1项目/功能分类00V1科目/科目代码00n1功能分类科目/科目代码00Z2支出功能分类科目/科目代码00n1项目/支出功能分类代码00J项目/科目00000002l1Functional classification codeh3\26V2功能分类科目/科目编码/类00V2功能分类科目/科目编码/款00V2功能分类科目/科目编码/项006b2支出功能分类科目/科目编码/类00b2支出功能分类科目/科目编码/款00b2支出功能分类科目/科目编码/项006Z3部门预算支出功能分类科目/科目编码/类00Z3部门预算支出功能分类科目/科目编码/款00Z3部门预算支出功能分类科目/科目编码/项006^1科目/科目编码/类00^1科目/科目编码/款00^1科目/科目编码/项006^1项目/科目编码/类00^1项目/科目编码/款00^1项目/科目编码/项006Z3单位预算支出功能分类科目/科目编码/类00Z3单位预算支出功能分类科目/科目编码/款00Z3单位预算支出功能分类科目/科目编码/项006V2支出功能分类/科目编码/类00V2支出功能分类/科目编码/款00V2支出功能分类/科目编码/项006j1功能分类/科目编码/类00j1功能分类/科目编码/款00j1功能分类/科目编码/项006d2项目/支出功能分类/科目编码/类00d2项目/支出功能分类/科目编码/款00d2项目/支出功能分类/科目编码/项006X2项目/功能分类/科目编码/类00X2项目/功能分类/科目编码/款00X2项目/功能分类/科目编码/项006d2项目/功能分类科目/科目编码/类00d2项目/功能分类科目/科目编码/款00d2项目/功能分类科目/科目编码/项006P3项目/支出功能分类科目/科目编码/类00P3项目/支出功能分类科目/科目编码/款00P3项目/支出功能分类科目/科目编码/项006j1功能分类科目/编码/类00j1功能分类科目/编码/款00j1功能分类科目/编码/项006V2项目/功能分类科目编码/类00V2项目/功能分类科目编码/款00V2项目/功能分类科目编码/项006b2项目/支出功能分类科目编码/类00b2项目/支出功能分类科目编码/款00b2项目/支出功能分类科目编码/项006P1科目编码/类00P1科目编码/款00P1科目编码/项006h1功能分类科目编码/类00h1功能分类科目编码/款00h1功能分类科目编码/项006T2支出功能分类科目编码/类00T2支出功能分类科目编码/款00T2支出功能分类科目编码/项006\1功能科目编码/类00\1功能科目编码/款00\1功能科目编码/项006P1科目代码/类00P1科目代码/款00P1科目代码/项006^1项目/科目代码/类00^1项目/科目代码/款00^1项目/科目代码/项006h1功能分类科目代码/类00h1功能分类科目代码/款00h1功能分类科目代码/项006V2项目/功能分类科目代码/类00V2项目/功能分类科目代码/款00V2项目/功能分类科目代码/项006b2项目/支出功能分类科目代码/类00b2项目/支出功能分类科目代码/款00b2项目/支出功能分类科目代码/项006R1项目/编码/类00R1项目/编码/款00R1项目/编码/项006\1支出功能分类/类00\1支出功能分类/款00\1支出功能分类/项006j1项目/支出功能分类/类00j1项目/支出功能分类/款00j1项目/支出功能分类/项006^1项目/功能分类/类00^1项目/功能分类/款00^1项目/功能分类/项006^1科目/科目代码/类00^1科目/科目代码/款00^1科目/科目代码/项006V2功能分类科目/科目代码/类00V2功能分类科目/科目代码/款00V2功能分类科目/科目代码/项006b2支出功能分类科目/科目代码/类00b2支出功能分类科目/科目代码/款00b2支出功能分类科目/科目代码/项006V2项目/支出功能分类代码/类00V2项目/支出功能分类代码/款00V2项目/支出功能分类代码/项006R1项目/科目/类00R1项目/科目/款00R1项目/科目/项006D项目/类00D项目/款00D项目/项0066类006款006项006D科目/类00D科目/款00D科目/项006\1功能分类科目/类00\1功能分类科目/款00\1功能分类科目/项006h1支出功能分类科目/类00h1支出功能分类科目/款00h1支出功能分类科目/项008name0d1n1功能分类科目/科目名称00Z2支出功能分类科目/科目名称00R3部门预算支出功能分类科目/科目名称00V1科目/科目名称00V1项目/科目名称00R3单位预算支出功能分类科目/科目名称00n1支出功能分类/科目名称00b1功能分类/科目名称00\2项目/支出功能分类/科目名称00P2项目/功能分类/科目名称00\2项目/功能分类科目/科目名称00h2项目/支出功能分类科目/科目名称00b1功能分类科目/名称00n1项目/功能分类科目名称00Z2项目/支出功能分类科目名称00H科目名称00`1功能分类科目名称00l1支出功能分类科目名称00T1功能科目名称00J项目/名称00X2项目/科目名称(类、款、项)00j1科目名称(类、款、项)00<项目00^1项目(按功能分类)00j1项目(按功能分类科目)00j1项目(按支出功能分类)00400002l1Functional classification namen30@lastYear2<X1{year-1}年执行数02244220H年执行数N上年执行数00d1{year-1}年预算执行数02244220T1年预算执行数Z1上年预算执行数00f1{year-1}年执行数/合计02444220H年执行数2<合计f1{year-1}年执行数/小计02444220H年执行数2<小计00002N上年执行数2Z1Last year as executedT40LlastYearBudget28X1{year-1}年预算数02244220H年预算数N上年预算数00f1{year-1}年预算数/合计02444220H年预算数2<合计f1{year-1}年预算数/小计02444220H年预算数2<小计00002N上年预算数2T1Last year's budgetZ40:total2X2<合计00<总计00<小计00b1{year}年预算数/合计02444200H年预算数2<合计\1{year}年预算/合计02444200B年预算2<合计\1本年预算数/合计00P1预算数/合计00n1{year}年年初预算数/合计02444200T1年年初预算数2<合计b1一般公共预算/合计00n1一般公共预算支出/合计00`2{year}年一般公共预算支出/合计02444200f1年一般公共预算支出2<合计Z2本年一般公共预算支出/合计00f2一般公共预算财政拨款支出/合计00V1本年支出/合计00b1{year}年预算数/总计02444200H年预算数2<总计\1{year}年预算/总计02444200B年预算2<总计\1本年预算数/总计00P1预算数/总计00n1{year}年年初预算数/总计02444200T1年年初预算数2<总计b1一般公共预算/总计00n1一般公共预算支出/总计00`2{year}年一般公共预算支出/总计02444200f1年一般公共预算支出2<总计Z2本年一般公共预算支出/总计00f2一般公共预算财政拨款支出/总计00V1本年支出/总计00b1{year}年预算数/小计02444200H年预算数2<小计\1{year}年预算/小计02444200B年预算2<小计\1本年预算数/小计00P1预算数/小计00n1{year}年年初预算数/小计02444200T1年年初预算数2<小计b1一般公共预算/小计00n1一般公共预算支出/小计00`2{year}年一般公共预算支出/小计02444200f1年一般公共预算支出2<小计Z2本年一般公共预算支出/小计00f2一般公共预算财政拨款支出/小计00V1本年支出/小计00400002R1Total of the year`40:basic2LH基本支出00n1{year}年预算数/基本支出02444200H年预算数2H基本支出h1{year}年预算/基本支出02444200B年预算2H基本支出h1本年预算数/基本支出00\1预算数/基本支出00Z2{year}年年初预算数/基本支出02444200T1年年初预算数2H基本支出n1一般公共预算/基本支出00Z2一般公共预算支出/基本支出00l2{year}年一般公共预算支出/基本支出02444200f1年一般公共预算支出2H基本支出f2本年一般公共预算支出/基本支出00R3一般公共预算财政拨款支出/基本支出00b1本年支出/基本支出00V1基本支出/小计00V1基本支出/合计00000002R1Basic expendituref40Bpersonnel28b1基本支出/人员经费00b1基本支出/人员支出00T1人员经费支出00H人员经费00000002f2Personnel expenses in the basic expenditurel40Ladministrative2@b1基本支出/公用经费00b1基本支出/公用支出00n1基本支出/日常公用经费00b1基本支出/日常公用00n1基本支出/日常公用支出00T1公用经费支出00H公用经费00T1日常公用经费00000002P3Administrative expenses in the basic expenditureR50>project2`1H项目支出00`1专项业务经费支出00n1{year}年预算数/项目支出02444200H年预算数2H项目支出h1{year}年预算/项目支出02444200B年预算2H项目支出h1本年预算数/项目支出00\1预算数/项目支出00Z2{year}年年初预算数/项目支出02444200T1年年初预算数2H项目支出n1一般公共预算/项目支出00Z2一般公共预算支出/项目支出00l2{year}年一般公共预算支出/项目支出02444200f1年一般公共预算支出2H项目支出f2本年一般公共预算支出/项目支出00R3一般公共预算财政拨款支出/项目支出00b1本年支出/项目支出00f2{year}年预算数/专项业务经费支出02444200H年预算数2`1专项业务经费支出`2{year}年预算/专项业务经费支出02444200B年预算2`1专项业务经费支出`2本年预算数/专项业务经费支出00T2预算数/专项业务经费支出00R3{year}年年初预算数/专项业务经费支出02444200T1年年初预算数2`1专项业务经费支出f2一般公共预算/专项业务经费支出00R3一般公共预算支出/专项业务经费支出00d3{year}年一般公共预算支出/专项业务经费支出02444200f1年一般公共预算支出2`1专项业务经费支出^3本年一般公共预算支出/专项业务经费支出00j3一般公共预算财政拨款支出/专项业务经费支出00Z2本年支出/专项业务经费支出00400002V1Project expenditureX50<change26B增减额00V3{year}年预算数比{year-1}年执行数/增减额02448200N年预算数比220H年执行数2B增减额F*/增减额02402B增减额00002B增减额2`1Change against last year^50JchangePercent6B>增减%00B增减(%)00R3{year}年预算数比{year-1}年执行数/增减%02448200N年预算数比220H年执行数2>增减%H增减比例00N增减比例(%)00B*/增减%02402>增减%F*/增减(%)02402B增减(%)L*/增减比例02402H增减比例R1*/增减比例(%)02402N增减比例(%)00002>增减%2X2Change against last year in per centd5000060<合计<合计000<总计<总计002<小计<小计0028code>028name4Dcategories0022002J<anyRow000002T1H02:total442:basic4BpersonnelLadministrative22>project000l1general-public-expenditure.xsdL02:basic422Bpersonnel22Ladministrative000l1general-public-expenditure.xsdN28code::total:basicBpersonnelLadministrative>project4P1organizationCodeP1organizationNamel1general-public-expenditure.xsdP1<8`1一般公共预算支出`1一般公共预算支出00l1一般公共预算拨款支出l1一般公共预算拨款支出00X2一般公共预算财政拨款支出X2一般公共预算财政拨款支出00X2一般公共预算当年拨款支出X2一般公共预算当年拨款支出000:total2:total4@lastYearLlastYearBudget0<N政府性基金H国有资本<三公<采购<绩效<资产202l1general-public-expenditure.xsdV1<F`1一般公共预算支出`1一般公共预算支出00l1一般公共预算拨款支出l1一般公共预算拨款支出00X2一般公共预算财政拨款支出X2一般公共预算财政拨款支出00X2一般公共预算当年拨款支出X2一般公共预算当年拨款支出00`1一般公共预算拨款`1一般公共预算拨款00l1一般公共预算当年拨款l1一般公共预算当年拨款00l1一般公共预算财政拨款l1一般公共预算财政拨款00X2一般公共预算当年财政拨款X2一般公共预算当年财政拨款00T1一般公共预算T1一般公共预算00T1财政拨款支出T1财政拨款支出00<支出<支出000:total2:total4@lastYearLlastYearBudget2T1一般公共预算>N政府性基金H国有资本<三公<采购<绩效<资产H基本支出202l1general-public-expenditure.xsdX1<6H基本支出H基本支出00l1一般公共预算基本支出l1一般公共预算基本支出00d2一般公共预算财政拨款基本支出d2一般公共预算财政拨款基本支出000:total2:basic02T1一般公共预算<N政府性基金H国有资本<三公<采购<绩效<资产202l1general-public-expenditure.xsdZ1<6H项目支出H项目支出00l1一般公共预算项目支出l1一般公共预算项目支出00d2一般公共预算财政拨款项目支出d2一般公共预算财政拨款项目支出000:total2>project02T1一般公共预算<N政府性基金H国有资本<三公<采购<绩效<资产202l1general-public-expenditure.xsd\1<04<anyRow2:total4@lastYearLlastYearBudget2T1一般公共预算<N政府性基金H国有资本<三公<采购<绩效<资产202l1general-public-expenditure.xsd^1<02<anyRow2:total4@lastYearLlastYearBudget2T1一般公共预算>N政府性基金H国有资本<三公<采购<绩效<资产H基本支出202l1general-public-expenditure.xsd`1<04<anyRow2:total4@lastYearLlastYearBudget6<支出<收支B收、支>N财政拨款收N政府性基金H国有资本<三公<采购<绩效<资产202l1general-public-expenditure.xsdb1<2H基本支出H基本支出000:total2:basic00@H财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购<绩效<资产202l1general-public-expenditure.xsdd1<2H项目支出H项目支出000:total2>project00@H财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购<绩效<资产202l1general-public-expenditure.xsdf1f1government-fund-expenditureP1\3部门预算政府性基金预算财政拨款支出表P3预算政府性基金预算财政拨款支出表0V3部门预算政府基金预算财政拨款支出表j2预算政府基金预算财政拨款支出表0d2政府性基金预算财政拨款支出表d2政府性基金预算财政拨款支出表0^2政府基金预算财政拨款支出表^2政府基金预算财政拨款支出表0l1政府性基金预算支出表l1政府性基金预算支出表0X2政府性基金预算支出情况表X2政府性基金预算支出情况表0P3政府性基金预算财政拨款支出情况表P3政府性基金预算财政拨款支出情况表0X2政府性基金预算支出预算表X2政府性基金预算支出预算表0l1政府性基金支出预算表l1政府性基金支出预算表0P3政府性基金预算财政拨款支出预算表P3政府性基金预算财政拨款支出预算表0X2政府性基金拨款支出预算表X2政府性基金拨款支出预算表0P3政府性基金预算支出功能分类预算表P3政府性基金预算支出功能分类预算表0h3政府性基金预算财政拨款支出功能分类预算表h3政府性基金预算财政拨款支出功能分类预算表0d2政府性基金支出功能分类预算表d2政府性基金支出功能分类预算表0f3政府性基金预算支出预算表(按功能分类科目)b3政府性基金预算支出预算表按功能分类科目0`1政府性基金拨款表`1政府性基金拨款表0VQLf1government-fund-expendituren1government-fund-expenditure.xsdP1\3部门预算政府性基金预算财政拨款支出表P3预算政府性基金预算财政拨款支出表0V3部门预算政府基金预算财政拨款支出表j2预算政府基金预算财政拨款支出表0d2政府性基金预算财政拨款支出表d2政府性基金预算财政拨款支出表0^2政府基金预算财政拨款支出表^2政府基金预算财政拨款支出表0l1政府性基金预算支出表l1政府性基金预算支出表0X2政府性基金预算支出情况表X2政府性基金预算支出情况表0P3政府性基金预算财政拨款支出情况表P3政府性基金预算财政拨款支出情况表0X2政府性基金预算支出预算表X2政府性基金预算支出预算表0l1政府性基金支出预算表l1政府性基金支出预算表0P3政府性基金预算财政拨款支出预算表P3政府性基金预算财政拨款支出预算表0X2政府性基金拨款支出预算表X2政府性基金拨款支出预算表0P3政府性基金预算支出功能分类预算表P3政府性基金预算支出功能分类预算表0h3政府性基金预算财政拨款支出功能分类预算表h3政府性基金预算财政拨款支出功能分类预算表0d2政府性基金支出功能分类预算表d2政府性基金支出功能分类预算表0f3政府性基金预算支出预算表(按功能分类科目)b3政府性基金预算支出预算表按功能分类科目0`1政府性基金拨款表`1政府性基金拨款表02l1政府性基金预算支出表2\4Expenditure from government-managed funds by functional classificationL@sequence42<序号00000002R1Number of the rowl20P1organizationCode08X1部门(单位)代码00H部门代码00H单位代码00H单位编码00000002\2Code of the unit that the row is aboutR30P1organizationName06X1部门(单位)名称00H部门名称00H单位名称00000002d1Unit that the row is aboutX308code:R2n1功能分类科目/科目编码00Z2支出功能分类科目/科目编码00R3部门预算支出功能分类科目/科目编码00V1科目/科目编码00V1项目/科目编码00R3单位预算支出功能分类科目/科目编码00n1支出功能分类/科目编码00b1功能分类/科目编码00\2项目/支出功能分类/科目编码00P2项目/功能分类/科目编码00\2项目/功能分类科目/科目编码00h2项目/支出功能分类科目/科目编码00b1功能分类科目/编码00n1项目/功能分类科目编码00Z2项目/支出功能分类科目编码00H科目编码00`1功能分类科目编码00l1支出功能分类科目编码00T1功能科目编码00H科目代码00V1项目/科目代码00`1功能分类科目代码00n1项目/功能分类科目代码00Z2项目/支出功能分类科目代码00J项目/编码00T1支出功能分类00b1项目/支出功能分类00V1项目/功能分类00V1科目/科目代码00n1功能分类科目/科目代码00Z2支出功能分类科目/科目代码00n1项目/支出功能分类代码00J项目/科目00000002l1Functional classification code^3\26V2功能分类科目/科目编码/类00V2功能分类科目/科目编码/款00V2功能分类科目/科目编码/项006b2支出功能分类科目/科目编码/类00b2支出功能分类科目/科目编码/款00b2支出功能分类科目/科目编码/项006Z3部门预算支出功能分类科目/科目编码/类00Z3部门预算支出功能分类科目/科目编码/款00Z3部门预算支出功能分类科目/科目编码/项006^1科目/科目编码/类00^1科目/科目编码/款00^1科目/科目编码/项006^1项目/科目编码/类00^1项目/科目编码/款00^1项目/科目编码/项006Z3单位预算支出功能分类科目/科目编码/类00Z3单位预算支出功能分类科目/科目编码/款00Z3单位预算支出功能分类科目/科目编码/项006V2支出功能分类/科目编码/类00V2支出功能分类/科目编码/款00V2支出功能分类/科目编码/项006j1功能分类/科目编码/类00j1功能分类/科目编码/款00j1功能分类/科目编码/项006d2项目/支出功能分类/科目编码/类00d2项目/支出功能分类/科目编码/款00d2项目/支出功能分类/科目编码/项006X2项目/功能分类/科目编码/类00X2项目/功能分类/科目编码/款00X2项目/功能分类/科目编码/项006d2项目/功能分类科目/科目编码/类00d2项目/功能分类科目/科目编码/款00d2项目/功能分类科目/科目编码/项006P3项目/支出功能分类科目/科目编码/类00P3项目/支出功能分类科目/科目编码/款00P3项目/支出功能分类科目/科目编码/项006j1功能分类科目/编码/类00j1功能分类科目/编码/款00j1功能分类科目/编码/项006V2项目/功能分类科目编码/类00V2项目/功能分类科目编码/款00V2项目/功能分类科目编码/项006b2项目/支出功能分类科目编码/类00b2项目/支出功能分类科目编码/款00b2项目/支出功能分类科目编码/项006P1科目编码/类00P1科目编码/款00P1科目编码/项006h1功能分类科目编码/类00h1功能分类科目编码/款00h1功能分类科目编码/项006T2支出功能分类科目编码/类00T2支出功能分类科目编码/款00T2支出功能分类科目编码/项006\1功能科目编码/类00\1功能科目编码/款00\1功能科目编码/项006P1科目代码/类00P1科目代码/款00P1科目代码/项006^1项目/科目代码/类00^1项目/科目代码/款00^1项目/科目代码/项006h1功能分类科目代码/类00h1功能分类科目代码/款00h1功能分类科目代码/项006V2项目/功能分类科目代码/类00V2项目/功能分类科目代码/款00V2项目/功能分类科目代码/项006b2项目/支出功能分类科目代码/类00b2项目/支出功能分类科目代码/款00b2项目/支出功能分类科目代码/项006R1项目/编码/类00R1项目/编码/款00R1项目/编码/项006\1支出功能分类/类00\1支出功能分类/款00\1支出功能分类/项006j1项目/支出功能分类/类00j1项目/支出功能分类/款00j1项目/支出功能分类/项006^1项目/功能分类/类00^1项目/功能分类/款00^1项目/功能分类/项006^1科目/科目代码/类00^1科目/科目代码/款00^1科目/科目代码/项006V2功能分类科目/科目代码/类00V2功能分类科目/科目代码/款00V2功能分类科目/科目代码/项006b2支出功能分类科目/科目代码/类00b2支出功能分类科目/科目代码/款00b2支出功能分类科目/科目代码/项006V2项目/支出功能分类代码/类00V2项目/支出功能分类代码/款00V2项目/支出功能分类代码/项006R1项目/科目/类00R1项目/科目/款00R1项目/科目/项006D项目/类00D项目/款00D项目/项0066类006款006项006D科目/类00D科目/款00D科目/项006\1功能分类科目/类00\1功能分类科目/款00\1功能分类科目/项006h1支出功能分类科目/类00h1支出功能分类科目/款00h1支出功能分类科目/项008name0d1n1功能分类科目/科目名称00Z2支出功能分类科目/科目名称00R3部门预算支出功能分类科目/科目名称00V1科目/科目名称00V1项目/科目名称00R3单位预算支出功能分类科目/科目名称00n1支出功能分类/科目名称00b1功能分类/科目名称00\2项目/支出功能分类/科目名称00P2项目/功能分类/科目名称00\2项目/功能分类科目/科目名称00h2项目/支出功能分类科目/科目名称00b1功能分类科目/名称00n1项目/功能分类科目名称00Z2项目/支出功能分类科目名称00H科目名称00`1功能分类科目名称00l1支出功能分类科目名称00T1功能科目名称00J项目/名称00X2项目/科目名称(类、款、项)00j1科目名称(类、款、项)00<项目00^1项目(按功能分类)00j1项目(按功能分类科目)00j1项目(按支出功能分类)00400002l1Functional classification named30@lastYear2<X1{year-1}年执行数02244220H年执行数N上年执行数00d1{year-1}年预算执行数02244220T1年预算执行数Z1上年预算执行数00f1{year-1}年执行数/合计02444220H年执行数2<合计f1{year-1}年执行数/小计02444220H年执行数2<小计00002N上年执行数2Z1Last year as executedj30LlastYearBudget28X1{year-1}年预算数02244220H年预算数N上年预算数00f1{year-1}年预算数/合计02444220H年预算数2<合计f1{year-1}年预算数/小计02444220H年预算数2<小计00002N上年预算数2T1Last year's budgetP40:total2X2<合计00<总计00<小计00b1{year}年预算数/合计02444200H年预算数2<合计\1{year}年预算/合计02444200B年预算2<合计\1本年预算数/合计00P1预算数/合计00n1{year}年年初预算数/合计02444200T1年年初预算数2<合计T2政府性基金预算支出/合计00`2本年政府性基金预算支出/合计00f2{year}年政府性基金预算支出/合计02444200l1年政府性基金预算支出2<合计X3本年政府性基金预算财政拨款支出/合计00l2政府性基金预算财政拨款支出/合计00V1本年支出/合计00b1{year}年预算数/总计02444200H年预算数2<总计\1{year}年预算/总计02444200B年预算2<总计\1本年预算数/总计00P1预算数/总计00n1{year}年年初预算数/总计02444200T1年年初预算数2<总计T2政府性基金预算支出/总计00`2本年政府性基金预算支出/总计00f2{year}年政府性基金预算支出/总计02444200l1年政府性基金预算支出2<总计X3本年政府性基金预算财政拨款支出/总计00l2政府性基金预算财政拨款支出/总计00V1本年支出/总计00b1{year}年预算数/小计02444200H年预算数2<小计\1{year}年预算/小计02444200B年预算2<小计\1本年预算数/小计00P1预算数/小计00n1{year}年年初预算数/小计02444200T1年年初预算数2<小计T2政府性基金预算支出/小计00`2本年政府性基金预算支出/小计00f2{year}年政府性基金预算支出/小计02444200l1年政府性基金预算支出2<小计X3本年政府性基金预算财政拨款支出/小计00l2政府性基金预算财政拨款支出/小计00V1本年支出/小计00400002R1Total of the yearV40:basic2LH基本支出00n1{year}年预算数/基本支出02444200H年预算数2H基本支出h1{year}年预算/基本支出02444200B年预算2H基本支出h1本年预算数/基本支出00\1预算数/基本支出00Z2{year}年年初预算数/基本支出02444200T1年年初预算数2H基本支出`2政府性基金预算支出/基本支出00l2本年政府性基金预算支出/基本支出00R3{year}年政府性基金预算支出/基本支出02444200l1年政府性基金预算支出2H基本支出d3本年政府性基金预算财政拨款支出/基本支出00X3政府性基金预算财政拨款支出/基本支出00b1本年支出/基本支出00V1基本支出/小计00V1基本支出/合计00000002R1Basic expenditure\40Bpersonnel28b1基本支出/人员经费00b1基本支出/人员支出00T1人员经费支出00H人员经费00000002f2Personnel expenses in the basic expenditureb40Ladministrative2@b1基本支出/公用经费00b1基本支出/公用支出00n1基本支出/日常公用经费00b1基本支出/日常公用00n1基本支出/日常公用支出00T1公用经费支出00H公用经费00T1日常公用经费00000002P3Administrative expenses in the basic expenditureh40>project2`1H项目支出00`1专项业务经费支出00n1{year}年预算数/项目支出02444200H年预算数2H项目支出h1{year}年预算/项目支出02444200B年预算2H项目支出h1本年预算数/项目支出00\1预算数/项目支出00Z2{year}年年初预算数/项目支出02444200T1年年初预算数2H项目支出`2政府性基金预算支出/项目支出00l2本年政府性基金预算支出/项目支出00R3{year}年政府性基金预算支出/项目支出02444200l1年政府性基金预算支出2H项目支出d3本年政府性基金预算财政拨款支出/项目支出00X3政府性基金预算财政拨款支出/项目支出00b1本年支出/项目支出00f2{year}年预算数/专项业务经费支出02444200H年预算数2`1专项业务经费支出`2{year}年预算/专项业务经费支出02444200B年预算2`1专项业务经费支出`2本年预算数/专项业务经费支出00T2预算数/专项业务经费支出00R3{year}年年初预算数/专项业务经费支出02444200T1年年初预算数2`1专项业务经费支出X3政府性基金预算支出/专项业务经费支出00d3本年政府性基金预算支出/专项业务经费支出00j3{year}年政府性基金预算支出/专项业务经费支出02444200l1年政府性基金预算支出2`1专项业务经费支出\4本年政府性基金预算财政拨款支出/专项业务经费支出00P4政府性基金预算财政拨款支出/专项业务经费支出00Z2本年支出/专项业务经费支出00400002V1Project expendituren40<change26B增减额00V3{year}年预算数比{year-1}年执行数/增减额02448200N年预算数比220H年执行数2B增减额F*/增减额02402B增减额00002B增减额2`1Change against last yearT50JchangePercent6B>增减%00B增减(%)00R3{year}年预算数比{year-1}年执行数/增减%02448200N年预算数比220H年执行数2>增减%H增减比例00N增减比例(%)00B*/增减%02402>增减%F*/增减(%)02402B增减(%)L*/增减比例02402H增减比例R1*/增减比例(%)02402N增减比例(%)00002>增减%2X2Change against last year in per centZ5000060<合计<合计000<总计<总计002<小计<小计0028code>028name4Dcategories0022002J<anyRow000002T1>02:total442:basic4BpersonnelLadministrative22>project000n1government-fund-expenditure.xsdL02:basic422Bpersonnel22Ladministrative000n1government-fund-expenditure.xsdN28code::total:basicBpersonnelLadministrative>project4P1organizationCodeP1organizationNamen1government-fund-expenditure.xsdP1<><支出<支出00H本年支出H本年支出00Z1政府性基金支出Z1政府性基金支出00f1政府性基金预算支出f1政府性基金预算支出00^2政府性基金预算财政拨款支出^2政府性基金预算财政拨款支出00R2政府性基金预算拨款支出R2政府性基金预算拨款支出00j2政府性基金预算财政拨款本年支出j2政府性基金预算财政拨款本年支出000:total2:total4@lastYearLlastYearBudget2N政府性基金0202n1government-fund-expenditure.xsdV1<2H基本支出H基本支出000:total2:basic02N政府性基金0202n1government-fund-expenditure.xsdX1<2H项目支出H项目支出000:total2>project02N政府性基金0202n1government-fund-expenditure.xsdZ1<04<anyRow2:total4@lastYearLlastYearBudget2N政府性基金0202n1government-fund-expenditure.xsd\1Hinstitutions8`1部门机构设置情况T1机构设置情况0T1机构设置情况T1机构设置情况0f1部门机构设置情况表Z1机构设置情况表0Z1机构设置情况表Z1机构设置情况表0^`1HinstitutionsP1institutions.xsd8`1部门机构设置情况T1机构设置情况0T1机构设置情况T1机构设置情况0f1部门机构设置情况表Z1机构设置情况表0Z1机构设置情况表Z1机构设置情况表02`1部门机构设置情况2^2The units that a department consists of:@sequence42<序号00000002R1Number of the rowX208name06H单位名称00H机构名称00T1预算单位名称00400002P1Name of the unit^20<nature06H单位性质00H机构性质00H单位类型00400002f3Nature of the unit: administrative, public institution, …d208rank08H单位规格00H机构规格00<规格00H单位级别00000002V1Administrative rankj20FfundingMode08T1经费保障形式00T1经费保障方式00H经费来源00H经费形式00000002\1How the unit is fundedP3000000>028name00V1performance-targets8`1{project}绩效目标表N绩效目标表2>projectl1{project}绩效目标申报表Z1绩效目标申报表2>project`1{project}绩效信息表N绩效信息表2>projectZ1项目支出绩效表Z1项目支出绩效表0b^2V1performance-targets^1performance-targets.xsd8`1{project}绩效目标表N绩效目标表2>projectl1{project}绩效目标申报表Z1绩效目标申报表2>project`1{project}绩效信息表N绩效信息表2>projectZ1项目支出绩效表Z1项目支出绩效表02Z1项目绩效目标表2l3Performance targets of a project: its goals and its indicators>@sequence42<序号00000002R1Number of the row^30<level104H一级指标00b1绩效指标/一级指标00420002Z1First-level indicatord30<level204H二级指标00b1绩效指标/二级指标00420002\1Second-level indicatorj30<level304H三级指标00b1绩效指标/三级指标00400002Z1Third-level indicatorP40Fdescription08T1绩效指标描述00H指标描述00H指标说明00H指标内容00000002f1What the indicator measuresV40<target@>B指标值00N年度指标值00X1全年(程)指标值00N全年指标值00B目标值00N绩效指标值00\1绩效指标/指标值00400002^1The value to be reached\40:basis06Z1指标值确定依据00H确定依据00Z1指标值设定依据00000002b1What the value was set byb4008H绩效目标H总体目标T1年度绩效目标T1年度总体目标2:goals08H绩效目标00H总体目标00T1年度绩效目标00T1年度总体目标00000002h1What the project is to reachb2000>02<level300FprocurementD`1部门政府采购预算T1政府采购预算0f1部门政府采购预算表Z1政府采购预算表0Z1政府采购预算表Z1政府采购预算表0T1政府采购预算T1政府采购预算0f1政府采购预算情况表f1政府采购预算情况表0f1政府采购预算明细表f1政府采购预算明细表0f1政府采购支出预算表f1政府采购支出预算表0Z1政府采购支出表Z1政府采购支出表0X4部门综合预算政府采购(资产配置、购买服务)预算表h3综合预算政府采购资产配置、购买服务预算表0T3政府采购(资产配置、购买服务)预算表P3政府采购资产配置、购买服务预算表0ZP;FprocurementNprocurement.xsdD`1部门政府采购预算T1政府采购预算0f1部门政府采购预算表Z1政府采购预算表0Z1政府采购预算表Z1政府采购预算表0T1政府采购预算T1政府采购预算0f1政府采购预算情况表f1政府采购预算情况表0f1政府采购预算明细表f1政府采购预算明细表0f1政府采购支出预算表f1政府采购支出预算表0Z1政府采购支出表Z1政府采购支出表0X4部门综合预算政府采购(资产配置、购买服务)预算表h3综合预算政府采购资产配置、购买服务预算表0T3政府采购(资产配置、购买服务)预算表P3政府采购资产配置、购买服务预算表02`1部门政府采购预算2j1Government procurement budgetR1@sequence42<序号00000002R1Number of the row^20>project08Z2政府采购项目来源/项目名称00H项目名称00H预算项目00H专项名称00400002X2Project that the purchase belongs tod20:funds24Z2政府采购项目来源/预算资金00H预算资金00000002X1The project's budgetj20:goods0:T1采购物品名称00T1采购品目名称00T1采购项目名称00H采购项目00H采购品目00400002LWhat is boughtP30Bcatalogue08`1政府采购目录序号00`1政府采购目录编码00T1采购目录序号00H采购目录00000002V2Number in the procurement catalogueV308unit04H计量单位00<单位00000002X1Unit of the quantity\30@quantity44<数量00H采购数量00000002@Quantityb30:price22<单价00000002HPrice of oneh30:total2Fb3政府采购金额(当年部门预算安排资金)/合计00b1政府采购金额/合计00V1采购金额/合计00`3政府采购金额/当年部门预算安排资金/合计00b3政府采购金额(当年部门预算安排资金)/总计00b1政府采购金额/总计00V1采购金额/总计00`3政府采购金额/当年部门预算安排资金/总计00<合计00<总计00b1政府采购预算/合计00400002HTotal amountn30V1generalPublicBudget2@f4政府采购金额(当年部门预算安排资金)/一般公共预算拨款00f2政府采购金额/一般公共预算拨款00Z2采购金额/一般公共预算拨款00d4政府采购金额/当年部门预算安排资金/一般公共预算拨款00R5政府采购金额(当年部门预算安排资金)/一般公共预算财政拨款00R3政府采购金额/一般公共预算财政拨款00f2采购金额/一般公共预算财政拨款00P5政府采购金额/当年部门预算安排资金/一般公共预算财政拨款00000002l1From the general public budgetT40LgovernmentFund2@Z4政府采购金额(当年部门预算安排资金)/基金预算拨款00Z2政府采购金额/基金预算拨款00n1采购金额/基金预算拨款00X4政府采购金额/当年部门预算安排资金/基金预算拨款00l4政府采购金额(当年部门预算安排资金)/政府性基金预算拨款00l2政府采购金额/政府性基金预算拨款00`2采购金额/政府性基金预算拨款00j4政府采购金额/当年部门预算安排资金/政府性基金预算拨款00000002j1From government-managed fundsZ40HstateCapital28R5政府采购金额(当年部门预算安排资金)/国有资本经营预算拨款00R3政府采购金额/国有资本经营预算拨款00f2采购金额/国有资本经营预算拨款00P5政府采购金额/当年部门预算安排资金/国有资本经营预算拨款00000002`2From the state capital operations budget`40X1fiscalSpecialAccount2@Z4政府采购金额(当年部门预算安排资金)/财政专户核拨00Z2政府采购金额/财政专户核拨00n1采购金额/财政专户核拨00X4政府采购金额/当年部门预算安排资金/财政专户核拨00f4政府采购金额(当年部门预算安排资金)/财政专户管理资金00f2政府采购金额/财政专户管理资金00Z2采购金额/财政专户管理资金00d4政府采购金额/当年部门预算安排资金/财政专户管理资金00000002h1From special fiscal accountsf40BunitFunds2@n3政府采购金额(当年部门预算安排资金)/单位资金00n1政府采购金额/单位资金00b1采购金额/单位资金00l3政府采购金额/当年部门预算安排资金/单位资金00Z4政府采购金额(当年部门预算安排资金)/其他来源收入00Z2政府采购金额/其他来源收入00n1采购金额/其他来源收入00X4政府采购金额/当年部门预算安排资金/其他来源收入00000002b1From the unit's own fundsl40f1appropriationCarriedForward28Z4政府采购金额(当年部门预算安排资金)/财政拨款结转00Z2政府采购金额/财政拨款结转00n1采购金额/财政拨款结转00X4政府采购金额/当年部门预算安排资金/财政拨款结转00000002X2Fiscal appropriation carried forwardR50V1otherCarriedForward28l4政府采购金额(当年部门预算安排资金)/非财政拨款结转结余00l2政府采购金额/非财政拨款结转结余00`2采购金额/非财政拨款结转结余00j4政府采购金额/当年部门预算安排资金/非财政拨款结转结余00000002f1Other funds carried forwardX50P1smallEnterprises28X2{year}年预留中小微企业份额02244200l1年预留中小微企业份额f1预留中小微企业份额00l1面向中小企业预留资金00l1面向中小企业预留份额0000002f1预留中小微企业份额2Z3Share reserved for small and medium-sized enterprises^5000060<合计<合计000<总计<总计002<小计<小计000>02>project0402:total0>22V1generalPublicBudget22LgovernmentFund22HstateCapital22X1fiscalSpecialAccount22BunitFunds22f1appropriationCarriedForward22V1otherCarriedForward00Nprocurement.xsdJ<6H政府采购H政府采购00T1政府采购支出T1政府采购支出00T1政府采购资金T1政府采购资金000:total4:total:funds02<采购0202Nprocurement.xsdNf1revenue-expenditure-summaryB`1部门预算收支总表T1预算收支总表0H收支总表H收支总表0f1部门收支总体情况表Z1收支总体情况表0Z1收支总体情况表Z1收支总体情况表0T1收支预算总表T1收支预算总表0f1收支预算总体情况表f1收支预算总体情况表0`1财务收支预算总表`1财务收支预算总表0T1财务收支总表T1财务收支总表0`1收入支出预算总表`1收入支出预算总表0bj<f1revenue-expenditure-summaryn1revenue-expenditure-summary.xsdB`1部门预算收支总表T1预算收支总表0H收支总表H收支总表0f1部门收支总体情况表Z1收支总体情况表0Z1收支总体情况表Z1收支总体情况表0T1收支预算总表T1收支预算总表0f1收支预算总体情况表f1收支预算总体情况表0`1财务收支预算总表`1财务收支预算总表0T1财务收支总表T1财务收支总表0`1收入支出预算总表`1收入支出预算总表02`1部门预算收支总表2b3Departmental revenue and expenditure budget, side by side6@sequence42<序号00000002R1Number of the rowl308item>F<项目00H项目名称002.00^1项目(按功能分类)00j1项目(按支出功能分类)00j1项目(按功能分类科目)00V2项目(按支出功能科目类级)00L项目(单位)00P2支出功能分科目(按大类)00V2支出功能分类科目(按大类)00`1支出功能分类科目00402002l1Item of revenue or expenditured40<amount2@B预算数00<金额00T1{year}年预算数02244200H年预算数N{year}年预算02244200B年预算`1{year}年年初预算数02244200T1年年初预算数N本年预算数00H本年预算00N当年预算数00402002T1Amount of the itemj404>revenue4<收入H本年收入2Fexpenditure4<支出H本年支出200<0H收入总计H收入总计000H支出总计H支出总计000<总计<总计002>*合计<合计202>*小计<小计202>*总计<总计200>028itemJLcurrentRevenueDT1本年收入合计T1本年收入合计00T1本年收入小计T1本年收入小计00T1本年收入总计T1本年收入总计00T1当年收入合计T1当年收入合计00T1当年收入小计T1当年收入小计00H收入合计H收入合计00T1拨款收入合计T1拨款收入合计00H收入小计H收入小计00H本年收入H本年收入00H当年收入H当年收入000002>revenue0JT1currentExpenditureDT1本年支出合计T1本年支出合计00T1本年支出小计T1本年支出小计00T1本年支出总计T1本年支出总计00T1当年支出合计T1当年支出合计00T1当年支出小计T1当年支出小计00H支出合计H支出合计00T1拨款支出合计T1拨款支出合计00H支出小计H支出小计00H本年支出H本年支出00H当年支出H当年支出000002Fexpenditure0LHotherSources6>使用*<使用02@*弥补*<弥补22>动用*<动用020002>revenue2NBtransfers8J上缴上级*H上缴上级02J上解上级*H上解上级02P1对附属单位*N对附属单位02D对下级*B对下级020002Fexpenditure2P1JeconomicItems6J工资福利*H工资福利02P1商品和服务*N商品和服务02V1对个人和家庭*T1对个人和家庭020002Fexpenditure2R1HrevenueTotal000202>revenue0T1P1expenditureTotal000202Fexpenditure0V1Dcategories000242Fexpenditure2X1X1generalPublicRevenue2V1一般公共预算*T1一般公共预算020002>revenue0`1FfundRevenue2P1政府性基金*N政府性基金020002>revenue0b1LcapitalRevenue2J国有资本*H国有资本020002>revenue0d1X1institutionalRevenue2J事业收入*H事业收入020002>revenue0f1HotherRevenue2J其他收入*H其他收入020002>revenue0h1H62<amountn1revenue-expenditure-summary.xsdZ184>revenueFexpenditure:total2<amountn1revenue-expenditure-summary.xsd\1<B<收支<收支00B收、支B收、支00H收入支出H收入支出00N收入、支出N收入、支出00N收入和支出N收入和支出00N收入与支出N收入与支出00<收入<收入00H本年收入H本年收入00H全部收入H全部收入000HrevenueTotal2<amount00BH财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购H机关运行<绩效<资产202n1revenue-expenditure-summary.xsdj1<B<收支<收支00B收、支B收、支00H收入支出H收入支出00N收入、支出N收入、支出00N收入和支出N收入和支出00N收入与支出N收入与支出00<收入<收入00H本年收入H本年收入00H全部收入H全部收入000LcurrentRevenue2<amount00BH财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购H机关运行<绩效<资产202n1revenue-expenditure-summary.xsdl1<B<收支<收支00B收、支B收、支00H收入支出H收入支出00N收入、支出N收入、支出00N收入和支出N收入和支出00N收入与支出N收入与支出00<支出<支出00H本年支出H本年支出00H全部支出H全部支出000P1expenditureTotal2<amount00BH财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购H机关运行<绩效<资产202n1revenue-expenditure-summary.xsdn1<B<收支<收支00B收、支B收、支00H收入支出H收入支出00N收入、支出N收入、支出00N收入和支出N收入和支出00N收入与支出N收入与支出00<支出<支出00H本年支出H本年支出00H全部支出H全部支出000T1currentExpenditure2<amount00BH财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购H机关运行<绩效<资产202n1revenue-expenditure-summary.xsdP2<02Dcategories2<amount08<收支<收入<支出B收、支BH财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购H机关运行<绩效<资产202n1revenue-expenditure-summary.xsdR2<:l1一般公共预算拨款收入l1一般公共预算拨款收入00`1一般公共预算收入`1一般公共预算收入00X2一般公共预算财政拨款收入X2一般公共预算财政拨款收入00X2一般公共预算当年拨款收入X2一般公共预算当年拨款收入00d2一般公共预算当年财政拨款收入d2一般公共预算当年财政拨款收入000X1generalPublicRevenue2<amount006<三公<采购<绩效202n1revenue-expenditure-summary.xsdT2<:Z1政府性基金收入Z1政府性基金收入00f1政府性基金预算收入f1政府性基金预算收入00R2政府性基金预算拨款收入R2政府性基金预算拨款收入00^2政府性基金预算财政拨款收入^2政府性基金预算财政拨款收入00f1政府性基金拨款收入f1政府性基金拨款收入000FfundRevenue2<amount006<三公<采购<绩效202n1revenue-expenditure-summary.xsdV2<:l1国有资本经营预算收入l1国有资本经营预算收入00X2国有资本经营预算拨款收入X2国有资本经营预算拨款收入00d2国有资本经营预算财政拨款收入d2国有资本经营预算财政拨款收入00`1国有资本经营收入`1国有资本经营收入00`1国有资本经营收益`1国有资本经营收益000LcapitalRevenue2<amount006<三公<采购<绩效202n1revenue-expenditure-summary.xsdX2<2H事业收入H事业收入000X1institutionalRevenue2<amount006<三公<采购<绩效202n1revenue-expenditure-summary.xsdZ2<2H其他收入H其他收入000HotherRevenue2<amount00BH财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购H机关运行<绩效<资产202n1revenue-expenditure-summary.xsd\2>revenue<`1部门预算收入总表T1预算收入总表0H收入总表H收入总表0f1部门收入总体情况表Z1收入总体情况表0Z1收入总体情况表Z1收入总体情况表0T1收入预算总表T1收入预算总表0N收入预算表N收入预算表0fbT1>revenueFrevenue.xsd<`1部门预算收入总表T1预算收入总表0H收入总表H收入总表0f1部门收入总体情况表Z1收入总体情况表0Z1收入总体情况表Z1收入总体情况表0T1收入预算总表T1收入预算总表0N收入预算表N收入预算表02`1部门预算收入总表2n4Departmental revenue budget by functional classification or unit, and by sourced1@sequence42<序号00000002R1Number of the rowb30P1organizationCode08X1部门(单位)代码00H部门代码00H单位代码00H单位编码00000002\2Code of the unit that the row is abouth30P1organizationName06X1部门(单位)名称00H部门名称00H单位名称00200002d1Unit that the row is aboutn308code:R2n1功能分类科目/科目编码00Z2支出功能分类科目/科目编码00R3部门预算支出功能分类科目/科目编码00V1科目/科目编码00V1项目/科目编码00R3单位预算支出功能分类科目/科目编码00n1支出功能分类/科目编码00b1功能分类/科目编码00\2项目/支出功能分类/科目编码00P2项目/功能分类/科目编码00\2项目/功能分类科目/科目编码00h2项目/支出功能分类科目/科目编码00b1功能分类科目/编码00n1项目/功能分类科目编码00Z2项目/支出功能分类科目编码00H科目编码00`1功能分类科目编码00l1支出功能分类科目编码00T1功能科目编码00H科目代码00V1项目/科目代码00`1功能分类科目代码00n1项目/功能分类科目代码00Z2项目/支出功能分类科目代码00J项目/编码00T1支出功能分类00b1项目/支出功能分类00V1项目/功能分类00V1科目/科目代码00n1功能分类科目/科目代码00Z2支出功能分类科目/科目代码00n1项目/支出功能分类代码00J项目/科目00000002l1Functional classification codeT4\26V2功能分类科目/科目编码/类00V2功能分类科目/科目编码/款00V2功能分类科目/科目编码/项006b2支出功能分类科目/科目编码/类00b2支出功能分类科目/科目编码/款00b2支出功能分类科目/科目编码/项006Z3部门预算支出功能分类科目/科目编码/类00Z3部门预算支出功能分类科目/科目编码/款00Z3部门预算支出功能分类科目/科目编码/项006^1科目/科目编码/类00^1科目/科目编码/款00^1科目/科目编码/项006^1项目/科目编码/类00^1项目/科目编码/款00^1项目/科目编码/项006Z3单位预算支出功能分类科目/科目编码/类00Z3单位预算支出功能分类科目/科目编码/款00Z3单位预算支出功能分类科目/科目编码/项006V2支出功能分类/科目编码/类00V2支出功能分类/科目编码/款00V2支出功能分类/科目编码/项006j1功能分类/科目编码/类00j1功能分类/科目编码/款00j1功能分类/科目编码/项006d2项目/支出功能分类/科目编码/类00d2项目/支出功能分类/科目编码/款00d2项目/支出功能分类/科目编码/项006X2项目/功能分类/科目编码/类00X2项目/功能分类/科目编码/款00X2项目/功能分类/科目编码/项006d2项目/功能分类科目/科目编码/类00d2项目/功能分类科目/科目编码/款00d2项目/功能分类科目/科目编码/项006P3项目/支出功能分类科目/科目编码/类00P3项目/支出功能分类科目/科目编码/款00P3项目/支出功能分类科目/科目编码/项006j1功能分类科目/编码/类00j1功能分类科目/编码/款00j1功能分类科目/编码/项006V2项目/功能分类科目编码/类00V2项目/功能分类科目编码/款00V2项目/功能分类科目编码/项006b2项目/支出功能分类科目编码/类00b2项目/支出功能分类科目编码/款00b2项目/支出功能分类科目编码/项006P1科目编码/类00P1科目编码/款00P1科目编码/项006h1功能分类科目编码/类00h1功能分类科目编码/款00h1功能分类科目编码/项006T2支出功能分类科目编码/类00T2支出功能分类科目编码/款00T2支出功能分类科目编码/项006\1功能科目编码/类00\1功能科目编码/款00\1功能科目编码/项006P1科目代码/类00P1科目代码/款00P1科目代码/项006^1项目/科目代码/类00^1项目/科目代码/款00^1项目/科目代码/项006h1功能分类科目代码/类00h1功能分类科目代码/款00h1功能分类科目代码/项006V2项目/功能分类科目代码/类00V2项目/功能分类科目代码/款00V2项目/功能分类科目代码/项006b2项目/支出功能分类科目代码/类00b2项目/支出功能分类科目代码/款00b2项目/支出功能分类科目代码/项006R1项目/编码/类00R1项目/编码/款00R1项目/编码/项006\1支出功能分类/类00\1支出功能分类/款00\1支出功能分类/项006j1项目/支出功能分类/类00j1项目/支出功能分类/款00j1项目/支出功能分类/项006^1项目/功能分类/类00^1项目/功能分类/款00^1项目/功能分类/项006^1科目/科目代码/类00^1科目/科目代码/款00^1科目/科目代码/项006V2功能分类科目/科目代码/类00V2功能分类科目/科目代码/款00V2功能分类科目/科目代码/项006b2支出功能分类科目/科目代码/类00b2支出功能分类科目/科目代码/款00b2支出功能分类科目/科目代码/项006V2项目/支出功能分类代码/类00V2项目/支出功能分类代码/款00V2项目/支出功能分类代码/项006R1项目/科目/类00R1项目/科目/款00R1项目/科目/项006D项目/类00D项目/款00D项目/项0066类006款006项006D科目/类00D科目/款00D科目/项006\1功能分类科目/类00\1功能分类科目/款00\1功能分类科目/项006h1支出功能分类科目/类00h1支出功能分类科目/款00h1支出功能分类科目/项008name0d1n1功能分类科目/科目名称00Z2支出功能分类科目/科目名称00R3部门预算支出功能分类科目/科目名称00V1科目/科目名称00V1项目/科目名称00R3单位预算支出功能分类科目/科目名称00n1支出功能分类/科目名称00b1功能分类/科目名称00\2项目/支出功能分类/科目名称00P2项目/功能分类/科目名称00\2项目/功能分类科目/科目名称00h2项目/支出功能分类科目/科目名称00b1功能分类科目/名称00n1项目/功能分类科目名称00Z2项目/支出功能分类科目名称00H科目名称00`1功能分类科目名称00l1支出功能分类科目名称00T1功能科目名称00J项目/名称00X2项目/科目名称(类、款、项)00j1科目名称(类、款、项)00<项目00^1项目(按功能分类)00j1项目(按功能分类科目)00j1项目(按支出功能分类)00200002l1Functional classification nameZ40:total2:<合计00<总计00H收入合计00V1收入预算/合计00V1收入预算/总计00400002`3Total of this year's revenue and what is carried forward`40FcurrentYear2:V1本年收入/小计00V1本年收入/合计00H本年收入00b1本年收入合计/小计00T1本年收入合计00000002V1This year's revenuef40V1fiscalAppropriation2Ln1本年收入/财政拨款收入00n1收入预算/财政拨款收入00Z2本年收入合计/财政拨款收入00^2本年收入/财政拨款(补助)收入00^2收入预算/财政拨款(补助)收入00j2本年收入合计/财政拨款(补助)收入00n1本年收入/财政补助收入00n1收入预算/财政补助收入00Z2本年收入合计/财政补助收入00T1财政拨款收入00d1财政拨款(补助)收入00T1财政补助收入00b1本年收入/财政拨款00V1财政拨款/小计00000002X1Fiscal appropriationl40V1generalPublicBudget2Nf2本年收入/一般公共预算拨款收入00f2收入预算/一般公共预算拨款收入00R3本年收入合计/一般公共预算拨款收入00n1本年收入/一般公共预算00n1收入预算/一般公共预算00Z2本年收入合计/一般公共预算00l1一般公共预算拨款收入00T1一般公共预算00`1一般公共预算拨款00\2本年收入/一般公共预算/小计00b1一般公共预算/小计00n1一般公共预算拨款/小计00f2财政拨款/一般公共预算拨款收入00R3本年收入/一般公共预算财政拨款收入00X2一般公共预算财政拨款收入00000002h2Appropriation from the general public budgetR50LgovernmentFund2Hl2本年收入/政府性基金预算拨款收入00l2收入预算/政府性基金预算拨款收入00X3本年收入合计/政府性基金预算拨款收入00T2本年收入/政府性基金预算00T2收入预算/政府性基金预算00`2本年收入合计/政府性基金预算00R2政府性基金预算拨款收入00Z1政府性基金预算00h1本年收入/政府性基金00Z1政府性基金拨款00X3本年收入/政府性基金预算财政拨款收入00^2政府性基金预算财政拨款收入00000002f2Appropriation from government-managed fundsX50HstateCapital2FR3本年收入/国有资本经营预算拨款收入00R3收入预算/国有资本经营预算拨款收入00^3本年收入合计/国有资本经营预算拨款收入00Z2本年收入/国有资本经营预算00Z2收入预算/国有资本经营预算00f2本年收入合计/国有资本经营预算00X2国有资本经营预算拨款收入00`1国有资本经营预算00l1国有资本经营预算收入00^3本年收入/国有资本经营预算财政拨款收入00d2国有资本经营预算财政拨款收入00000002\3Appropriation from the state capital operations budget^50X1fiscalSpecialAccount2Jn1本年收入/财政专户收入00n1收入预算/财政专户收入00Z2本年收入合计/财政专户收入00f2本年收入/财政专户管理资金收入00f2收入预算/财政专户管理资金收入00R3本年收入合计/财政专户管理资金收入00Z2本年收入/财政专户管理资金00Z2收入预算/财政专户管理资金00f2本年收入合计/财政专户管理资金00T1财政专户收入00l1财政专户管理资金收入00`1财政专户管理资金00T1财政专户拨款00000002V2Funds under special fiscal accountsd50V1institutionalIncome2@b1本年收入/事业收入00b1收入预算/事业收入00n1本年收入合计/事业收入00H事业收入00\2本年收入/单位资金/事业收入00V1事业收入/金额00V1事业收入/总计00T1事业收入预算00000002X1Institutional incomej50JeducationFees22P2事业收入/其中:教育收费0000002Z1其中：教育收费2j2Education fees among the institutional incomeP60NoperatingIncome2Fb1本年收入/经营收入00b1收入预算/经营收入00n1本年收入合计/经营收入00Z2本年收入/事业单位经营收入00Z2收入预算/事业单位经营收入00f2本年收入合计/事业单位经营收入00H经营收入00`1事业单位经营收入00\2本年收入/单位资金/经营收入00T3本年收入/单位资金/事业单位经营收入00l1事业单位经营收入预算00000002P1Operating incomeV60NsuperiorSubsidy2<n1本年收入/上级补助收入00n1收入预算/上级补助收入00Z2本年收入合计/上级补助收入00T1上级补助收入00h2本年收入/单位资金/上级补助收入00`1上级补助收入预算00000002f1Subsidy from superior units\60X1affiliatedRemittance2@Z2本年收入/附属单位上缴收入00Z2收入预算/附属单位上缴收入00f2本年收入合计/附属单位上缴收入00`1附属单位上缴收入00T3本年收入/单位资金/附属单位上缴收入00l1附属单位上缴收入预算00`1下级单位上缴收入00f1对附属单位上缴收入00000002P2Remittance from affiliated unitsb60FotherIncome2<b1本年收入/其他收入00b1收入预算/其他收入00n1本年收入合计/其他收入00H其他收入00\2本年收入/单位资金/其他收入00T1其他收入预算00000002HOther incomeh60BunitFunds26P2本年收入/单位资金/小计00b1本年收入/单位资金00H单位资金00000002P1Unit's own fundsn60LcarriedForward2<H上年结转00T1上年结转结余00Z1上年结转和结余00b1上年结转结余/小计00V1上年结转/小计00h1上年结转和结余/小计00000002l1Carried forward from last yearT70R2carriedForwardGeneralPublicBudget26Z2上年结转结余/一般公共预算00n1上年结转/一般公共预算00`2上年结转和结余/一般公共预算0000002^2上年结转结余：一般公共预算2h2Carried forward in the general public budgetZ70h1carriedForwardGovernmentFund26`2上年结转结余/政府性基金预算00T2上年结转/政府性基金预算00f2上年结转和结余/政府性基金预算0000002d2上年结转结余：政府性基金预算2f2Carried forward in government-managed funds`70d1carriedForwardStateCapital26f2上年结转结余/国有资本经营预算00Z2上年结转/国有资本经营预算00l2上年结转和结余/国有资本经营预算0000002j2上年结转结余：国有资本经营预算2\3Carried forward in the state capital operations budgetf70T2carriedForwardFiscalSpecialAccount26f2上年结转结余/财政专户管理资金00Z2上年结转/财政专户管理资金00l2上年结转和结余/财政专户管理资金0000002j2上年结转结余：财政专户管理资金2d2Carried forward in special fiscal accountsl70^1carriedForwardUnitFunds26n1上年结转结余/单位资金00b1上年结转/单位资金00T2上年结转和结余/单位资金0000002R2上年结转结余：单位资金2^2Carried forward in the unit's own fundsR80^1nonAppropriationBalance28f1使用非财政拨款结余00h2使用非财政拨款结余(含专用结余)00R2用事业基金弥补收支差额00X2使用事业基金弥补收支差额00000002V2Balance of other funds that is usedX8000060<合计<合计000<总计<总计002<小计<小计0028code>048nameP1organizationName2Dcategories0022002JV102:total222FcurrentYear442LcarriedForward:R2carriedForwardGeneralPublicBudgeth1carriedForwardGovernmentFundd1carriedForwardStateCapitalT2carriedForwardFiscalSpecialAccount^1carriedForwardUnitFunds22^1nonAppropriationBalance00Frevenue.xsdL02:total0:42V1fiscalAppropriation6V1generalPublicBudgetLgovernmentFundHstateCapital22X1fiscalSpecialAccount42BunitFunds:V1institutionalIncomeNoperatingIncomeNsuperiorSubsidyX1affiliatedRemittanceFotherIncome42LcarriedForward:R2carriedForwardGeneralPublicBudgeth1carriedForwardGovernmentFundd1carriedForwardStateCapitalT2carriedForwardFiscalSpecialAccount^1carriedForwardUnitFunds22^1nonAppropriationBalance02FcurrentYearFrevenue.xsdN02FcurrentYear0642V1fiscalAppropriation6V1generalPublicBudgetLgovernmentFundHstateCapital22X1fiscalSpecialAccount42BunitFunds:V1institutionalIncomeNoperatingIncomeNsuperiorSubsidyX1affiliatedRemittanceFotherIncome00Frevenue.xsdP102V1fiscalAppropriation222V1generalPublicBudget422LgovernmentFund22HstateCapital00Frevenue.xsdR102LcarriedForward222R2carriedForwardGeneralPublicBudget822h1carriedForwardGovernmentFund22d1carriedForwardStateCapital22T2carriedForwardFiscalSpecialAccount22^1carriedForwardUnitFunds00Frevenue.xsdT128codeL:totalFcurrentYearV1fiscalAppropriationV1generalPublicBudgetLgovernmentFundHstateCapitalX1fiscalSpecialAccountNsuperiorSubsidyV1institutionalIncomeNoperatingIncomeX1affiliatedRemittanceFotherIncomeBunitFundsLcarriedForward4P1organizationCodeP1organizationNameFrevenue.xsdV1<B<收入<收入00H本年收入H本年收入00H全部收入H全部收入00<收支<收支00B收、支B收、支00H收入支出H收入支出00N收入、支出N收入、支出00N收入和支出N收入和支出00N收入与支出N收入与支出000:total2:total00BH财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购H机关运行<绩效<资产202Frevenue.xsdZ1<4T1财政拨款收入T1财政拨款收入00l1财政拨款（补助）收入d1财政拨款(补助)收入000:total2V1fiscalAppropriation00:T1财政拨款收支`1财政拨款收入支出Z1财政拨款收、支<三公<采购202Frevenue.xsd\1<:l1一般公共预算拨款收入l1一般公共预算拨款收入00`1一般公共预算收入`1一般公共预算收入00X2一般公共预算财政拨款收入X2一般公共预算财政拨款收入00X2一般公共预算当年拨款收入X2一般公共预算当年拨款收入00d2一般公共预算当年财政拨款收入d2一般公共预算当年财政拨款收入000:total2V1generalPublicBudget00:T1财政拨款收支`1财政拨款收入支出Z1财政拨款收、支<三公<采购202Frevenue.xsd^1<:Z1政府性基金收入Z1政府性基金收入00f1政府性基金预算收入f1政府性基金预算收入00R2政府性基金预算拨款收入R2政府性基金预算拨款收入00^2政府性基金预算财政拨款收入^2政府性基金预算财政拨款收入00f1政府性基金拨款收入f1政府性基金拨款收入000:total2LgovernmentFund00:T1财政拨款收支`1财政拨款收入支出Z1财政拨款收、支<三公<采购202Frevenue.xsd`1<:l1国有资本经营预算收入l1国有资本经营预算收入00X2国有资本经营预算拨款收入X2国有资本经营预算拨款收入00d2国有资本经营预算财政拨款收入d2国有资本经营预算财政拨款收入00`1国有资本经营收入`1国有资本经营收入00`1国有资本经营收益`1国有资本经营收益000:total2HstateCapital00:T1财政拨款收支`1财政拨款收入支出Z1财政拨款收、支<三公<采购202Frevenue.xsdb1<4H事业收入H事业收入00`1事业单位事业收入`1事业单位事业收入000:total2V1institutionalIncome00:T1财政拨款收支`1财政拨款收入支出Z1财政拨款收、支<三公<采购202Frevenue.xsdd1<4H经营收入H经营收入00`1事业单位经营收入`1事业单位经营收入000:total2NoperatingIncome00:T1财政拨款收支`1财政拨款收入支出Z1财政拨款收、支<三公<采购202Frevenue.xsdf1<2T1上级补助收入T1上级补助收入000:total2NsuperiorSubsidy00:T1财政拨款收支`1财政拨款收入支出Z1财政拨款收、支<三公<采购202Frevenue.xsdh1<4`1附属单位上缴收入`1附属单位上缴收入00`1附属单位缴款收入`1附属单位缴款收入000:total2X1affiliatedRemittance00:T1财政拨款收支`1财政拨款收入支出Z1财政拨款收、支<三公<采购202Frevenue.xsdj1<2H其他收入H其他收入000:total2FotherIncome00<H财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购202Frevenue.xsdl1<8l1财政专户管理资金收入l1财政专户管理资金收入00`1财政专户管理资金`1财政专户管理资金00T1财政专户收入T1财政专户收入00X2财政专户管理资金拨款收入X2财政专户管理资金拨款收入000:total2X1fiscalSpecialAccount00:T1财政拨款收支`1财政拨款收入支出Z1财政拨款收、支<三公<采购202Frevenue.xsdn1<8H上年结转H上年结转00T1上年结转收入T1上年结转收入00T1上年结转结余T1上年结转结余00Z1上年结转和结余Z1上年结转和结余000:total2LcarriedForward00<H财政拨款T1一般公共预算N政府性基金H国有资本<三公<采购202Frevenue.xsdP2<4H单位资金H单位资金00T1单位资金收入T1单位资金收入000:total2BunitFunds00:T1财政拨款收支`1财政拨款收入支出Z1财政拨款收、支<三公<采购202Frevenue.xsdR2b1state-capital-expenditureJb3部门预算国有资本经营预算财政拨款支出表V3预算国有资本经营预算财政拨款支出表0j2国有资本经营预算财政拨款支出表j2国有资本经营预算财政拨款支出表0R2国有资本经营预算支出表R2国有资本经营预算支出表0^2国有资本经营预算支出情况表^2国有资本经营预算支出情况表0V3国有资本经营预算财政拨款支出情况表V3国有资本经营预算财政拨款支出情况表0^2国有资本经营预算支出预算表^2国有资本经营预算支出预算表0V3国有资本经营预算财政拨款支出预算表V3国有资本经营预算财政拨款支出预算表0j2国有资本经营预算拨款支出预算表j2国有资本经营预算拨款支出预算表0V3国有资本经营预算支出功能分类预算表V3国有资本经营预算支出功能分类预算表0n3国有资本经营预算财政拨款支出功能分类预算表n3国有资本经营预算财政拨款支出功能分类预算表0j2国有资本经营支出功能分类预算表j2国有资本经营支出功能分类预算表0l3国有资本经营预算支出预算表(按功能分类科目)h3国有资本经营预算支出预算表按功能分类科目0R2国有资本经营预算拨款表R2国有资本经营预算拨款表0boKb1state-capital-expenditurej1state-capital-expenditure.xsdJb3部门预算国有资本经营预算财政拨款支出表V3预算国有资本经营预算财政拨款支出表0j2国有资本经营预算财政拨款支出表j2国有资本经营预算财政拨款支出表0R2国有资本经营预算支出表R2国有资本经营预算支出表0^2国有资本经营预算支出情况表^2国有资本经营预算支出情况表0V3国有资本经营预算财政拨款支出情况表V3国有资本经营预算财政拨款支出情况表0^2国有资本经营预算支出预算表^2国有资本经营预算支出预算表0V3国有资本经营预算财政拨款支出预算表V3国有资本经营预算财政拨款支出预算表0j2国有资本经营预算拨款支出预算表j2国有资本经营预算拨款支出预算表0V3国有资本经营预算支出功能分类预算表V3国有资本经营预算支出功能分类预算表0n3国有资本经营预算财政拨款支出功能分类预算表n3国有资本经营预算财政拨款支出功能分类预算表0j2国有资本经营支出功能分类预算表j2国有资本经营支出功能分类预算表0l3国有资本经营预算支出预算表(按功能分类科目)h3国有资本经营预算支出预算表按功能分类科目0R2国有资本经营预算拨款表R2国有资本经营预算拨款表02R2国有资本经营预算支出表2R5Expenditure from the state capital operations budget by functional classificationL@sequence42<序号00000002R1Number of the rowl20P1organizationCode08X1部门(单位)代码00H部门代码00H单位代码00H单位编码00000002\2Code of the unit that the row is aboutR30P1organizationName06X1部门(单位)名称00H部门名称00H单位名称00000002d1Unit that the row is aboutX308code:R2n1功能分类科目/科目编码00Z2支出功能分类科目/科目编码00R3部门预算支出功能分类科目/科目编码00V1科目/科目编码00V1项目/科目编码00R3单位预算支出功能分类科目/科目编码00n1支出功能分类/科目编码00b1功能分类/科目编码00\2项目/支出功能分类/科目编码00P2项目/功能分类/科目编码00\2项目/功能分类科目/科目编码00h2项目/支出功能分类科目/科目编码00b1功能分类科目/编码00n1项目/功能分类科目编码00Z2项目/支出功能分类科目编码00H科目编码00`1功能分类科目编码00l1支出功能分类科目编码00T1功能科目编码00H科目代码00V1项目/科目代码00`1功能分类科目代码00n1项目/功能分类科目代码00Z2项目/支出功能分类科目代码00J项目/编码00T1支出功能分类00b1项目/支出功能分类00V1项目/功能分类00V1科目/科目代码00n1功能分类科目/科目代码00Z2支出功能分类科目/科目代码00n1项目/支出功能分类代码00J项目/科目00000002l1Functional classification code^3\26V2功能分类科目/科目编码/类00V2功能分类科目/科目编码/款00V2功能分类科目/科目编码/项006b2支出功能分类科目/科目编码/类00b2支出功能分类科目/科目编码/款00b2支出功能分类科目/科目编码/项006Z3部门预算支出功能分类科目/科目编码/类00Z3部门预算支出功能分类科目/科目编码/款00Z3部门预算支出功能分类科目/科目编码/项006^1科目/科目编码/类00^1科目/科目编码/款00^1科目/科目编码/项006^1项目/科目编码/类00^1项目/科目编码/款00^1项目/科目编码/项006Z3单位预算支出功能分类科目/科目编码/类00Z3单位预算支出功能分类科目/科目编码/款00Z3单位预算支出功能分类科目/科目编码/项006V2支出功能分类/科目编码/类00V2支出功能分类/科目编码/款00V2支出功能分类/科目编码/项006j1功能分类/科目编码/类00j1功能分类/科目编码/款00j1功能分类/科目编码/项006d2项目/支出功能分类/科目编码/类00d2项目/支出功能分类/科目编码/款00d2项目/支出功能分类/科目编码/项006X2项目/功能分类/科目编码/类00X2项目/功能分类/科目编码/款00X2项目/功能分类/科目编码/项006d2项目/功能分类科目/科目编码/类00d2项目/功能分类科目/科目编码/款00d2项目/功能分类科目/科目编码/项006P3项目/支出功能分类科目/科目编码/类00P3项目/支出功能分类科目/科目编码/款00P3项目/支出功能分类科目/科目编码/项006j1功能分类科目/编码/类00j1功能分类科目/编码/款00j1功能分类科目/编码/项006V2项目/功能分类科目编码/类00V2项目/功能分类科目编码/款00V2项目/功能分类科目编码/项006b2项目/支出功能分类科目编码/类00b2项目/支出功能分类科目编码/款00b2项目/支出功能分类科目编码/项006P1科目编码/类00P1科目编码/款00P1科目编码/项006h1功能分类科目编码/类00h1功能分类科目编码/款00h1功能分类科目编码/项006T2支出功能分类科目编码/类00T2支出功能分类科目编码/款00T2支出功能分类科目编码/项006\1功能科目编码/类00\1功能科目编码/款00\1功能科目编码/项006P1科目代码/类00P1科目代码/款00P1科目代码/项006^1项目/科目代码/类00^1项目/科目代码/款00^1项目/科目代码/项006h1功能分类科目代码/类00h1功能分类科目代码/款00h1功能分类科目代码/项006V2项目/功能分类科目代码/类00V2项目/功能分类科目代码/款00V2项目/功能分类科目代码/项006b2项目/支出功能分类科目代码/类00b2项目/支出功能分类科目代码/款00b2项目/支出功能分类科目代码/项006R1项目/编码/类00R1项目/编码/款00R1项目/编码/项006\1支出功能分类/类00\1支出功能分类/款00\1支出功能分类/项006j1项目/支出功能分类/类00j1项目/支出功能分类/款00j1项目/支出功能分类/项006^1项目/功能分类/类00^1项目/功能分类/款00^1项目/功能分类/项006^1科目/科目代码/类00^1科目/科目代码/款00^1科目/科目代码/项006V2功能分类科目/科目代码/类00V2功能分类科目/科目代码/款00V2功能分类科目/科目代码/项006b2支出功能分类科目/科目代码/类00b2支出功能分类科目/科目代码/款00b2支出功能分类科目/科目代码/项006V2项目/支出功能分类代码/类00V2项目/支出功能分类代码/款00V2项目/支出功能分类代码/项006R1项目/科目/类00R1项目/科目/款00R1项目/科目/项006D项目/类00D项目/款00D项目/项0066类006款006项006D科目/类00D科目/款00D科目/项006\1功能分类科目/类00\1功能分类科目/款00\1功能分类科目/项006h1支出功能分类科目/类00h1支出功能分类科目/款00h1支出功能分类科目/项008name0d1n1功能分类科目/科目名称00Z2支出功能分类科目/科目名称00R3部门预算支出功能分类科目/科目名称00V1科目/科目名称00V1项目/科目名称00R3单位预算支出功能分类科目/科目名称00n1支出功能分类/科目名称00b1功能分类/科目名称00\2项目/支出功能分类/科目名称00P2项目/功能分类/科目名称00\2项目/功能分类科目/科目名称00h2项目/支出功能分类科目/科目名称00b1功能分类科目/名称00n1项目/功能分类科目名称00Z2项目/支出功能分类科目名称00H科目名称00`1功能分类科目名称00l1支出功能分类科目名称00T1功能科目名称00J项目/名称00X2项目/科目名称(类、款、项)00j1科目名称(类、款、项)00<项目00^1项目(按功能分类)00j1项目(按功能分类科目)00j1项目(按支出功能分类)00400002l1Functional classification named30@lastYear2<X1{year-1}年执行数02244220H年执行数N上年执行数00d1{year-1}年预算执行数02244220T1年预算执行数Z1上年预算执行数00f1{year-1}年执行数/合计02444220H年执行数2<合计f1{year-1}年执行数/小计02444220H年执行数2<小计00002N上年执行数2Z1Last year as executedj30LlastYearBudget28X1{year-1}年预算数02244220H年预算数N上年预算数00f1{year-1}年预算数/合计02444220H年预算数2<合计f1{year-1}年预算数/小计02444220H年预算数2<小计00002N上年预算数2T1Last year's budgetP40:total2X2<合计00<总计00<小计00b1{year}年预算数/合计02444200H年预算数2<合计\1{year}年预算/合计02444200B年预算2<合计\1本年预算数/合计00P1预算数/合计00n1{year}年年初预算数/合计02444200T1年年初预算数2<合计Z2国有资本经营预算支出/合计00f2本年国有资本经营预算支出/合计00l2{year}年国有资本经营预算支出/合计02444200R2年国有资本经营预算支出2<合计^3本年国有资本经营预算财政拨款支出/合计00R3国有资本经营预算财政拨款支出/合计00V1本年支出/合计00b1{year}年预算数/总计02444200H年预算数2<总计\1{year}年预算/总计02444200B年预算2<总计\1本年预算数/总计00P1预算数/总计00n1{year}年年初预算数/总计02444200T1年年初预算数2<总计Z2国有资本经营预算支出/总计00f2本年国有资本经营预算支出/总计00l2{year}年国有资本经营预算支出/总计02444200R2年国有资本经营预算支出2<总计^3本年国有资本经营预算财政拨款支出/总计00R3国有资本经营预算财政拨款支出/总计00V1本年支出/总计00b1{year}年预算数/小计02444200H年预算数2<小计\1{year}年预算/小计02444200B年预算2<小计\1本年预算数/小计00P1预算数/小计00n1{year}年年初预算数/小计02444200T1年年初预算数2<小计Z2国有资本经营预算支出/小计00f2本年国有资本经营预算支出/小计00l2{year}年国有资本经营预算支出/小计02444200R2年国有资本经营预算支出2<小计^3本年国有资本经营预算财政拨款支出/小计00R3国有资本经营预算财政拨款支出/小计00V1本年支出/小计00400002R1Total of the yearV40:basic2LH基本支出00n1{year}年预算数/基本支出02444200H年预算数2H基本支出h1{year}年预算/基本支出02444200B年预算2H基本支出h1本年预算数/基本支出00\1预算数/基本支出00Z2{year}年年初预算数/基本支出02444200T1年年初预算数2H基本支出f2国有资本经营预算支出/基本支出00R3本年国有资本经营预算支出/基本支出00X3{year}年国有资本经营预算支出/基本支出02444200R2年国有资本经营预算支出2H基本支出j3本年国有资本经营预算财政拨款支出/基本支出00^3国有资本经营预算财政拨款支出/基本支出00b1本年支出/基本支出00V1基本支出/小计00V1基本支出/合计00000002R1Basic expenditure\40Bpersonnel28b1基本支出/人员经费00b1基本支出/人员支出00T1人员经费支出00H人员经费00000002f2Personnel expenses in the basic expenditureb40Ladministrative2@b1基本支出/公用经费00b1基本支出/公用支出00n1基本支出/日常公用经费00b1基本支出/日常公用00n1基本支出/日常公用支出00T1公用经费支出00H公用经费00T1日常公用经费00000002P3Administrative expenses in the basic expenditureh40>project2`1H项目支出00`1专项业务经费支出00n1{year}年预算数/项目支出02444200H年预算数2H项目支出h1{year}年预算/项目支出02444200B年预算2H项目支出h1本年预算数/项目支出00\1预算数/项目支出00Z2{year}年年初预算数/项目支出02444200T1年年初预算数2H项目支出f2国有资本经营预算支出/项目支出00R3本年国有资本经营预算支出/项目支出00X3{year}年国有资本经营预算支出/项目支出02444200R2年国有资本经营预算支出2H项目支出j3本年国有资本经营预算财政拨款支出/项目支出00^3国有资本经营预算财政拨款支出/项目支出00b1本年支出/项目支出00f2{year}年预算数/专项业务经费支出02444200H年预算数2`1专项业务经费支出`2{year}年预算/专项业务经费支出02444200B年预算2`1专项业务经费支出`2本年预算数/专项业务经费支出00T2预算数/专项业务经费支出00R3{year}年年初预算数/专项业务经费支出02444200T1年年初预算数2`1专项业务经费支出^3国有资本经营预算支出/专项业务经费支出00j3本年国有资本经营预算支出/专项业务经费支出00P4{year}年国有资本经营预算支出/专项业务经费支出02444200R2年国有资本经营预算支出2`1专项业务经费支出b4本年国有资本经营预算财政拨款支出/专项业务经费支出00V4国有资本经营预算财政拨款支出/专项业务经费支出00Z2本年支出/专项业务经费支出00400002V1Project expendituren40<change26B增减额00V3{year}年预算数比{year-1}年执行数/增减额02448200N年预算数比220H年执行数2B增减额F*/增减额02402B增减额00002B增减额2`1Change against last yearT50JchangePercent6B>增减%00B增减(%)00R3{year}年预算数比{year-1}年执行数/增减%02448200N年预算数比220H年执行数2>增减%H增减比例00N增减比例(%)00B*/增减%02402>增减%F*/增减(%)02402B增减(%)L*/增减比例02402H增减比例R1*/增减比例(%)02402N增减比例(%)00002>增减%2X2Change against last year in per centZ5000060<合计<合计000<总计<总计002<小计<小计0028code>028name4Dcategories0022002J<anyRow000002T1>02:total442:basic4BpersonnelLadministrative22>project000j1state-capital-expenditure.xsdL02:basic422Bpersonnel22Ladministrative000j1state-capital-expenditure.xsdN28code::total:basicBpersonnelLadministrative>project4P1organizationCodeP1organizationNamej1state-capital-expenditure.xsdP1<><支出<支出00H本年支出H本年支出00`1国有资本经营支出`1国有资本经营支出00l1国有资本经营预算支出l1国有资本经营预算支出00d2国有资本经营预算财政拨款支出d2国有资本经营预算财政拨款支出00X2国有资本经营预算拨款支出X2国有资本经营预算拨款支出00P3国有资本经营预算财政拨款本年支出P3国有资本经营预算财政拨款本年支出000:total2:total4@lastYearLlastYearBudget2H国有资本0202j1state-capital-expenditure.xsdV1<2H基本支出H基本支出000:total2:basic02H国有资本0202j1state-capital-expenditure.xsdX1<2H项目支出H项目支出000:total2>project02H国有资本0202j1state-capital-expenditure.xsdZ1<04<anyRow2:total4@lastYearLlastYearBudget2H国有资本0202j1state-capital-expenditure.xsd\1Z1three-public-expenses^1V3部门预算财政拨款“三公”经费支出表^2预算财政拨款三公经费支出表0^2财政拨款“三公”经费支出表R2财政拨款三公经费支出表0j2财政拨款“三公”经费支出情况表^2财政拨款三公经费支出情况表0j2一般公共预算“三公”经费支出表^2一般公共预算三公经费支出表0V3一般公共预算“三公”经费支出情况表j2一般公共预算三公经费支出情况表0V3一般公共预算“三公”经费支出预算表j2一般公共预算三公经费支出预算表0b3一般公共预算财政拨款“三公”经费支出表V3一般公共预算财政拨款三公经费支出表0f1“三公”经费支出表Z1三公经费支出表0f4一般公共预算“三公”经费、会议费、培训费支出预算表Z4一般公共预算三公经费、会议费、培训费支出预算表0Z4一般公共预算“三公”经费、会议费、培训费支出表n3一般公共预算三公经费、会议费、培训费支出表0f4一般公共预算“三公”经费、会议费、培训费支出情况表Z4一般公共预算三公经费、会议费、培训费支出情况表0P3“三公”经费和机关运行经费预算表d2三公经费和机关运行经费预算表0f1“三公”经费预算表Z1三公经费预算表0j2一般公共预算“三公”经费预算表^2一般公共预算三公经费预算表0n3一般公共预算财政拨款“三公”经费支出预算表b3一般公共预算财政拨款三公经费支出预算表0j2财政拨款“三公”经费支出预算表^2财政拨款三公经费支出预算表0h3财政拨款“三公”经费和机关运行经费预算表\3财政拨款三公经费和机关运行经费预算表0T4一般公共预算“三公”经费和机关运行经费预算表h3一般公共预算三公经费和机关运行经费预算表0V3“三公”经费预算财政拨款情况统计表j2三公经费预算财政拨款情况统计表0Z4一般公共预算安排的行政经费及“三公”经费预算表n3一般公共预算安排的行政经费及三公经费预算表0\5财政拨款(含一般公共预算和政府性基金预算)“三公”经费支出表l4财政拨款含一般公共预算和政府性基金预算三公经费支出表0V6部门综合预算一般公共预算拨款“三公”经费及会议费、培训费支出预算表^5综合预算一般公共预算拨款三公经费及会议费、培训费支出预算表0R5一般公共预算拨款“三公”经费及会议费、培训费支出预算表f4一般公共预算拨款三公经费及会议费、培训费支出预算表0ZVc1Z1three-public-expensesb1three-public-expenses.xsd^1V3部门预算财政拨款“三公”经费支出表^2预算财政拨款三公经费支出表0^2财政拨款“三公”经费支出表R2财政拨款三公经费支出表0j2财政拨款“三公”经费支出情况表^2财政拨款三公经费支出情况表0j2一般公共预算“三公”经费支出表^2一般公共预算三公经费支出表0V3一般公共预算“三公”经费支出情况表j2一般公共预算三公经费支出情况表0V3一般公共预算“三公”经费支出预算表j2一般公共预算三公经费支出预算表0b3一般公共预算财政拨款“三公”经费支出表V3一般公共预算财政拨款三公经费支出表0f1“三公”经费支出表Z1三公经费支出表0f4一般公共预算“三公”经费、会议费、培训费支出预算表Z4一般公共预算三公经费、会议费、培训费支出预算表0Z4一般公共预算“三公”经费、会议费、培训费支出表n3一般公共预算三公经费、会议费、培训费支出表0f4一般公共预算“三公”经费、会议费、培训费支出情况表Z4一般公共预算三公经费、会议费、培训费支出情况表0P3“三公”经费和机关运行经费预算表d2三公经费和机关运行经费预算表0f1“三公”经费预算表Z1三公经费预算表0j2一般公共预算“三公”经费预算表^2一般公共预算三公经费预算表0n3一般公共预算财政拨款“三公”经费支出预算表b3一般公共预算财政拨款三公经费支出预算表0j2财政拨款“三公”经费支出预算表^2财政拨款三公经费支出预算表0h3财政拨款“三公”经费和机关运行经费预算表\3财政拨款三公经费和机关运行经费预算表0T4一般公共预算“三公”经费和机关运行经费预算表h3一般公共预算三公经费和机关运行经费预算表0V3“三公”经费预算财政拨款情况统计表j2三公经费预算财政拨款情况统计表0Z4一般公共预算安排的行政经费及“三公”经费预算表n3一般公共预算安排的行政经费及三公经费预算表0\5财政拨款(含一般公共预算和政府性基金预算)“三公”经费支出表l4财政拨款含一般公共预算和政府性基金预算三公经费支出表0V6部门综合预算一般公共预算拨款“三公”经费及会议费、培训费支出预算表^5综合预算一般公共预算拨款三公经费及会议费、培训费支出预算表0R5一般公共预算拨款“三公”经费及会议费、培训费支出预算表f4一般公共预算拨款三公经费及会议费、培训费支出预算表02f1“三公”经费支出表2`7The three public expenses: overseas travel, official vehicles and official receptions, an item a row or an item a columnJ@sequence42<序号00000002R1Number of the rowV40P1organizationCode08X1部门(单位)代码00H部门代码00H单位代码00H单位编码00000002\2Code of the unit that the row is about\40P1organizationName06X1部门(单位)名称00H部门名称00H单位名称00000002d1Unit that the row is aboutb40V1organOperatingFunds26f1机关运行经费预算数00T1机关运行经费00X2{year}年机关运行经费预算数02244200l1年机关运行经费预算数00002f1机关运行经费预算数2l4Operating funds of government organs, printed beside the three public expensesh408item>8<项目00H支出项目00H经费项目00T1三公经费项目00402002P4Item, with its level; where the header names it, the record doesX60@lastYear26X1{year-1}年执行数02244220H年执行数N上年执行数00d1{year-1}年预算执行数02244220T1年预算执行数00202N上年执行数2Z1Last year as executed^60LlastYearBudget28X1{year-1}年预算数02244220H年预算数R1{year-1}年预算02244220B年预算N上年预算数00P2{year-1}年三公经费预算数02244220`1年三公经费预算数00202N上年预算数2T1Last year's budgetd60:total2JV1资金性质/合计00V1资金性质/小计00<合计00B预算数00T1{year}年预算数02244200H年预算数N{year}年预算02244200B年预算N本年预算数00<金额002.00Z1三公经费预算数00H三公经费00l1{year}年三公经费预算数02244200`1年三公经费预算数R2财政拨款三公经费预算数0040202<合计2R2Total of the item, over all fundsj60V1generalPublicBudget2<f2资金性质/一般公共预算财政拨款00n1资金性质/一般公共预算00Z2资金性质/一般公共预算拨款00l1一般公共预算财政拨款00T1一般公共预算00`1一般公共预算拨款00002002l1From the general public budgetP70LgovernmentFund2@l2资金性质/政府性基金预算财政拨款00T2资金性质/政府性基金预算00`2资金性质/政府性基金预算拨款00h1资金性质/政府性基金00R2政府性基金预算财政拨款00Z1政府性基金预算00f1政府性基金预算拨款00N政府性基金00002002j1From government-managed fundsV70HstateCapital2<R3资金性质/国有资本经营预算财政拨款00Z2资金性质/国有资本经营预算00f2资金性质/国有资本经营预算拨款00X2国有资本经营预算财政拨款00`1国有资本经营预算00l1国有资本经营预算拨款00002002`2From the state capital operations budget\70<change26B增减额00V3{year}年预算数比{year-1}年执行数/增减额02448200N年预算数比220H年执行数2B增减额F*/增减额02402B增减额00202B增减额2`1Change against last yearb70JchangePercent6B>增减%00B增减(%)00R3{year}年预算数比{year-1}年执行数/增减%02448200N年预算数比220H年执行数2>增减%H增减比例00N增减比例(%)00B*/增减%02402>增减%F*/增减(%)02402B增减(%)L*/增减比例02402H增减比例R1*/增减比例(%)02402N增减比例(%)00202>增减%2X2Change against last year in per centh70000Z10<合计<合计000<总计<总计002>*小计<小计202T1三公经费合计T1三公经费合计006Z1公务用车购置费Z1公务用车购置费006T1公务用车购置T1公务用车购置006`1公务用车购置支出`1公务用车购置支出006B购置费B购置费006Z1公务用车运行费Z1公务用车运行费006f1公务用车运行维护费f1公务用车运行维护费006j1公务用车运行(维护)费j1公务用车运行(维护)费006T1公务用车运行T1公务用车运行006`1公务用车运行维护`1公务用车运行维护006l1公务用车运行维护支出l1公务用车运行维护支出006B运行费B运行费006N运行维护费N运行维护费006N国内接待费N国内接待费006X1国(境)外接待费X1国(境)外接待费006N外事接待费N外事接待费006Z1国内公务接待费Z1国内公务接待费006d1国(境)外公务接待费d1国(境)外公务接待费000>n?<合计00<小计00<总计00T1三公经费合计00T1三公经费小计00H三公经费00X1因公出国(境)费00^1因公出国(境)费用00^1因公出国(境)经费00^1因公出国(境)支出00T1因公出国境费00l1公务用车购置及运维费00l1公务用车购置及运行费00X2公务用车购置及运行维护费00\2公务用车购置及运行(维护)费00l1公务用车购置和运行费00X2公务用车购置和运行维护费00R2公务用车购置费及运行费00^2公务用车购置费及运行维护费00R2公务用车购置费和运行费00N公务用车费00R2公务用车购置及运行费用00^2公务用车购置及运行维护费用00X2公务用车购置及运行费支出00Z2公务用车购置及运维费/小计00Z2公务用车购置及运维费/合计00Z2公务用车购置及运行费/小计00Z2公务用车购置及运行费/合计00f2公务用车购置及运行维护费/小计00f2公务用车购置及运行维护费/合计00j2公务用车购置及运行(维护)费/小计00j2公务用车购置及运行(维护)费/合计00Z2公务用车购置和运行费/小计00Z2公务用车购置和运行费/合计00f2公务用车购置和运行维护费/小计00f2公务用车购置和运行维护费/合计00`2公务用车购置费及运行费/小计00`2公务用车购置费及运行费/合计00l2公务用车购置费及运行维护费/小计00l2公务用车购置费及运行维护费/合计00`2公务用车购置费和运行费/小计00`2公务用车购置费和运行费/合计00\1公务用车费/小计00\1公务用车费/合计00`2公务用车购置及运行费用/小计00`2公务用车购置及运行费用/合计00l2公务用车购置及运行维护费用/小计00l2公务用车购置及运行维护费用/合计00f2公务用车购置及运行费支出/小计00f2公务用车购置及运行费支出/合计00N公务接待费00T1公务接待费用00T1公务接待支出00T1公务接待经费00\1公务接待费/小计00\1公务接待费/合计00b1公务接待费用/小计00b1公务接待费用/合计00b1公务接待支出/小计00b1公务接待支出/合计00b1公务接待经费/小计00b1公务接待经费/合计00B会议费00B培训费00T1机关运行经费00Z1公务用车购置费00T1公务用车购置00`1公务用车购置支出00Z1公务用车运行费00f1公务用车运行维护费00j1公务用车运行(维护)费00T1公务用车运行00`1公务用车运行维护00l1公务用车运行维护支出00X3公务用车购置及运维费/公务用车购置费00R3公务用车购置及运维费/公务用车购置00^3公务用车购置及运维费/公务用车购置支出00`2公务用车购置及运维费/购置费00X3公务用车购置及运维费/公务用车运行费00d3公务用车购置及运维费/公务用车运行维护费00h3公务用车购置及运维费/公务用车运行(维护)费00R3公务用车购置及运维费/公务用车运行00^3公务用车购置及运维费/公务用车运行维护00j3公务用车购置及运维费/公务用车运行维护支出00`2公务用车购置及运维费/运行费00l2公务用车购置及运维费/运行维护费00X3公务用车购置及运行费/公务用车购置费00R3公务用车购置及运行费/公务用车购置00^3公务用车购置及运行费/公务用车购置支出00`2公务用车购置及运行费/购置费00X3公务用车购置及运行费/公务用车运行费00d3公务用车购置及运行费/公务用车运行维护费00h3公务用车购置及运行费/公务用车运行(维护)费00R3公务用车购置及运行费/公务用车运行00^3公务用车购置及运行费/公务用车运行维护00j3公务用车购置及运行费/公务用车运行维护支出00`2公务用车购置及运行费/运行费00l2公务用车购置及运行费/运行维护费00d3公务用车购置及运行维护费/公务用车购置费00^3公务用车购置及运行维护费/公务用车购置00j3公务用车购置及运行维护费/公务用车购置支出00l2公务用车购置及运行维护费/购置费00d3公务用车购置及运行维护费/公务用车运行费00P4公务用车购置及运行维护费/公务用车运行维护费00T4公务用车购置及运行维护费/公务用车运行(维护)费00^3公务用车购置及运行维护费/公务用车运行00j3公务用车购置及运行维护费/公务用车运行维护00V4公务用车购置及运行维护费/公务用车运行维护支出00l2公务用车购置及运行维护费/运行费00X3公务用车购置及运行维护费/运行维护费00h3公务用车购置及运行(维护)费/公务用车购置费00b3公务用车购置及运行(维护)费/公务用车购置00n3公务用车购置及运行(维护)费/公务用车购置支出00P3公务用车购置及运行(维护)费/购置费00h3公务用车购置及运行(维护)费/公务用车运行费00T4公务用车购置及运行(维护)费/公务用车运行维护费00X4公务用车购置及运行(维护)费/公务用车运行(维护)费00b3公务用车购置及运行(维护)费/公务用车运行00n3公务用车购置及运行(维护)费/公务用车运行维护00Z4公务用车购置及运行(维护)费/公务用车运行维护支出00P3公务用车购置及运行(维护)费/运行费00\3公务用车购置及运行(维护)费/运行维护费00X3公务用车购置和运行费/公务用车购置费00R3公务用车购置和运行费/公务用车购置00^3公务用车购置和运行费/公务用车购置支出00`2公务用车购置和运行费/购置费00X3公务用车购置和运行费/公务用车运行费00d3公务用车购置和运行费/公务用车运行维护费00h3公务用车购置和运行费/公务用车运行(维护)费00R3公务用车购置和运行费/公务用车运行00^3公务用车购置和运行费/公务用车运行维护00j3公务用车购置和运行费/公务用车运行维护支出00`2公务用车购置和运行费/运行费00l2公务用车购置和运行费/运行维护费00d3公务用车购置和运行维护费/公务用车购置费00^3公务用车购置和运行维护费/公务用车购置00j3公务用车购置和运行维护费/公务用车购置支出00l2公务用车购置和运行维护费/购置费00d3公务用车购置和运行维护费/公务用车运行费00P4公务用车购置和运行维护费/公务用车运行维护费00T4公务用车购置和运行维护费/公务用车运行(维护)费00^3公务用车购置和运行维护费/公务用车运行00j3公务用车购置和运行维护费/公务用车运行维护00V4公务用车购置和运行维护费/公务用车运行维护支出00l2公务用车购置和运行维护费/运行费00X3公务用车购置和运行维护费/运行维护费00^3公务用车购置费及运行费/公务用车购置费00X3公务用车购置费及运行费/公务用车购置00d3公务用车购置费及运行费/公务用车购置支出00f2公务用车购置费及运行费/购置费00^3公务用车购置费及运行费/公务用车运行费00j3公务用车购置费及运行费/公务用车运行维护费00n3公务用车购置费及运行费/公务用车运行(维护)费00X3公务用车购置费及运行费/公务用车运行00d3公务用车购置费及运行费/公务用车运行维护00P4公务用车购置费及运行费/公务用车运行维护支出00f2公务用车购置费及运行费/运行费00R3公务用车购置费及运行费/运行维护费00j3公务用车购置费及运行维护费/公务用车购置费00d3公务用车购置费及运行维护费/公务用车购置00P4公务用车购置费及运行维护费/公务用车购置支出00R3公务用车购置费及运行维护费/购置费00j3公务用车购置费及运行维护费/公务用车运行费00V4公务用车购置费及运行维护费/公务用车运行维护费00Z4公务用车购置费及运行维护费/公务用车运行(维护)费00d3公务用车购置费及运行维护费/公务用车运行00P4公务用车购置费及运行维护费/公务用车运行维护00\4公务用车购置费及运行维护费/公务用车运行维护支出00R3公务用车购置费及运行维护费/运行费00^3公务用车购置费及运行维护费/运行维护费00^3公务用车购置费和运行费/公务用车购置费00X3公务用车购置费和运行费/公务用车购置00d3公务用车购置费和运行费/公务用车购置支出00f2公务用车购置费和运行费/购置费00^3公务用车购置费和运行费/公务用车运行费00j3公务用车购置费和运行费/公务用车运行维护费00n3公务用车购置费和运行费/公务用车运行(维护)费00X3公务用车购置费和运行费/公务用车运行00d3公务用车购置费和运行费/公务用车运行维护00P4公务用车购置费和运行费/公务用车运行维护支出00f2公务用车购置费和运行费/运行费00R3公务用车购置费和运行费/运行维护费00Z2公务用车费/公务用车购置费00T2公务用车费/公务用车购置00`2公务用车费/公务用车购置支出00b1公务用车费/购置费00Z2公务用车费/公务用车运行费00f2公务用车费/公务用车运行维护费00j2公务用车费/公务用车运行(维护)费00T2公务用车费/公务用车运行00`2公务用车费/公务用车运行维护00l2公务用车费/公务用车运行维护支出00b1公务用车费/运行费00n1公务用车费/运行维护费00^3公务用车购置及运行费用/公务用车购置费00X3公务用车购置及运行费用/公务用车购置00d3公务用车购置及运行费用/公务用车购置支出00f2公务用车购置及运行费用/购置费00^3公务用车购置及运行费用/公务用车运行费00j3公务用车购置及运行费用/公务用车运行维护费00n3公务用车购置及运行费用/公务用车运行(维护)费00X3公务用车购置及运行费用/公务用车运行00d3公务用车购置及运行费用/公务用车运行维护00P4公务用车购置及运行费用/公务用车运行维护支出00f2公务用车购置及运行费用/运行费00R3公务用车购置及运行费用/运行维护费00j3公务用车购置及运行维护费用/公务用车购置费00d3公务用车购置及运行维护费用/公务用车购置00P4公务用车购置及运行维护费用/公务用车购置支出00R3公务用车购置及运行维护费用/购置费00j3公务用车购置及运行维护费用/公务用车运行费00V4公务用车购置及运行维护费用/公务用车运行维护费00Z4公务用车购置及运行维护费用/公务用车运行(维护)费00d3公务用车购置及运行维护费用/公务用车运行00P4公务用车购置及运行维护费用/公务用车运行维护00\4公务用车购置及运行维护费用/公务用车运行维护支出00R3公务用车购置及运行维护费用/运行费00^3公务用车购置及运行维护费用/运行维护费00d3公务用车购置及运行费支出/公务用车购置费00^3公务用车购置及运行费支出/公务用车购置00j3公务用车购置及运行费支出/公务用车购置支出00l2公务用车购置及运行费支出/购置费00d3公务用车购置及运行费支出/公务用车运行费00P4公务用车购置及运行费支出/公务用车运行维护费00T4公务用车购置及运行费支出/公务用车运行(维护)费00^3公务用车购置及运行费支出/公务用车运行00j3公务用车购置及运行费支出/公务用车运行维护00V4公务用车购置及运行费支出/公务用车运行维护支出00l2公务用车购置及运行费支出/运行费00X3公务用车购置及运行费支出/运行维护费00N国内接待费00X1国(境)外接待费00N外事接待费00Z1国内公务接待费00d1国(境)外公务接待费00n1公务接待费/国内接待费00X2公务接待费/国(境)外接待费00n1公务接待费/外事接待费00Z2公务接待费/国内公务接待费00d2公务接待费/国(境)外公务接待费00T2公务接待费用/国内接待费00^2公务接待费用/国(境)外接待费00T2公务接待费用/外事接待费00`2公务接待费用/国内公务接待费00j2公务接待费用/国(境)外公务接待费00T2公务接待支出/国内接待费00^2公务接待支出/国(境)外接待费00T2公务接待支出/外事接待费00`2公务接待支出/国内公务接待费00j2公务接待支出/国(境)外公务接待费00T2公务接待经费/国内接待费00^2公务接待经费/国(境)外接待费00T2公务接待经费/外事接待费00`2公务接待经费/国内公务接待费00j2公务接待经费/国(境)外公务接待费0028itemHFthreePublic8T1三公经费小计T1三公经费小计00T1三公经费合计T1三公经费合计00H三公经费H三公经费00<小计<小计0000000J@overseas2J因公出国*H因公出国0200000L@vehicles@\1公务用车购置及*Z1公务用车购置及02\1公务用车购置和*Z1公务用车购置和02b1公务用车购置费及*`1公务用车购置费及02b1公务用车购置费和*`1公务用车购置费和02\1公务用车购置、*Z1公务用车购置、02N公务用车费N公务用车费00T1公务用车费用T1公务用车费用00H公务用车H公务用车0000000NNvehiclePurchase<T1公务用车购置T1公务用车购置00Z1公务用车购置费Z1公务用车购置费00`1公务用车购置费用`1公务用车购置费用00`1公务用车购置支出`1公务用车购置支出00`1公务用车购置经费`1公务用车购置经费00B购置费B购置费0000000P1P1vehicleOperation8P1公务用车运*N公务用车运02>运行*<运行02>运维*<运维02V1公务用车维护*T1公务用车维护0200000R1Dreceptions2J公务接待*H公务接待0200000T1T1domesticReceptions4J国内接待*H国内接待02V1国内公务接待*T1国内公务接待0200000V1R1foreignReceptions4T1国(境)外接待*R1国(境)外接待02`1国(境)外公务接待*^1国(境)外公务接待0200000X1JforeignGuests4J外事接待*H外事接待02J其中外事*H其中外事0200000Z1@meetings2>会议*<会议0200000\1@training2>培训*<培训0200000^1LorganOperating6J机关运行*H机关运行02J行政经费*H行政经费02>参公*<参公0200000`1T102:total0622V1generalPublicBudget22LgovernmentFund22HstateCapital00b1three-public-expenses.xsdb142@vehicles422NvehiclePurchase22P1vehicleOperation000<:totalV1generalPublicBudgetLgovernmentFundHstateCapital@lastYearLlastYearBudgetb1three-public-expenses.xsdd142Dreceptions422T1domesticReceptions22R1foreignReceptions000<:totalV1generalPublicBudgetLgovernmentFundHstateCapital@lastYearLlastYearBudgetb1three-public-expenses.xsdf142FthreePublic622@overseas42@vehicles4NvehiclePurchaseP1vehicleOperation22Dreceptions000<:totalV1generalPublicBudgetLgovernmentFundHstateCapital@lastYearLlastYearBudgetb1three-public-expenses.xsdh142:total262FthreePublic6@overseas@vehiclesDreceptions8@overseasNvehiclePurchaseP1vehicleOperationDreceptions0622@meetings22@training22LorganOperating0<:totalV1generalPublicBudgetLgovernmentFundHstateCapital@lastYearLlastYearBudgetb1three-public-expenses.xsdj1<4J因公出国*H因公出国02J因公出境*H因公出境020@overseas2:total4@lastYearLlastYearBudget2<三公0202b1three-public-expenses.xsdn1<B\1公务用车购置及*Z1公务用车购置及02\1公务用车购置和*Z1公务用车购置和02b1公务用车购置费及*`1公务用车购置费及02b1公务用车购置费和*`1公务用车购置费和02\1公务用车购置、*Z1公务用车购置、02N公务用车费N公务用车费00H公务用车H公务用车00T1公务用车支出T1公务用车支出00P1公车购置及*N公车购置及020@vehicles2:total4@lastYearLlastYearBudget2<三公0202b1three-public-expenses.xsdP2<<T1公务用车购置T1公务用车购置00Z1公务用车购置费Z1公务用车购置费00`1公务用车购置支出`1公务用车购置支出00H公车购置H公车购置00T1公车购置支出T1公车购置支出00<购置<购置000NvehiclePurchase2:total4@lastYearLlastYearBudget2<三公0202b1three-public-expenses.xsdR2<:P1公务用车运*N公务用车运02V1公务用车维护*T1公务用车维护02D公车运*B公车运02H运行维护H运行维护00<运行<运行000P1vehicleOperation2:total4@lastYearLlastYearBudget2<三公0202b1three-public-expenses.xsdT2<8H公务接待H公务接待00N公务接待费N公务接待费00T1公务接待支出T1公务接待支出00Z1公务接待费支出Z1公务接待费支出000Dreceptions2:total4@lastYearLlastYearBudget2<三公0202b1three-public-expenses.xsdV2<>H国内接待H国内接待00N国内接待费N国内接待费00T1国内公务接待T1国内公务接待00T1国内接待支出T1国内接待支出00Z1国内公务接待费Z1国内公务接待费00`1国内公务接待支出`1国内公务接待支出00Z1国内接待费支出Z1国内接待费支出000T1domesticReceptions2:total4@lastYearLlastYearBudget2<三公0202b1three-public-expenses.xsdX2<6<会议<会议00B会议费B会议费00N会议费支出N会议费支出000@meetings2:total4@lastYearLlastYearBudget2<三公0202b1three-public-expenses.xsdZ2<6<培训<培训00B培训费B培训费00N培训费支出N培训费支出000@training2:total4@lastYearLlastYearBudget2<三公0202b1three-public-expenses.xsd\2<FH三公经费H三公经费00T1三公经费支出T1三公经费支出00<三公<三公00`1三公经费财政拨款`1三公经费财政拨款00`1财政拨款三公经费`1财政拨款三公经费00l1三公经费财政拨款支出l1三公经费财政拨款支出00l1财政拨款三公经费支出l1财政拨款三公经费支出00l1一般公共预算三公经费l1一般公共预算三公经费00d2一般公共预算财政拨款三公经费d2一般公共预算财政拨款三公经费00P3一般公共预算财政拨款三公经费支出P3一般公共预算财政拨款三公经费支出00X2一般公共预算三公经费支出X2一般公共预算三公经费支出000FthreePublic2:total4@lastYearLlastYearBudget02<绩效202b1three-public-expenses.xsd^2<FH三公经费H三公经费00T1三公经费支出T1三公经费支出00<三公<三公00`1三公经费财政拨款`1三公经费财政拨款00`1财政拨款三公经费`1财政拨款三公经费00l1三公经费财政拨款支出l1三公经费财政拨款支出00l1财政拨款三公经费支出l1财政拨款三公经费支出00l1一般公共预算三公经费l1一般公共预算三公经费00d2一般公共预算财政拨款三公经费d2一般公共预算财政拨款三公经费00P3一般公共预算财政拨款三公经费支出P3一般公共预算财政拨款三公经费支出00X2一般公共预算三公经费支出X2一般公共预算三公经费支出000:total2:total4@lastYearLlastYearBudget02<绩效202b1three-public-expenses.xsd`2<4J因公出国*H因公出国02J因公出境*H因公出境020@overseas2:total4@lastYearLlastYearBudget0:<三公H机关运行H基本支出H公用经费<绩效202b1three-public-expenses.xsdb2<B\1公务用车购置及*Z1公务用车购置及02\1公务用车购置和*Z1公务用车购置和02b1公务用车购置费及*`1公务用车购置费及02b1公务用车购置费和*`1公务用车购置费和02\1公务用车购置、*Z1公务用车购置、02N公务用车费N公务用车费00H公务用车H公务用车00T1公务用车支出T1公务用车支出00P1公车购置及*N公车购置及020@vehicles2:total4@lastYearLlastYearBudget0:<三公H机关运行H基本支出H公用经费<绩效202b1three-public-expenses.xsdd2<8H公务接待H公务接待00N公务接待费N公务接待费00T1公务接待支出T1公务接待支出00Z1公务接待费支出Z1公务接待费支出000Dreceptions2:total4@lastYearLlastYearBudget0<<三公H机关运行H基本支出H公用经费<绩效T1一般公共预算202b1three-public-expenses.xsdf2`1b1appropriation-summary.xsdnhC<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="appropriation-summary" type="AppropriationSummaryTable" substitutionGroup="table"
              map:title="部门预算财政拨款收支总表 | 财政拨款收支总表 | 财政拨款收支总体情况表 | 财政拨款收支预算总表 | 财政拨款收支预算总体情况表 | 财政拨款收入支出预算总表">
    <xs:annotation>
      <xs:documentation xml:lang="zh">部门预算财政拨款收支总表</xs:documentation>
      <xs:documentation xml:lang="en">Revenue and expenditure from fiscal appropriation, side by side, by fund</xs:documentation>
      <xs:appinfo source="urn:fiscalgrid:mapping">
        <map:kind on="item" total="收入总计 | 支出总计 | 总计" subtotal="*合计 | *小计 | *总计"/>
        <map:row name="currentRevenue" side="revenue" labels="本年收入合计 | 本年收入小计 | 本年收入总计 | 当年收入合计 | 当年收入小计 | 收入合计 | 拨款收入合计 | 收入小计 | 本年收入 | 当年收入"/>
        <map:row name="currentExpenditure" side="expenditure" labels="本年支出合计 | 本年支出小计 | 本年支出总计 | 当年支出合计 | 当年支出小计 | 支出合计 | 拨款支出合计 | 支出小计 | 本年支出 | 当年支出"/>
        <map:row name="carriedForward" side="revenue" labels="*结转* | *结余* | *余额 | 动用* | 使用* | 盘活* | 调入*" many="true"/>
        <map:row name="anyRow" many="true"/>
        <map:row name="revenueTotal" side="revenue" kind="total"/>
        <map:row name="expenditureTotal" side="expenditure" kind="total"/>
        <map:row name="categories" side="expenditure" kind="detail" many="true"/>
        <map:sum total="amount" optional="generalPublicBudget governmentFund stateCapital" either="carriedForward"/>
        <map:list amounts="amount generalPublicBudget governmentFund stateCapital"/>
        <map:balance sides="revenue expenditure" row="total" amounts="amount"/>
        <!-- What the text calls its figures. -->
        <map:said words="财政拨款收支 | 财政拨款收、支 | 财政拨款收入支出 | 财政拨款收入、支出 | 财政拨款收入和支出 | 财政拨款收入 | 财政拨款 | 收支 | 收入 | 收、支" row="revenueTotal" field="amount" section="财政拨款收 | 财政拨款支出 | 财政拨款总体 | 财政拨款预算 | 财政拨款情况" outside="一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="budget | none"/>
        <map:said words="财政拨款收支 | 财政拨款收、支 | 财政拨款收入支出 | 财政拨款收入、支出 | 财政拨款收入和支出 | 财政拨款收入 | 财政拨款 | 收支 | 收入 | 收、支 | 本年收入" row="currentRevenue" field="amount" section="财政拨款收 | 财政拨款支出 | 财政拨款总体 | 财政拨款预算 | 财政拨款情况" outside="一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="budget | none"/>
        <map:said words="财政拨款收支 | 财政拨款收、支 | 财政拨款收入支出 | 财政拨款收入、支出 | 财政拨款收入和支出 | 财政拨款支出 | 财政拨款 | 收支 | 支出 | 收、支" row="expenditureTotal" field="amount" section="财政拨款收 | 财政拨款支出 | 财政拨款总体 | 财政拨款预算 | 财政拨款情况" outside="一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="budget | none"/>
        <map:said words="财政拨款收支 | 财政拨款收、支 | 财政拨款收入支出 | 财政拨款收入、支出 | 财政拨款收入和支出 | 财政拨款支出 | 财政拨款 | 收支 | 支出 | 收、支 | 本年支出" row="currentExpenditure" field="amount" section="财政拨款收 | 财政拨款支出 | 财政拨款总体 | 财政拨款预算 | 财政拨款情况" outside="一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="budget | none"/>
        <map:said words="财政拨款收支 | 财政拨款收、支 | 财政拨款收入支出 | 财政拨款收入、支出 | 财政拨款收入和支出" row="revenueTotal" field="amount" outside="政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="budget | none"/>
        <map:said words="财政拨款收支 | 财政拨款收、支 | 财政拨款收入支出 | 财政拨款收入、支出 | 财政拨款收入和支出" row="currentRevenue" field="amount" outside="政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="budget | none"/>
        <map:said words="财政拨款收支 | 财政拨款收、支 | 财政拨款收入支出 | 财政拨款收入、支出 | 财政拨款收入和支出" row="expenditureTotal" field="amount" outside="政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="budget | none"/>
        <map:said words="财政拨款收支 | 财政拨款收、支 | 财政拨款收入支出 | 财政拨款收入、支出 | 财政拨款收入和支出" row="currentExpenditure" field="amount" outside="政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="budget | none"/>
        <map:said by="label" row="categories" field="amount" section="财政拨款收 | 财政拨款支出 | 财政拨款总体 | 财政拨款预算 | 财政拨款情况" outside="一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="budget | none"/>
      </xs:appinfo>
    </xs:annotation>
  </xs:element>

  <xs:complexType name="AppropriationSummaryTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="AppropriationSummaryRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="AppropriationSummaryRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number" map:column="序号">
            <xs:annotation><xs:documentation xml:lang="en">Number of the row</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="record" type="AppropriationSummaryRecord" map:blocks="revenue=收入 | revenue=财政拨款收入 | revenue=本年收入 | expenditure=支出 | expenditure=财政拨款支出 | expenditure=本年支出 | revenue=* | expenditure=*"/>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="AppropriationSummaryRecord">
    <xs:choice minOccurs="0" maxOccurs="unbounded">
      <xs:element name="item" type="Item" map:column="项目 | 项目名称 | . | 项目(按功能分类) | 项目(按支出功能分类) | 项目(按功能分类科目)" map:required="true">
        <xs:annotation><xs:documentation xml:lang="en">Item of revenue or expenditure</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="amount" type="Amount" map:column="金额 | 合计 | 小计 | 总计 | 预算数 | {year}年预算数 | {year}年预算 | {year}年年初预算数 | 本年预算数 | 本年预算 | 当年预算数 | 预算数/合计 | 预算数/小计" map:required="true">
        <xs:annotation><xs:documentation xml:lang="zh">合计</xs:documentation><xs:documentation xml:lang="en">Amount of the item, over all funds</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="generalPublicBudget" type="Amount" map:column="一般公共预算财政拨款 | 一般公共预算 | 一般公共预算拨款 | 预算数/一般公共预算财政拨款 | 预算数/一般公共预算 | 预算数/一般公共预算拨款 | 一般公共预算财政拨款/小计 | 一般公共预算/小计 | 一般公共预算拨款/小计">
        <xs:annotation><xs:documentation xml:lang="en">From the general public budget</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="governmentFund" type="Amount" map:column="政府性基金预算财政拨款 | 政府性基金预算 | 政府性基金预算拨款 | 政府性基金 | 预算数/政府性基金预算财政拨款 | 预算数/政府性基金预算 | 预算数/政府性基金预算拨款 | 预算数/政府性基金">
        <xs:annotation><xs:documentation xml:lang="en">From government-managed funds</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="stateCapital" type="Amount" map:column="国有资本经营预算财政拨款 | 国有资本经营预算 | 国有资本经营预算拨款 | 预算数/国有资本经营预算财政拨款 | 预算数/国有资本经营预算 | 预算数/国有资本经营预算拨款">
        <xs:annotation><xs:documentation xml:lang="en">From the state capital operations budget</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="carriedForward" type="Amount" map:column="上年财政拨款资金结转 | 上年结转">
        <xs:annotation><xs:documentation xml:lang="en">From what last year carried forward</xs:documentation></xs:annotation>
      </xs:element>
      <xs:group ref="loose"/>
    </xs:choice>
    <xs:attribute name="side" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:string"><xs:enumeration value="revenue"/><xs:enumeration value="expenditure"/></xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="kind" type="RowKind"/>
  </xs:complexType>
</xs:schema>
^h4<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="appropriation-summary" type="AppropriationSummaryTable" substitutionGroup="table"
             >
    


























  </xs:element>

  <xs:complexType name="AppropriationSummaryTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="AppropriationSummaryRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="AppropriationSummaryRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number">
            
          </xs:element>
          <xs:element name="record" type="AppropriationSummaryRecord"/>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="AppropriationSummaryRecord">
    <xs:choice minOccurs="0" maxOccurs="unbounded">
      <xs:element name="item" type="Item">
        
      </xs:element>
      <xs:element name="amount" type="Amount">
        
      </xs:element>
      <xs:element name="generalPublicBudget" type="Amount">
        
      </xs:element>
      <xs:element name="governmentFund" type="Amount">
        
      </xs:element>
      <xs:element name="stateCapital" type="Amount">
        
      </xs:element>
      <xs:element name="carriedForward" type="Amount">
        
      </xs:element>
      <xs:group ref="loose"/>
    </xs:choice>
    <xs:attribute name="side" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:string"><xs:enumeration value="revenue"/><xs:enumeration value="expenditure"/></xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="kind" type="RowKind"/>
  </xs:complexType>
</xs:schema>
Dcommon.xsd`VI<?xml version="1.0" encoding="UTF-8"?>
<!-- The types that every table schema builds on. Element content is the text as printed; what it says is in attributes. -->
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           elementFormDefault="qualified" version="1.0">

  <!-- How a cell is read: a field of a table schema has one of these types. -->

  <xs:attributeGroup name="cell">
    <xs:attribute name="inherited" type="xs:boolean">
      <xs:annotation><xs:documentation>The value stands in a merged cell above; the element is empty.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="continues" type="xs:boolean">
      <xs:annotation><xs:documentation>A further part of the value that the element of the same name before it states: a code that is printed in columns.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="cols" type="xs:positiveInteger">
      <xs:annotation><xs:documentation>How many columns the cell covers, if more than one.</xs:documentation></xs:annotation>
    </xs:attribute>
  </xs:attributeGroup>

  <xs:complexType name="Text">
    <xs:annotation><xs:documentation>Words, as printed. Only a cell that is inherited, or cut in two by a page break, has a value.</xs:documentation></xs:annotation>
    <xs:simpleContent><xs:extension base="xs:string">
      <xs:attribute name="value" type="xs:string"/>
      <xs:attributeGroup ref="cell"/>
    </xs:extension></xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="Amount">
    <xs:annotation><xs:documentation>An amount of money in the unit of its table or column: exact decimal, digits as printed.</xs:documentation></xs:annotation>
    <xs:simpleContent><xs:extension base="xs:string">
      <xs:attribute name="value" type="xs:decimal"/>
      <xs:attributeGroup ref="cell"/>
    </xs:extension></xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="Number">
    <xs:annotation><xs:documentation>A number that is no money: a sequence number, a quantity.</xs:documentation></xs:annotation>
    <xs:simpleContent><xs:extension base="xs:string">
      <xs:attribute name="value" type="xs:decimal"/>
      <xs:attributeGroup ref="cell"/>
    </xs:extension></xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="Percent">
    <xs:annotation><xs:documentation>A percentage; the value is the number printed before the sign.</xs:documentation></xs:annotation>
    <xs:simpleContent><xs:extension base="xs:string">
      <xs:attribute name="value" type="xs:decimal"/>
      <xs:attributeGroup ref="cell"/>
    </xs:extension></xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="Year">
    <xs:simpleContent><xs:extension base="xs:string">
      <xs:attribute name="value" type="xs:gYear"/>
      <xs:attributeGroup ref="cell"/>
    </xs:extension></xs:simpleContent>
  </xs:complexType>

  <xs:simpleType name="FunctionalCodeDigits">
    <xs:restriction base="xs:string"><xs:pattern value="[0-9]{3}([0-9]{2}){0,2}"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="EconomicCodeDigits">
    <xs:restriction base="xs:string"><xs:pattern value="[0-9]{3}([0-9]{2})?"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="Level">
    <xs:restriction base="xs:positiveInteger"><xs:maxInclusive value="9"/></xs:restriction>
  </xs:simpleType>

  <xs:complexType name="FunctionalCode">
    <xs:annotation><xs:documentation>A code of the functional classification: 3, 5 or 7 digits for 类, 款, 项; parent is the nearest shorter code printed above.</xs:documentation></xs:annotation>
    <xs:simpleContent><xs:extension base="xs:string">
      <xs:attribute name="value" type="FunctionalCodeDigits"/>
      <xs:attribute name="level" type="Level"/>
      <xs:attribute name="parent" type="FunctionalCodeDigits"/>
      <xs:attributeGroup ref="cell"/>
    </xs:extension></xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="EconomicCode">
    <xs:annotation><xs:documentation>A code of the economic classification: 3 or 5 digits for 类 and 款.</xs:documentation></xs:annotation>
    <xs:simpleContent><xs:extension base="xs:string">
      <xs:attribute name="value" type="EconomicCodeDigits"/>
      <xs:attribute name="level" type="Level"/>
      <xs:attribute name="parent" type="EconomicCodeDigits"/>
      <xs:attributeGroup ref="cell"/>
    </xs:extension></xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="Item">
    <xs:annotation><xs:documentation>An item of a list: 一、因公出国（境）费 has ordinal 一, level 1 and the label behind it; 其中 items say ofWhich.</xs:documentation></xs:annotation>
    <xs:simpleContent><xs:extension base="xs:string">
      <xs:attribute name="value" type="xs:string"/>
      <xs:attribute name="ordinal" type="xs:string"/>
      <xs:attribute name="level" type="Level"/>
      <xs:attribute name="label" type="xs:string"/>
      <xs:attribute name="ofWhich" type="xs:boolean"/>
      <xs:attributeGroup ref="cell"/>
    </xs:extension></xs:simpleContent>
  </xs:complexType>

  <xs:simpleType name="Comparison">
    <xs:restriction base="xs:string">
      <xs:enumeration value="≥"/><xs:enumeration value="≤"/><xs:enumeration value="&gt;"/>
      <xs:enumeration value="&lt;"/><xs:enumeration value="="/>
    </xs:restriction>
  </xs:simpleType>

  <xs:complexType name="Measure">
    <xs:annotation><xs:documentation>A target: ≥20次 has comparison, number and unit; words such as 优 or a date have none.</xs:documentation></xs:annotation>
    <xs:simpleContent><xs:extension base="xs:string">
      <xs:attribute name="value" type="xs:string"/>
      <xs:attribute name="comparison" type="Comparison"/>
      <xs:attribute name="number" type="xs:decimal"/>
      <xs:attribute name="unit" type="xs:string"/>
      <xs:attributeGroup ref="cell"/>
    </xs:extension></xs:simpleContent>
  </xs:complexType>

  <!-- What stands around the rows of every table. -->

  <xs:simpleType name="Line"><xs:restriction base="xs:positiveInteger"/></xs:simpleType>
  <xs:simpleType name="MonetaryUnit">
    <xs:restriction base="xs:string">
      <xs:enumeration value="元"/><xs:enumeration value="千元"/><xs:enumeration value="万元"/>
      <xs:enumeration value="百万元"/><xs:enumeration value="亿元"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:complexType name="Printed">
    <xs:simpleContent><xs:extension base="xs:string"><xs:attribute name="line" type="Line"/></xs:extension></xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="Title">
    <xs:simpleContent><xs:extension base="Printed">
      <xs:attribute name="cleaned" type="xs:string"/>
      <xs:attribute name="bookmark" type="xs:string"/>
      <xs:attribute name="level" type="Level"/>
    </xs:extension></xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="Context">
    <xs:choice minOccurs="0" maxOccurs="unbounded">
      <xs:element name="organization">
        <xs:complexType><xs:simpleContent><xs:extension base="xs:string">
          <xs:attribute name="code" type="xs:string"/>
          <xs:attribute name="name" type="xs:string" use="required"/>
        </xs:extension></xs:simpleContent></xs:complexType>
      </xs:element>
      <xs:element name="fiscalYear">
        <xs:complexType><xs:simpleContent><xs:extension base="xs:string"><xs:attribute name="value" type="xs:gYear" use="required"/></xs:extension></xs:simpleContent></xs:complexType>
      </xs:element>
      <xs:element name="unit">
        <xs:complexType><xs:simpleContent><xs:extension base="xs:string"><xs:attribute name="value" type="MonetaryUnit" use="required"/></xs:extension></xs:simpleContent></xs:complexType>
      </xs:element>
      <xs:element name="cutoffDate">
        <xs:complexType><xs:simpleContent><xs:extension base="xs:string"><xs:attribute name="value" type="xs:string" use="required"/></xs:extension></xs:simpleContent></xs:complexType>
      </xs:element>
      <xs:element name="formNumber" type="xs:string"/>
      <xs:element name="other" type="xs:string"/>
    </xs:choice>
    <xs:attribute name="line" type="Line"/>
  </xs:complexType>

  <xs:complexType name="GridCell">
    <xs:annotation><xs:documentation>A cell of a header or ruler; inferred says that the file does not state the spans.</xs:documentation></xs:annotation>
    <xs:simpleContent><xs:extension base="xs:string">
      <xs:attribute name="cols" type="xs:positiveInteger"/>
      <xs:attribute name="rows" type="xs:positiveInteger"/>
      <xs:attribute name="inferred" type="xs:boolean"/>
    </xs:extension></xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="HeaderRow">
    <xs:sequence><xs:element name="cell" type="GridCell" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
    <xs:attribute name="line" type="Line"/>
  </xs:complexType>

  <xs:complexType name="Header">
    <xs:sequence><xs:element name="labels" type="HeaderRow" maxOccurs="unbounded"/></xs:sequence>
    <xs:attribute name="repeated" type="xs:boolean"/>
  </xs:complexType>

  <xs:complexType name="PlainCell">
    <xs:annotation><xs:documentation>A cell that no field claims: n is its column from 1, column its header path.</xs:documentation></xs:annotation>
    <xs:simpleContent><xs:extension base="Text">
      <xs:attribute name="n" type="xs:positiveInteger"/>
      <xs:attribute name="column" type="xs:string"/>
    </xs:extension></xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="Nested">
    <xs:annotation><xs:documentation>A table inside the cell of column n.</xs:documentation></xs:annotation>
    <xs:sequence><xs:element ref="table"/></xs:sequence>
    <xs:attribute name="n" type="xs:positiveInteger"/>
  </xs:complexType>

  <xs:element name="cell" type="PlainCell"/>
  <xs:element name="other" type="PlainCell"/>
  <xs:element name="nested" type="Nested"/>
  <xs:element name="label" type="xs:string"/>

  <!-- What a row may hold besides its fields; a label of the header that stands among its cells. -->
  <xs:group name="loose">
    <xs:choice>
      <xs:element ref="other"/>
      <xs:element ref="nested"/>
      <xs:element ref="label"/>
    </xs:choice>
  </xs:group>

  <!-- The general table. A table schema restricts it: its own row type, and its own attributes for what its title captures. -->

  <xs:simpleType name="RowKind">
    <xs:restriction base="xs:string">
      <xs:enumeration value="total"/><xs:enumeration value="subtotal"/>
      <xs:enumeration value="detail"/><xs:enumeration value="of-which"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:complexType name="Row">
    <xs:sequence>
      <xs:any namespace="##targetNamespace" processContents="strict" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute name="n" type="xs:positiveInteger" use="required"/>
    <xs:attribute name="line" type="Line"/>
    <xs:attribute name="kind" type="RowKind"/>
    <xs:attribute name="placed" type="xs:boolean"/>
    <xs:attribute name="continued" type="xs:boolean">
      <xs:annotation><xs:documentation>The rest of the row before, which a page break cut in two: its words go on with those of that row.</xs:documentation></xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="Prelude">
    <xs:sequence>
      <xs:any namespace="##targetNamespace" processContents="strict" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute name="line" type="Line"/>
  </xs:complexType>

  <xs:group name="above">
    <xs:choice>
      <xs:element name="title" type="Title"/>
      <xs:element name="context" type="Context"/>
      <xs:element name="prelude" type="Prelude"/>
    </xs:choice>
  </xs:group>

  <xs:group name="furniture">
    <xs:choice>
      <xs:element name="header" type="Header"/>
      <xs:element name="ruler" type="HeaderRow"/>
    </xs:choice>
  </xs:group>

  <xs:complexType name="Table">
    <xs:sequence>
      <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
      <xs:choice minOccurs="0" maxOccurs="unbounded">
        <xs:group ref="furniture"/>
        <xs:element name="row" type="Row"/>
      </xs:choice>
      <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute name="n" type="xs:positiveInteger" use="required"/>
    <xs:attribute name="line" type="Line"/>
    <xs:attribute name="organizationCode" type="xs:string"/>
    <xs:attribute name="organization" type="xs:string"/>
    <xs:attribute name="fiscalYear" type="xs:gYear"/>
    <xs:attribute name="unit" type="MonetaryUnit"/>
    <xs:anyAttribute namespace="##local" processContents="skip"/>
  </xs:complexType>

  <xs:element name="table" type="Table">
    <xs:annotation><xs:documentation>A table that no schema recognizes, and the head of those that one does.</xs:documentation></xs:annotation>
  </xs:element>
</xs:schema>
XaD<?xml version="1.0" encoding="UTF-8"?>
<!-- The types that every table schema builds on. Element content is the text as printed; what it says is in attributes. -->
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           elementFormDefault="qualified" version="1.0">

  <!-- How a cell is read: a field of a table schema has one of these types. -->

  <xs:attributeGroup name="cell">
    <xs:attribute name="inherited" type="xs:boolean">
      
    </xs:attribute>
    <xs:attribute name="continues" type="xs:boolean">
      
    </xs:attribute>
    <xs:attribute name="cols" type="xs:positiveInteger">
      
    </xs:attribute>
  </xs:attributeGroup>

  <xs:complexType name="Text">
    
    <xs:simpleContent><xs:extension base="xs:string">
      <xs:attribute name="value" type="xs:string"/>
      <xs:attributeGroup ref="cell"/>
    </xs:extension></xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="Amount">
    
    <xs:simpleContent><xs:extension base="xs:string">
      <xs:attribute name="value" type="xs:decimal"/>
      <xs:attributeGroup ref="cell"/>
    </xs:extension></xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="Number">
    
    <xs:simpleContent><xs:extension base="xs:string">
      <xs:attribute name="value" type="xs:decimal"/>
      <xs:attributeGroup ref="cell"/>
    </xs:extension></xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="Percent">
    
    <xs:simpleContent><xs:extension base="xs:string">
      <xs:attribute name="value" type="xs:decimal"/>
      <xs:attributeGroup ref="cell"/>
    </xs:extension></xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="Year">
    <xs:simpleContent><xs:extension base="xs:string">
      <xs:attribute name="value" type="xs:gYear"/>
      <xs:attributeGroup ref="cell"/>
    </xs:extension></xs:simpleContent>
  </xs:complexType>

  <xs:simpleType name="FunctionalCodeDigits">
    <xs:restriction base="xs:string"><xs:pattern value="[0-9]{3}([0-9]{2}){0,2}"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="EconomicCodeDigits">
    <xs:restriction base="xs:string"><xs:pattern value="[0-9]{3}([0-9]{2})?"/></xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="Level">
    <xs:restriction base="xs:positiveInteger"><xs:maxInclusive value="9"/></xs:restriction>
  </xs:simpleType>

  <xs:complexType name="FunctionalCode">
    
    <xs:simpleContent><xs:extension base="xs:string">
      <xs:attribute name="value" type="FunctionalCodeDigits"/>
      <xs:attribute name="level" type="Level"/>
      <xs:attribute name="parent" type="FunctionalCodeDigits"/>
      <xs:attributeGroup ref="cell"/>
    </xs:extension></xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="EconomicCode">
    
    <xs:simpleContent><xs:extension base="xs:string">
      <xs:attribute name="value" type="EconomicCodeDigits"/>
      <xs:attribute name="level" type="Level"/>
      <xs:attribute name="parent" type="EconomicCodeDigits"/>
      <xs:attributeGroup ref="cell"/>
    </xs:extension></xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="Item">
    
    <xs:simpleContent><xs:extension base="xs:string">
      <xs:attribute name="value" type="xs:string"/>
      <xs:attribute name="ordinal" type="xs:string"/>
      <xs:attribute name="level" type="Level"/>
      <xs:attribute name="label" type="xs:string"/>
      <xs:attribute name="ofWhich" type="xs:boolean"/>
      <xs:attributeGroup ref="cell"/>
    </xs:extension></xs:simpleContent>
  </xs:complexType>

  <xs:simpleType name="Comparison">
    <xs:restriction base="xs:string">
      <xs:enumeration value="≥"/><xs:enumeration value="≤"/><xs:enumeration value="&gt;"/>
      <xs:enumeration value="&lt;"/><xs:enumeration value="="/>
    </xs:restriction>
  </xs:simpleType>

  <xs:complexType name="Measure">
    
    <xs:simpleContent><xs:extension base="xs:string">
      <xs:attribute name="value" type="xs:string"/>
      <xs:attribute name="comparison" type="Comparison"/>
      <xs:attribute name="number" type="xs:decimal"/>
      <xs:attribute name="unit" type="xs:string"/>
      <xs:attributeGroup ref="cell"/>
    </xs:extension></xs:simpleContent>
  </xs:complexType>

  <!-- What stands around the rows of every table. -->

  <xs:simpleType name="Line"><xs:restriction base="xs:positiveInteger"/></xs:simpleType>
  <xs:simpleType name="MonetaryUnit">
    <xs:restriction base="xs:string">
      <xs:enumeration value="元"/><xs:enumeration value="千元"/><xs:enumeration value="万元"/>
      <xs:enumeration value="百万元"/><xs:enumeration value="亿元"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:complexType name="Printed">
    <xs:simpleContent><xs:extension base="xs:string"><xs:attribute name="line" type="Line"/></xs:extension></xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="Title">
    <xs:simpleContent><xs:extension base="Printed">
      <xs:attribute name="cleaned" type="xs:string"/>
      <xs:attribute name="bookmark" type="xs:string"/>
      <xs:attribute name="level" type="Level"/>
    </xs:extension></xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="Context">
    <xs:choice minOccurs="0" maxOccurs="unbounded">
      <xs:element name="organization">
        <xs:complexType><xs:simpleContent><xs:extension base="xs:string">
          <xs:attribute name="code" type="xs:string"/>
          <xs:attribute name="name" type="xs:string" use="required"/>
        </xs:extension></xs:simpleContent></xs:complexType>
      </xs:element>
      <xs:element name="fiscalYear">
        <xs:complexType><xs:simpleContent><xs:extension base="xs:string"><xs:attribute name="value" type="xs:gYear" use="required"/></xs:extension></xs:simpleContent></xs:complexType>
      </xs:element>
      <xs:element name="unit">
        <xs:complexType><xs:simpleContent><xs:extension base="xs:string"><xs:attribute name="value" type="MonetaryUnit" use="required"/></xs:extension></xs:simpleContent></xs:complexType>
      </xs:element>
      <xs:element name="cutoffDate">
        <xs:complexType><xs:simpleContent><xs:extension base="xs:string"><xs:attribute name="value" type="xs:string" use="required"/></xs:extension></xs:simpleContent></xs:complexType>
      </xs:element>
      <xs:element name="formNumber" type="xs:string"/>
      <xs:element name="other" type="xs:string"/>
    </xs:choice>
    <xs:attribute name="line" type="Line"/>
  </xs:complexType>

  <xs:complexType name="GridCell">
    
    <xs:simpleContent><xs:extension base="xs:string">
      <xs:attribute name="cols" type="xs:positiveInteger"/>
      <xs:attribute name="rows" type="xs:positiveInteger"/>
      <xs:attribute name="inferred" type="xs:boolean"/>
    </xs:extension></xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="HeaderRow">
    <xs:sequence><xs:element name="cell" type="GridCell" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
    <xs:attribute name="line" type="Line"/>
  </xs:complexType>

  <xs:complexType name="Header">
    <xs:sequence><xs:element name="labels" type="HeaderRow" maxOccurs="unbounded"/></xs:sequence>
    <xs:attribute name="repeated" type="xs:boolean"/>
  </xs:complexType>

  <xs:complexType name="PlainCell">
    
    <xs:simpleContent><xs:extension base="Text">
      <xs:attribute name="n" type="xs:positiveInteger"/>
      <xs:attribute name="column" type="xs:string"/>
    </xs:extension></xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="Nested">
    
    <xs:sequence><xs:element ref="table"/></xs:sequence>
    <xs:attribute name="n" type="xs:positiveInteger"/>
  </xs:complexType>

  <xs:element name="cell" type="PlainCell"/>
  <xs:element name="other" type="PlainCell"/>
  <xs:element name="nested" type="Nested"/>
  <xs:element name="label" type="xs:string"/>

  <!-- What a row may hold besides its fields; a label of the header that stands among its cells. -->
  <xs:group name="loose">
    <xs:choice>
      <xs:element ref="other"/>
      <xs:element ref="nested"/>
      <xs:element ref="label"/>
    </xs:choice>
  </xs:group>

  <!-- The general table. A table schema restricts it: its own row type, and its own attributes for what its title captures. -->

  <xs:simpleType name="RowKind">
    <xs:restriction base="xs:string">
      <xs:enumeration value="total"/><xs:enumeration value="subtotal"/>
      <xs:enumeration value="detail"/><xs:enumeration value="of-which"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:complexType name="Row">
    <xs:sequence>
      <xs:any namespace="##targetNamespace" processContents="strict" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute name="n" type="xs:positiveInteger" use="required"/>
    <xs:attribute name="line" type="Line"/>
    <xs:attribute name="kind" type="RowKind"/>
    <xs:attribute name="placed" type="xs:boolean"/>
    <xs:attribute name="continued" type="xs:boolean">
      
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="Prelude">
    <xs:sequence>
      <xs:any namespace="##targetNamespace" processContents="strict" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute name="line" type="Line"/>
  </xs:complexType>

  <xs:group name="above">
    <xs:choice>
      <xs:element name="title" type="Title"/>
      <xs:element name="context" type="Context"/>
      <xs:element name="prelude" type="Prelude"/>
    </xs:choice>
  </xs:group>

  <xs:group name="furniture">
    <xs:choice>
      <xs:element name="header" type="Header"/>
      <xs:element name="ruler" type="HeaderRow"/>
    </xs:choice>
  </xs:group>

  <xs:complexType name="Table">
    <xs:sequence>
      <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
      <xs:choice minOccurs="0" maxOccurs="unbounded">
        <xs:group ref="furniture"/>
        <xs:element name="row" type="Row"/>
      </xs:choice>
      <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute name="n" type="xs:positiveInteger" use="required"/>
    <xs:attribute name="line" type="Line"/>
    <xs:attribute name="organizationCode" type="xs:string"/>
    <xs:attribute name="organization" type="xs:string"/>
    <xs:attribute name="fiscalYear" type="xs:gYear"/>
    <xs:attribute name="unit" type="MonetaryUnit"/>
    <xs:anyAttribute namespace="##local" processContents="skip"/>
  </xs:complexType>

  <xs:element name="table" type="Table">
    
  </xs:element>
</xs:schema>
Ldisclosure.xsdZQH<?xml version="1.0" encoding="UTF-8"?>
<!-- A converted disclosure: headings, paragraphs and tables in reading order. Table schemas are included beside this one. -->
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="disclosure">
    <xs:annotation>
      <!-- What two tables of one organization and one year say alike. Left of the sign stands the table that sums up. -->
      <xs:appinfo source="urn:fiscalgrid:mapping">
        <map:equal left="expenditure[total]/total" right="revenue-expenditure-summary[currentExpenditure]/amount | revenue-expenditure-summary[expenditureTotal]/amount" unless="revenue-expenditure-summary[transfers]/amount"/>
        <map:equal left="revenue[total]/total" right="revenue-expenditure-summary[revenueTotal]/amount | revenue-expenditure-summary[currentRevenue]/amount" unless="revenue-expenditure-summary[otherSources]/amount"/>
        <map:equal left="revenue-expenditure-summary[categories]/amount" right="expenditure[categories]/total" by="label" unless="expenditure[total]/carriedOver | revenue-expenditure-summary[transfers]/amount | revenue-expenditure-summary[economicItems]/amount"/>
        <map:equal left="general-public-expenditure[total]/total" right="appropriation-summary[currentExpenditure]/generalPublicBudget | appropriation-summary[expenditureTotal]/generalPublicBudget" unless="appropriation-summary[carriedForward]/amount | appropriation-summary[anyRow]/carriedForward"/>
        <map:equal left="government-fund-expenditure[total]/total" right="appropriation-summary[currentExpenditure]/governmentFund | appropriation-summary[expenditureTotal]/governmentFund" unless="appropriation-summary[carriedForward]/amount | appropriation-summary[anyRow]/carriedForward"/>
        <map:equal left="state-capital-expenditure[total]/total" right="appropriation-summary[currentExpenditure]/stateCapital | appropriation-summary[expenditureTotal]/stateCapital" unless="appropriation-summary[carriedForward]/amount | appropriation-summary[anyRow]/carriedForward"/>
        <map:equal left="appropriation-summary[categories]/generalPublicBudget" right="general-public-expenditure[categories]/total" by="label" unless="appropriation-summary[carriedForward]/amount | appropriation-summary[anyRow]/carriedForward"/>
        <map:equal left="general-public-basic-expenditure[total]/total" right="general-public-expenditure[total]/basic"/>
        <!-- All funds are not the general public budget. Where a department has no other, each of its rows is the same. -->
        <map:equal left="expenditure[detail]" right="general-public-expenditure[detail]" by="code" amounts="total basic project" when="expenditure[total]/total = general-public-expenditure[total]/total"/>
        <map:equal left="expenditure[subtotal]" right="general-public-expenditure[subtotal]" by="code" amounts="total basic project" when="expenditure[total]/total = general-public-expenditure[total]/total"/>
        <map:equal left="expenditure[total]" right="general-public-expenditure[total]" amounts="basic project" when="expenditure[total]/total = general-public-expenditure[total]/total"/>
        <!-- Final accounts. -->
        <map:equal left="final-expenditure[total]/total" right="final-summary[currentExpenditure]/amount"/>
        <map:equal left="final-revenue[total]/total" right="final-summary[currentRevenue]/amount"/>
        <map:equal left="final-summary[categories]/amount" right="final-expenditure[categories]/total" by="label" unless="final-summary[transfers]/amount | final-summary[economicItems]/amount"/>
        <map:equal left="final-general-public-expenditure[total]/total" right="final-appropriation-summary[currentExpenditure]/generalPublicBudget | final-appropriation-summary[currentExpenditure]/amount"/>
        <map:equal left="final-government-fund[total]/total" right="final-appropriation-summary[currentExpenditure]/governmentFund"/>
        <map:equal left="final-state-capital[total]/total" right="final-appropriation-summary[currentExpenditure]/stateCapital"/>
        <map:equal left="final-general-public-expenditure[categories]/total" right="final-appropriation-summary[categories]/generalPublicBudget | final-appropriation-summary[categories]/amount" by="label"/>
        <map:equal left="final-general-public-expenditure[total]/basic" right="final-general-public-basic-expenditure[total]/amount | final-general-public-basic-expenditure[personnelTotal]/amount + final-general-public-basic-expenditure[administrativeTotal]/amount"/>
        <map:equal left="final-expenditure[detail]" right="final-general-public-expenditure[detail]" by="code" amounts="total basic project" when="final-expenditure[total]/total = final-general-public-expenditure[total]/total"/>
        <map:equal left="final-expenditure[subtotal]" right="final-general-public-expenditure[subtotal]" by="code" amounts="total basic project" when="final-expenditure[total]/total = final-general-public-expenditure[total]/total"/>
        <map:equal left="final-expenditure[total]" right="final-general-public-expenditure[total]" amounts="basic project" when="final-expenditure[total]/total = final-general-public-expenditure[total]/total"/>
        <!-- Names of figures that are all parts of a whole where the text lists them. -->
        <map:whole parts="基本支出 | 基本支出预算 + 项目支出 | 项目支出预算"/>
        <map:whole parts="人员经费 | 人员支出 | 人员经费支出 + 公用经费 | 公用支出 | 日常公用经费 | 日常公用支出 | 公用经费支出 | 日常公用经费支出"/>
        <map:whole parts="人员经费 | 人员支出 | 人员经费支出 + 公用经费 | 公用支出 | 日常公用经费 | 日常公用支出 | 公用经费支出 | 日常公用经费支出 + 项目支出"/>
        <map:whole parts="因公出国* + 公务用车购置及* | 公务用车购置和* | 公务用车购置、* | 公务用车费 | 公车购置及* + 公务接待*"/>
        <map:whole parts="公务用车购置 | 公务用车购置费 | 公务用车购置支出 | 公务用车购置费支出 + 公务用车运* | 公车运*"/>
        <map:whole parts="货物* | 政府采购货物* | 采购货物* + 工程* | 政府采购工程* | 采购工程* + 服务* | 政府采购服务* | 采购服务*"/>
      </xs:appinfo>
    </xs:annotation>
    <xs:complexType>
      <xs:sequence>
        <xs:element name="source">
          <xs:complexType>
            <xs:attribute name="name" type="xs:string" use="required"/>
            <xs:attribute name="format" type="xs:string" use="required"/>
            <xs:attribute name="sha256" use="required">
              <xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="[0-9a-f]{64}"/></xs:restriction></xs:simpleType>
            </xs:attribute>
          </xs:complexType>
        </xs:element>
        <xs:element name="body">
          <xs:complexType>
            <xs:choice minOccurs="0" maxOccurs="unbounded">
              <xs:element name="heading" type="Heading"/>
              <xs:element name="paragraph" type="Paragraph"/>
              <xs:element ref="table"/>
            </xs:choice>
          </xs:complexType>
        </xs:element>
        <xs:element name="findings" minOccurs="0">
          <xs:annotation><xs:documentation>What a reader should know of the conversion, and figures that do not add up. All in attributes: it is no word of the document.</xs:documentation></xs:annotation>
          <xs:complexType>
            <xs:sequence><xs:element name="finding" type="Finding" maxOccurs="unbounded"/></xs:sequence>
          </xs:complexType>
        </xs:element>
      </xs:sequence>
      <xs:attribute name="version" type="xs:string" use="required"/>
      <xs:attribute name="organizationCode" type="xs:string"/>
      <xs:attribute name="organization" type="xs:string"/>
      <xs:attribute name="fiscalYear" type="xs:gYear"/>
    </xs:complexType>
  </xs:element>

  <xs:attributeGroup name="place">
    <xs:attribute name="table" type="xs:positiveInteger"/>
    <xs:attribute name="row" type="xs:positiveInteger"/>
    <xs:attribute name="column" type="xs:positiveInteger"/>
    <xs:attribute name="line" type="Line"/>
    <xs:attribute name="place" type="xs:string">
      <xs:annotation><xs:documentation>Where it stands in a Word file or a page: table 3, row 7, cell 2.</xs:documentation></xs:annotation>
    </xs:attribute>
  </xs:attributeGroup>

  <xs:attributeGroup name="figures">
    <xs:annotation><xs:documentation>What is printed, what the parts come to (or what the figure should likely be), and how large a difference rounding explains.</xs:documentation></xs:annotation>
    <xs:attribute name="printed" type="xs:decimal"/>
    <xs:attribute name="computed" type="xs:decimal"/>
    <xs:attribute name="difference" type="xs:decimal"/>
    <xs:attribute name="allowance" type="xs:decimal"/>
    <xs:attribute name="unit" type="MonetaryUnit"/>
  </xs:attributeGroup>

  <xs:complexType name="Finding">
    <xs:sequence>
      <xs:element name="operand" type="Operand" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="blank" type="BlankPart" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="check" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation><xs:documentation>A failed check that the figure of the finding is the cause of.</xs:documentation></xs:annotation>
        <xs:complexType>
          <xs:sequence>
            <xs:element name="operand" type="Operand" minOccurs="0" maxOccurs="unbounded"/>
            <xs:element name="blank" type="BlankPart" minOccurs="0" maxOccurs="unbounded"/>
          </xs:sequence>
          <xs:attribute name="code" type="xs:string" use="required"/>
          <xs:attribute name="rule" type="xs:string"/>
          <xs:attribute name="statement" type="xs:string"/>
          <xs:attributeGroup ref="place"/>
          <xs:attributeGroup ref="figures"/>
        </xs:complexType>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="code" type="xs:string" use="required"/>
    <xs:attribute name="severity" use="required">
      <xs:simpleType><xs:restriction base="xs:string">
        <xs:enumeration value="info"/><xs:enumeration value="warning"/><xs:enumeration value="inconsistency"/><xs:enumeration value="error"/>
      </xs:restriction></xs:simpleType>
    </xs:attribute>
    <xs:attribute name="message" type="xs:string" use="required"/>
    <xs:attributeGroup ref="place"/>
    <xs:attributeGroup ref="figures"/>
  </xs:complexType>

  <xs:complexType name="BlankPart">
    <xs:annotation><xs:documentation>A part that is not printed and was counted as nothing.</xs:documentation></xs:annotation>
    <xs:attribute name="label" type="xs:string" use="required"/>
  </xs:complexType>

  <xs:complexType name="Operand">
    <xs:annotation><xs:documentation>A printed figure that a check compares.</xs:documentation></xs:annotation>
    <xs:attribute name="role" use="required">
      <xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="total"/><xs:enumeration value="part"/></xs:restriction></xs:simpleType>
    </xs:attribute>
    <xs:attribute name="label" type="xs:string" use="required"/>
    <xs:attribute name="value" type="xs:decimal" use="required"/>
    <xs:attribute name="unit" type="MonetaryUnit"/>
    <xs:attributeGroup ref="place"/>
  </xs:complexType>

  <xs:complexType name="Heading">
    <xs:simpleContent><xs:extension base="Printed">
      <xs:attribute name="level" type="Level" use="required"/>
      <xs:attribute name="bookmark" type="xs:string"/>
    </xs:extension></xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="Paragraph">
    <xs:simpleContent><xs:extension base="Printed">
      <xs:attribute name="bookmark" type="xs:string"/>
      <xs:attribute name="role">
        <xs:simpleType><xs:restriction base="xs:string">
          <xs:enumeration value="page"/><xs:enumeration value="footnote"/><xs:enumeration value="endnote"/>
        </xs:restriction></xs:simpleType>
      </xs:attribute>
    </xs:extension></xs:simpleContent>
  </xs:complexType>
</xs:schema>
Xa:<?xml version="1.0" encoding="UTF-8"?>
<!-- A converted disclosure: headings, paragraphs and tables in reading order. Table schemas are included beside this one. -->
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="disclosure">
    



































    <xs:complexType>
      <xs:sequence>
        <xs:element name="source">
          <xs:complexType>
            <xs:attribute name="name" type="xs:string" use="required"/>
            <xs:attribute name="format" type="xs:string" use="required"/>
            <xs:attribute name="sha256" use="required">
              <xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="[0-9a-f]{64}"/></xs:restriction></xs:simpleType>
            </xs:attribute>
          </xs:complexType>
        </xs:element>
        <xs:element name="body">
          <xs:complexType>
            <xs:choice minOccurs="0" maxOccurs="unbounded">
              <xs:element name="heading" type="Heading"/>
              <xs:element name="paragraph" type="Paragraph"/>
              <xs:element ref="table"/>
            </xs:choice>
          </xs:complexType>
        </xs:element>
        <xs:element name="findings" minOccurs="0">
          
          <xs:complexType>
            <xs:sequence><xs:element name="finding" type="Finding" maxOccurs="unbounded"/></xs:sequence>
          </xs:complexType>
        </xs:element>
      </xs:sequence>
      <xs:attribute name="version" type="xs:string" use="required"/>
      <xs:attribute name="organizationCode" type="xs:string"/>
      <xs:attribute name="organization" type="xs:string"/>
      <xs:attribute name="fiscalYear" type="xs:gYear"/>
    </xs:complexType>
  </xs:element>

  <xs:attributeGroup name="place">
    <xs:attribute name="table" type="xs:positiveInteger"/>
    <xs:attribute name="row" type="xs:positiveInteger"/>
    <xs:attribute name="column" type="xs:positiveInteger"/>
    <xs:attribute name="line" type="Line"/>
    <xs:attribute name="place" type="xs:string">
      
    </xs:attribute>
  </xs:attributeGroup>

  <xs:attributeGroup name="figures">
    
    <xs:attribute name="printed" type="xs:decimal"/>
    <xs:attribute name="computed" type="xs:decimal"/>
    <xs:attribute name="difference" type="xs:decimal"/>
    <xs:attribute name="allowance" type="xs:decimal"/>
    <xs:attribute name="unit" type="MonetaryUnit"/>
  </xs:attributeGroup>

  <xs:complexType name="Finding">
    <xs:sequence>
      <xs:element name="operand" type="Operand" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="blank" type="BlankPart" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="check" minOccurs="0" maxOccurs="unbounded">
        
        <xs:complexType>
          <xs:sequence>
            <xs:element name="operand" type="Operand" minOccurs="0" maxOccurs="unbounded"/>
            <xs:element name="blank" type="BlankPart" minOccurs="0" maxOccurs="unbounded"/>
          </xs:sequence>
          <xs:attribute name="code" type="xs:string" use="required"/>
          <xs:attribute name="rule" type="xs:string"/>
          <xs:attribute name="statement" type="xs:string"/>
          <xs:attributeGroup ref="place"/>
          <xs:attributeGroup ref="figures"/>
        </xs:complexType>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="code" type="xs:string" use="required"/>
    <xs:attribute name="severity" use="required">
      <xs:simpleType><xs:restriction base="xs:string">
        <xs:enumeration value="info"/><xs:enumeration value="warning"/><xs:enumeration value="inconsistency"/><xs:enumeration value="error"/>
      </xs:restriction></xs:simpleType>
    </xs:attribute>
    <xs:attribute name="message" type="xs:string" use="required"/>
    <xs:attributeGroup ref="place"/>
    <xs:attributeGroup ref="figures"/>
  </xs:complexType>

  <xs:complexType name="BlankPart">
    
    <xs:attribute name="label" type="xs:string" use="required"/>
  </xs:complexType>

  <xs:complexType name="Operand">
    
    <xs:attribute name="role" use="required">
      <xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="total"/><xs:enumeration value="part"/></xs:restriction></xs:simpleType>
    </xs:attribute>
    <xs:attribute name="label" type="xs:string" use="required"/>
    <xs:attribute name="value" type="xs:decimal" use="required"/>
    <xs:attribute name="unit" type="MonetaryUnit"/>
    <xs:attributeGroup ref="place"/>
  </xs:complexType>

  <xs:complexType name="Heading">
    <xs:simpleContent><xs:extension base="Printed">
      <xs:attribute name="level" type="Level" use="required"/>
      <xs:attribute name="bookmark" type="xs:string"/>
    </xs:extension></xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="Paragraph">
    <xs:simpleContent><xs:extension base="Printed">
      <xs:attribute name="bookmark" type="xs:string"/>
      <xs:attribute name="role">
        <xs:simpleType><xs:restriction base="xs:string">
          <xs:enumeration value="page"/><xs:enumeration value="footnote"/><xs:enumeration value="endnote"/>
        </xs:restriction></xs:simpleType>
      </xs:attribute>
    </xs:extension></xs:simpleContent>
  </xs:complexType>
</xs:schema>
Nexpenditure.xsdh^H<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="expenditure" type="ExpenditureTable" substitutionGroup="table"
              map:title="部门预算支出总表 | 支出总表 | 部门支出总体情况表 | 支出总体情况表 | 支出预算总表 | 支出预算表">
    <xs:annotation>
      <xs:documentation xml:lang="zh">部门预算支出总表</xs:documentation>
      <xs:documentation xml:lang="en">Departmental expenditure budget by functional classification</xs:documentation>
      <xs:appinfo source="urn:fiscalgrid:mapping">
        <map:kind on="name organizationName" total="合计 | 总计" subtotal="小计" rollup="code"/>
        <map:row name="categories" level="1" many="true"/>
        <map:sum total="total" parts="basic|personnel+administrative project" optional="operating remittanceToSuperior subsidyToAffiliated" either="carriedOver"/>
        <map:sum total="basic" parts="personnel administrative"/>
        <map:rollup code="code" amounts="total basic personnel administrative project operating remittanceToSuperior subsidyToAffiliated" within="organizationCode organizationName"/>
        <!-- What the text calls its figures. -->
        <map:row name="anyRow" many="true"/>
        <map:said words="支出 | 本年支出 | 全部支出 | 收支 | 收、支 | 收入支出 | 收入、支出 | 收入和支出 | 收入与支出" row="total" field="total" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 机关运行 | 绩效 | 资产" measure="budget | none"/>
        <map:said words="基本支出" row="total" field="basic" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 机关运行 | 绩效 | 资产" measure="budget | none"/>
        <map:said words="项目支出" row="total" field="project" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 机关运行 | 绩效 | 资产" measure="budget | none"/>
        <map:said words="经营支出 | 事业单位经营支出" row="total" field="operating" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 机关运行 | 绩效 | 资产" measure="budget | none"/>
        <map:said words="上缴上级支出 | 上解上级支出" row="total" field="remittanceToSuperior" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 机关运行 | 绩效 | 资产" measure="budget | none"/>
        <map:said words="对附属单位补助支出 | 对附属单位补助" row="total" field="subsidyToAffiliated" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 机关运行 | 绩效 | 资产" measure="budget | none"/>
        <map:said words="人员经费 | 人员经费支出 | 人员支出" row="total" field="personnel" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 机关运行 | 绩效 | 资产 | 基本支出" measure="budget | none"/>
        <map:said words="公用经费 | 公用经费支出 | 公用支出 | 日常公用经费 | 日常公用经费支出 | 日常公用支出" row="total" field="administrative" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 机关运行 | 绩效 | 资产 | 基本支出" measure="budget | none"/>
        <map:said by="classification" row="anyRow" field="total" section="支出 | 收支 | 收、支" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 机关运行 | 绩效 | 资产" measure="budget | none"/>
      </xs:appinfo>
    </xs:annotation>
  </xs:element>

  <xs:complexType name="ExpenditureTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="ExpenditureRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="ExpenditureRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number" map:column="序号">
            <xs:annotation><xs:documentation xml:lang="en">Number of the row</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="organizationCode" type="Text" map:column="部门(单位)代码 | 部门代码 | 单位代码 | 单位编码">
            <xs:annotation><xs:documentation xml:lang="en">Code of the unit that the row is about</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="organizationName" type="Text" map:column="部门(单位)名称 | 部门名称 | 单位名称" map:required="alternative">
            <xs:annotation><xs:documentation xml:lang="en">Unit that the row is about</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="code" type="FunctionalCode" map:column="功能分类科目/科目编码 | 支出功能分类科目/科目编码 | 部门预算支出功能分类科目/科目编码 | 科目/科目编码 | 项目/科目编码 | 单位预算支出功能分类科目/科目编码 | 支出功能分类/科目编码 | 功能分类/科目编码 | 项目/支出功能分类/科目编码 | 项目/功能分类/科目编码 | 项目/功能分类科目/科目编码 | 项目/支出功能分类科目/科目编码 | 功能分类科目/编码 | 项目/功能分类科目编码 | 项目/支出功能分类科目编码 | 科目编码 | 功能分类科目编码 | 支出功能分类科目编码 | 功能科目编码 | 科目代码 | 项目/科目代码 | 功能分类科目代码 | 项目/功能分类科目代码 | 项目/支出功能分类科目代码 | 项目/编码 | 支出功能分类 | 项目/支出功能分类 | 项目/功能分类 | 科目/科目代码 | 功能分类科目/科目代码 | 支出功能分类科目/科目代码 | 项目/支出功能分类代码 | 项目/科目 | 功能分类科目/科目编码/类 + 款 + 项 | 支出功能分类科目/科目编码/类 + 款 + 项 | 部门预算支出功能分类科目/科目编码/类 + 款 + 项 | 科目/科目编码/类 + 款 + 项 | 项目/科目编码/类 + 款 + 项 | 单位预算支出功能分类科目/科目编码/类 + 款 + 项 | 支出功能分类/科目编码/类 + 款 + 项 | 功能分类/科目编码/类 + 款 + 项 | 项目/支出功能分类/科目编码/类 + 款 + 项 | 项目/功能分类/科目编码/类 + 款 + 项 | 项目/功能分类科目/科目编码/类 + 款 + 项 | 项目/支出功能分类科目/科目编码/类 + 款 + 项 | 功能分类科目/编码/类 + 款 + 项 | 项目/功能分类科目编码/类 + 款 + 项 | 项目/支出功能分类科目编码/类 + 款 + 项 | 科目编码/类 + 款 + 项 | 功能分类科目编码/类 + 款 + 项 | 支出功能分类科目编码/类 + 款 + 项 | 功能科目编码/类 + 款 + 项 | 科目代码/类 + 款 + 项 | 项目/科目代码/类 + 款 + 项 | 功能分类科目代码/类 + 款 + 项 | 项目/功能分类科目代码/类 + 款 + 项 | 项目/支出功能分类科目代码/类 + 款 + 项 | 项目/编码/类 + 款 + 项 | 支出功能分类/类 + 款 + 项 | 项目/支出功能分类/类 + 款 + 项 | 项目/功能分类/类 + 款 + 项 | 科目/科目代码/类 + 款 + 项 | 功能分类科目/科目代码/类 + 款 + 项 | 支出功能分类科目/科目代码/类 + 款 + 项 | 项目/支出功能分类代码/类 + 款 + 项 | 项目/科目/类 + 款 + 项 | 项目/类 + 款 + 项 | 类 + 款 + 项 | 科目/类 + 款 + 项 | 功能分类科目/类 + 款 + 项 | 支出功能分类科目/类 + 款 + 项">
            <xs:annotation><xs:documentation xml:lang="en">Functional classification code</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="name" type="Text" map:column="功能分类科目/科目名称 | 支出功能分类科目/科目名称 | 部门预算支出功能分类科目/科目名称 | 科目/科目名称 | 项目/科目名称 | 单位预算支出功能分类科目/科目名称 | 支出功能分类/科目名称 | 功能分类/科目名称 | 项目/支出功能分类/科目名称 | 项目/功能分类/科目名称 | 项目/功能分类科目/科目名称 | 项目/支出功能分类科目/科目名称 | 功能分类科目/名称 | 项目/功能分类科目名称 | 项目/支出功能分类科目名称 | 科目名称 | 功能分类科目名称 | 支出功能分类科目名称 | 功能科目名称 | 项目/名称 | 项目/科目名称(类、款、项) | 科目名称(类、款、项) | 项目 | 项目(按功能分类) | 项目(按功能分类科目) | 项目(按支出功能分类)" map:required="alternative">
            <xs:annotation><xs:documentation xml:lang="en">Functional classification name</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="total" type="Amount" map:column="合计 | 总计 | 支出预算/合计 | 支出预算/总计 | 支出合计 | 本年支出合计" map:required="true">
            <xs:annotation><xs:documentation xml:lang="en">Total expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="basic" type="Amount" map:column="基本支出 | 支出预算/基本支出 | 基本支出/小计 | 基本支出/合计">
            <xs:annotation><xs:documentation xml:lang="en">Basic expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="personnel" type="Amount" map:column="基本支出/人员经费 | 基本支出/人员支出 | 人员经费支出 | 人员经费">
            <xs:annotation><xs:documentation xml:lang="en">Personnel expenses in the basic expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="administrative" type="Amount" map:column="基本支出/公用经费 | 基本支出/公用支出 | 基本支出/日常公用经费 | 基本支出/日常公用 | 基本支出/日常公用支出 | 公用经费支出 | 公用经费 | 日常公用经费">
            <xs:annotation><xs:documentation xml:lang="en">Administrative expenses in the basic expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="project" type="Amount" map:column="项目支出 | 支出预算/项目支出 | 项目支出/小计 | 项目支出/合计 | 专项业务经费支出" map:required="true">
            <xs:annotation><xs:documentation xml:lang="en">Project expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="operating" type="Amount" map:column="经营支出 | 事业单位经营支出 | 支出预算/经营支出 | 支出预算/事业单位经营支出">
            <xs:annotation><xs:documentation xml:lang="en">Operating expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="remittanceToSuperior" type="Amount" map:column="上解上级支出 | 上缴上级支出 | 支出预算/上解上级支出 | 支出预算/上缴上级支出">
            <xs:annotation><xs:documentation xml:lang="en">Remittance to superior units</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="subsidyToAffiliated" type="Amount" map:column="对附属单位补助支出 | 支出预算/对附属单位补助支出 | 对下级单位补助支出">
            <xs:annotation><xs:documentation xml:lang="en">Subsidy to affiliated units</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="carriedOver" type="Amount" map:column="结转下年 | 年终结转结余">
            <xs:annotation><xs:documentation xml:lang="en">Carried over to next year</xs:documentation></xs:annotation>
          </xs:element>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>
</xs:schema>
PQ5<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="expenditure" type="ExpenditureTable" substitutionGroup="table"
             >
    





















  </xs:element>

  <xs:complexType name="ExpenditureTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="ExpenditureRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="ExpenditureRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number">
            
          </xs:element>
          <xs:element name="organizationCode" type="Text">
            
          </xs:element>
          <xs:element name="organizationName" type="Text">
            
          </xs:element>
          <xs:element name="code" type="FunctionalCode">
            
          </xs:element>
          <xs:element name="name" type="Text">
            
          </xs:element>
          <xs:element name="total" type="Amount">
            
          </xs:element>
          <xs:element name="basic" type="Amount">
            
          </xs:element>
          <xs:element name="personnel" type="Amount">
            
          </xs:element>
          <xs:element name="administrative" type="Amount">
            
          </xs:element>
          <xs:element name="project" type="Amount">
            
          </xs:element>
          <xs:element name="operating" type="Amount">
            
          </xs:element>
          <xs:element name="remittanceToSuperior" type="Amount">
            
          </xs:element>
          <xs:element name="subsidyToAffiliated" type="Amount">
            
          </xs:element>
          <xs:element name="carriedOver" type="Amount">
            
          </xs:element>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>
</xs:schema>
n1final-appropriation-summary.xsd\[G<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="final-appropriation-summary" type="FinalAppropriationSummaryTable" substitutionGroup="table"
              map:title="财政拨款收入支出决算总表 | 财政拨款收支决算总表 | 财政拨款收入支出决算表 | 财政拨款收支决算表 | 财政拨款收入支出决算总体情况表 | 财政拨款收入支出决算情况表">
    <xs:annotation>
      <xs:documentation xml:lang="zh">财政拨款收入支出决算总表</xs:documentation>
      <xs:documentation xml:lang="en">Revenue and expenditure from fiscal appropriation in the final accounts, side by side, by fund</xs:documentation>
      <xs:appinfo source="urn:fiscalgrid:mapping">
        <map:kind on="item" total="总计 | 收入总计 | 支出总计" subtotal="*合计 | *小计 | *总计"/>
        <map:row name="currentRevenue" side="revenue" labels="本年收入合计 | 本年收入小计 | 本年收入总计 | 当年收入合计 | 当年收入小计 | 收入合计 | 拨款收入合计 | 收入小计 | 本年收入 | 当年收入"/>
        <map:row name="currentExpenditure" side="expenditure" labels="本年支出合计 | 本年支出小计 | 本年支出总计 | 当年支出合计 | 当年支出小计 | 支出合计 | 拨款支出合计 | 支出小计 | 本年支出 | 当年支出"/>
        <map:row name="revenueTotal" side="revenue" kind="total"/>
        <map:row name="expenditureTotal" side="expenditure" kind="total"/>
        <map:row name="categories" side="expenditure" kind="detail" many="true"/>
        <map:sum total="amount" optional="generalPublicBudget governmentFund stateCapital"/>
        <map:list amounts="amount budget adjustedBudget generalPublicBudget governmentFund stateCapital"/>
        <map:balance sides="revenue expenditure" row="total" amounts="amount"/>
        <!-- What the text calls its figures. -->
        <map:said words="财政拨款收支 | 财政拨款收、支 | 财政拨款收入支出 | 财政拨款收入、支出 | 财政拨款收入和支出 | 财政拨款收入 | 财政拨款 | 收支 | 收入 | 收、支" row="revenueTotal" field="amount" section="财政拨款收 | 财政拨款支出 | 财政拨款总体 | 财政拨款预算 | 财政拨款情况" outside="一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="final | none"/>
        <map:said words="财政拨款收支 | 财政拨款收、支 | 财政拨款收入支出 | 财政拨款收入、支出 | 财政拨款收入和支出 | 财政拨款收入 | 财政拨款 | 收支 | 收入 | 收、支 | 本年收入" row="currentRevenue" field="amount" section="财政拨款收 | 财政拨款支出 | 财政拨款总体 | 财政拨款预算 | 财政拨款情况" outside="一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="final | none"/>
        <map:said words="财政拨款收支 | 财政拨款收、支 | 财政拨款收入支出 | 财政拨款收入、支出 | 财政拨款收入和支出 | 财政拨款支出 | 财政拨款 | 收支 | 支出 | 收、支" row="expenditureTotal" field="amount" section="财政拨款收 | 财政拨款支出 | 财政拨款总体 | 财政拨款预算 | 财政拨款情况" outside="一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="final | none"/>
        <map:said words="财政拨款收支 | 财政拨款收、支 | 财政拨款收入支出 | 财政拨款收入、支出 | 财政拨款收入和支出 | 财政拨款支出 | 财政拨款 | 收支 | 支出 | 收、支 | 本年支出" row="currentExpenditure" field="amount" section="财政拨款收 | 财政拨款支出 | 财政拨款总体 | 财政拨款预算 | 财政拨款情况" outside="一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="final | none"/>
        <map:said words="财政拨款收支 | 财政拨款收、支 | 财政拨款收入支出 | 财政拨款收入、支出 | 财政拨款收入和支出" row="revenueTotal" field="amount" outside="政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="final | none"/>
        <map:said words="财政拨款收支 | 财政拨款收、支 | 财政拨款收入支出 | 财政拨款收入、支出 | 财政拨款收入和支出" row="currentRevenue" field="amount" outside="政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="final | none"/>
        <map:said words="财政拨款收支 | 财政拨款收、支 | 财政拨款收入支出 | 财政拨款收入、支出 | 财政拨款收入和支出" row="expenditureTotal" field="amount" outside="政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="final | none"/>
        <map:said words="财政拨款收支 | 财政拨款收、支 | 财政拨款收入支出 | 财政拨款收入、支出 | 财政拨款收入和支出" row="currentExpenditure" field="amount" outside="政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="final | none"/>
        <map:said by="label" row="categories" field="amount" section="财政拨款收 | 财政拨款支出 | 财政拨款总体 | 财政拨款预算 | 财政拨款情况" outside="一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="final | none"/>
      </xs:appinfo>
    </xs:annotation>
  </xs:element>

  <xs:complexType name="FinalAppropriationSummaryTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="FinalAppropriationSummaryRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="FinalAppropriationSummaryRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number" map:column="序号">
            <xs:annotation><xs:documentation xml:lang="en">Number of the row</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="record" type="FinalAppropriationSummaryRecord" map:blocks="revenue=收入 | revenue=财政拨款收入 | revenue=本年收入 | expenditure=支出 | expenditure=财政拨款支出 | expenditure=本年支出 | revenue=* | expenditure=*"/>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="FinalAppropriationSummaryRecord">
    <xs:choice minOccurs="0" maxOccurs="unbounded">
      <xs:element name="item" type="Item" map:column="项目 | 项目名称 | . | 项目(按功能分类) | 项目(按支出功能分类) | 项目(按功能分类科目) | 项目(按支出性质和经济分类) | 科目名称" map:required="true">
        <xs:annotation><xs:documentation xml:lang="en">Item of revenue or expenditure</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="lineNumber" type="Number" map:column="行次">
        <xs:annotation><xs:documentation xml:lang="en">Number of the line</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="budget" type="Amount" map:column="年初预算数 | 预算数 | {year}年预算数 | 年初预算数/小计 | 年初预算数/合计">
        <xs:annotation><xs:documentation xml:lang="zh">年初预算数</xs:documentation><xs:documentation xml:lang="en">Budget at the beginning of the year</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="adjustedBudget" type="Amount" map:column="全年预算数 | 调整预算数 | 全年预算数/小计 | 全年预算数/合计 | 调整预算数/小计">
        <xs:annotation><xs:documentation xml:lang="zh">全年预算数</xs:documentation><xs:documentation xml:lang="en">Budget of the whole year as adjusted</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="amount" type="Amount" map:column="决算数 | 金额 | {year}年决算数 | {year}年度决算数 | 本年决算数 | 年度决算数 | 决算金额 | 合计 | 小计 | 总计 | 决算数/合计 | 决算数/小计 | 金额/合计 | 金额/小计 | 财政拨款合计" map:required="true">
        <xs:annotation><xs:documentation xml:lang="zh">决算数</xs:documentation><xs:documentation xml:lang="en">Final amount of the item, over all funds</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="generalPublicBudget" type="Amount" map:column="一般公共预算财政拨款 | 一般公共预算 | 一般公共预算财政拨款支出 | 决算数/一般公共预算财政拨款 | 决算数/一般公共预算 | 决算数/一般公共预算财政拨款支出 | 金额/一般公共预算财政拨款 | 金额/一般公共预算 | 金额/一般公共预算财政拨款支出 | 合计/一般公共预算财政拨款 | 合计/一般公共预算 | 合计/一般公共预算财政拨款支出">
        <xs:annotation><xs:documentation xml:lang="en">From the general public budget</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="governmentFund" type="Amount" map:column="政府性基金预算财政拨款 | 政府性基金预算 | 政府性基金 | 政府性基金预算财政拨款支出 | 政府性基金财政拨款 | 决算数/政府性基金预算财政拨款 | 决算数/政府性基金预算 | 决算数/政府性基金 | 决算数/政府性基金预算财政拨款支出 | 决算数/政府性基金财政拨款 | 金额/政府性基金预算财政拨款 | 金额/政府性基金预算 | 金额/政府性基金 | 金额/政府性基金预算财政拨款支出 | 金额/政府性基金财政拨款 | 合计/政府性基金预算财政拨款 | 合计/政府性基金预算 | 合计/政府性基金 | 合计/政府性基金预算财政拨款支出 | 合计/政府性基金财政拨款">
        <xs:annotation><xs:documentation xml:lang="en">From government-managed funds</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="stateCapital" type="Amount" map:column="国有资本经营预算财政拨款 | 国有资本经营预算 | 国有资本经营 | 国有资本经营预算财政拨款支出 | 国有资本经营财政拨款 | 决算数/国有资本经营预算财政拨款 | 决算数/国有资本经营预算 | 决算数/国有资本经营 | 决算数/国有资本经营预算财政拨款支出 | 决算数/国有资本经营财政拨款 | 金额/国有资本经营预算财政拨款 | 金额/国有资本经营预算 | 金额/国有资本经营 | 金额/国有资本经营预算财政拨款支出 | 金额/国有资本经营财政拨款 | 合计/国有资本经营预算财政拨款 | 合计/国有资本经营预算 | 合计/国有资本经营 | 合计/国有资本经营预算财政拨款支出 | 合计/国有资本经营财政拨款">
        <xs:annotation><xs:documentation xml:lang="en">From the state capital operations budget</xs:documentation></xs:annotation>
      </xs:element>
      <xs:group ref="loose"/>
    </xs:choice>
    <xs:attribute name="side" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:string"><xs:enumeration value="revenue"/><xs:enumeration value="expenditure"/></xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="kind" type="RowKind"/>
  </xs:complexType>
</xs:schema>
ZT5<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="final-appropriation-summary" type="FinalAppropriationSummaryTable" substitutionGroup="table"
             >
    
























  </xs:element>

  <xs:complexType name="FinalAppropriationSummaryTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="FinalAppropriationSummaryRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="FinalAppropriationSummaryRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number">
            
          </xs:element>
          <xs:element name="record" type="FinalAppropriationSummaryRecord"/>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="FinalAppropriationSummaryRecord">
    <xs:choice minOccurs="0" maxOccurs="unbounded">
      <xs:element name="item" type="Item">
        
      </xs:element>
      <xs:element name="lineNumber" type="Number">
        
      </xs:element>
      <xs:element name="budget" type="Amount">
        
      </xs:element>
      <xs:element name="adjustedBudget" type="Amount">
        
      </xs:element>
      <xs:element name="amount" type="Amount">
        
      </xs:element>
      <xs:element name="generalPublicBudget" type="Amount">
        
      </xs:element>
      <xs:element name="governmentFund" type="Amount">
        
      </xs:element>
      <xs:element name="stateCapital" type="Amount">
        
      </xs:element>
      <xs:group ref="loose"/>
    </xs:choice>
    <xs:attribute name="side" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:string"><xs:enumeration value="revenue"/><xs:enumeration value="expenditure"/></xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="kind" type="RowKind"/>
  </xs:complexType>
</xs:schema>
Z1final-expenditure.xsdniH<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="final-expenditure" type="FinalExpenditureTable" substitutionGroup="table"
              map:title="支出决算表 | 支出决算总表 | 支出决算情况表 | 支出决算总体情况表">
    <xs:annotation>
      <xs:documentation xml:lang="zh">支出决算表</xs:documentation>
      <xs:documentation xml:lang="en">Expenditure of the final accounts by functional classification</xs:documentation>
      <xs:appinfo source="urn:fiscalgrid:mapping">
        <map:kind on="name organizationName" total="合计 | 总计" subtotal="小计" rollup="code"/>
        <map:row name="categories" level="1" many="true"/>
        <map:sum total="total" parts="basic|personnel+administrative project" optional="operating remittanceToSuperior subsidyToAffiliated"/>
        <map:sum total="basic" parts="personnel administrative"/>
        <map:rollup code="code" amounts="total basic personnel administrative project operating remittanceToSuperior subsidyToAffiliated" within="organizationCode organizationName"/>
        <!-- What the text calls its figures. -->
        <map:row name="anyRow" many="true"/>
        <map:said words="支出 | 本年支出 | 全部支出" row="total" field="total" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 机关运行 | 绩效 | 资产" measure="final | none"/>
        <map:said words="基本支出" row="total" field="basic" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 机关运行 | 绩效 | 资产" measure="final | none"/>
        <map:said words="项目支出" row="total" field="project" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 机关运行 | 绩效 | 资产" measure="final | none"/>
        <map:said words="经营支出 | 事业单位经营支出" row="total" field="operating" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 机关运行 | 绩效 | 资产" measure="final | none"/>
        <map:said words="上缴上级支出 | 上解上级支出" row="total" field="remittanceToSuperior" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 机关运行 | 绩效 | 资产" measure="final | none"/>
        <map:said words="对附属单位补助支出 | 对附属单位补助" row="total" field="subsidyToAffiliated" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 机关运行 | 绩效 | 资产" measure="final | none"/>
        <map:said words="人员经费 | 人员经费支出 | 人员支出" row="total" field="personnel" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 机关运行 | 绩效 | 资产 | 基本支出" measure="final | none"/>
        <map:said words="公用经费 | 公用经费支出 | 公用支出 | 日常公用经费 | 日常公用经费支出 | 日常公用支出" row="total" field="administrative" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 机关运行 | 绩效 | 资产 | 基本支出" measure="final | none"/>
        <map:said by="classification" row="anyRow" field="total" section="支出 | 收支 | 收、支" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 机关运行 | 绩效 | 资产" measure="final | none"/>
      </xs:appinfo>
    </xs:annotation>
  </xs:element>

  <xs:complexType name="FinalExpenditureTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="FinalExpenditureRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="FinalExpenditureRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number" map:column="序号">
            <xs:annotation><xs:documentation xml:lang="en">Number of the row</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="lineNumber" type="Number" map:column="行次">
            <xs:annotation><xs:documentation xml:lang="en">Number of the line</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="organizationCode" type="Text" map:column="部门(单位)代码 | 部门代码 | 单位代码 | 单位编码">
            <xs:annotation><xs:documentation xml:lang="en">Code of the unit that the row is about</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="organizationName" type="Text" map:column="部门(单位)名称 | 部门名称 | 单位名称" map:required="alternative">
            <xs:annotation><xs:documentation xml:lang="en">Unit that the row is about</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="code" type="FunctionalCode" map:column="功能分类科目/科目编码 | 支出功能分类科目/科目编码 | 部门预算支出功能分类科目/科目编码 | 科目/科目编码 | 项目/科目编码 | 单位预算支出功能分类科目/科目编码 | 支出功能分类/科目编码 | 功能分类/科目编码 | 项目/支出功能分类/科目编码 | 项目/功能分类/科目编码 | 项目/功能分类科目/科目编码 | 项目/支出功能分类科目/科目编码 | 功能分类科目/编码 | 项目/功能分类科目编码 | 项目/支出功能分类科目编码 | 科目编码 | 功能分类科目编码 | 支出功能分类科目编码 | 功能科目编码 | 科目代码 | 项目/科目代码 | 功能分类科目代码 | 项目/功能分类科目代码 | 项目/支出功能分类科目代码 | 项目/编码 | 支出功能分类 | 项目/支出功能分类 | 项目/功能分类 | 科目/科目代码 | 功能分类科目/科目代码 | 支出功能分类科目/科目代码 | 项目/支出功能分类代码 | 项目/科目 | 功能分类科目/科目编码/类 + 款 + 项 | 支出功能分类科目/科目编码/类 + 款 + 项 | 部门预算支出功能分类科目/科目编码/类 + 款 + 项 | 科目/科目编码/类 + 款 + 项 | 项目/科目编码/类 + 款 + 项 | 单位预算支出功能分类科目/科目编码/类 + 款 + 项 | 支出功能分类/科目编码/类 + 款 + 项 | 功能分类/科目编码/类 + 款 + 项 | 项目/支出功能分类/科目编码/类 + 款 + 项 | 项目/功能分类/科目编码/类 + 款 + 项 | 项目/功能分类科目/科目编码/类 + 款 + 项 | 项目/支出功能分类科目/科目编码/类 + 款 + 项 | 功能分类科目/编码/类 + 款 + 项 | 项目/功能分类科目编码/类 + 款 + 项 | 项目/支出功能分类科目编码/类 + 款 + 项 | 科目编码/类 + 款 + 项 | 功能分类科目编码/类 + 款 + 项 | 支出功能分类科目编码/类 + 款 + 项 | 功能科目编码/类 + 款 + 项 | 科目代码/类 + 款 + 项 | 项目/科目代码/类 + 款 + 项 | 功能分类科目代码/类 + 款 + 项 | 项目/功能分类科目代码/类 + 款 + 项 | 项目/支出功能分类科目代码/类 + 款 + 项 | 项目/编码/类 + 款 + 项 | 支出功能分类/类 + 款 + 项 | 项目/支出功能分类/类 + 款 + 项 | 项目/功能分类/类 + 款 + 项 | 科目/科目代码/类 + 款 + 项 | 功能分类科目/科目代码/类 + 款 + 项 | 支出功能分类科目/科目代码/类 + 款 + 项 | 项目/支出功能分类代码/类 + 款 + 项 | 项目/科目/类 + 款 + 项 | 项目/类 + 款 + 项 | 类 + 款 + 项 | 科目/类 + 款 + 项 | 功能分类科目/类 + 款 + 项 | 支出功能分类科目/类 + 款 + 项">
            <xs:annotation><xs:documentation xml:lang="en">Functional classification code</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="name" type="Text" map:column="功能分类科目/科目名称 | 支出功能分类科目/科目名称 | 部门预算支出功能分类科目/科目名称 | 科目/科目名称 | 项目/科目名称 | 单位预算支出功能分类科目/科目名称 | 支出功能分类/科目名称 | 功能分类/科目名称 | 项目/支出功能分类/科目名称 | 项目/功能分类/科目名称 | 项目/功能分类科目/科目名称 | 项目/支出功能分类科目/科目名称 | 功能分类科目/名称 | 项目/功能分类科目名称 | 项目/支出功能分类科目名称 | 科目名称 | 功能分类科目名称 | 支出功能分类科目名称 | 功能科目名称 | 项目/名称 | 项目/科目名称(类、款、项) | 科目名称(类、款、项) | 项目 | 项目(按功能分类) | 项目(按功能分类科目) | 项目(按支出功能分类)" map:required="alternative">
            <xs:annotation><xs:documentation xml:lang="en">Functional classification name</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="total" type="Amount" map:column="本年支出合计 | 合计 | 支出合计 | 本年支出/合计 | 本年支出/小计 | 总计" map:required="true">
            <xs:annotation><xs:documentation xml:lang="zh">本年支出合计</xs:documentation><xs:documentation xml:lang="en">Total of this year's expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="basic" type="Amount" map:column="基本支出 | 基本支出/小计 | 基本支出/合计 | 本年支出/基本支出 | 本年支出/基本支出/小计 | 本年支出/基本支出/合计">
            <xs:annotation><xs:documentation xml:lang="en">Basic expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="personnel" type="Amount" map:column="基本支出/人员经费 | 基本支出/人员支出 | 本年支出/基本支出/人员经费 | 本年支出/基本支出/人员支出">
            <xs:annotation><xs:documentation xml:lang="en">Personnel expenses in the basic expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="administrative" type="Amount" map:column="基本支出/公用经费 | 基本支出/日常公用经费 | 基本支出/日常公用 | 本年支出/基本支出/公用经费 | 本年支出/基本支出/日常公用经费 | 本年支出/基本支出/日常公用">
            <xs:annotation><xs:documentation xml:lang="en">Administrative expenses in the basic expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="project" type="Amount" map:column="项目支出 | 项目支出/小计 | 项目支出/合计 | 本年支出/项目支出 | 本年支出/项目支出/小计 | 本年支出/项目支出/合计" map:required="true">
            <xs:annotation><xs:documentation xml:lang="en">Project expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="remittanceToSuperior" type="Amount" map:column="上缴上级支出 | 上解上级支出 | 本年支出/上缴上级支出 | 本年支出/上解上级支出">
            <xs:annotation><xs:documentation xml:lang="en">Remittance to superior units</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="operating" type="Amount" map:column="经营支出 | 事业单位经营支出 | 本年支出/经营支出 | 本年支出/事业单位经营支出">
            <xs:annotation><xs:documentation xml:lang="en">Operating expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="subsidyToAffiliated" type="Amount" map:column="对附属单位补助支出 | 对附属单位补助 | 对下级单位补助支出 | 本年支出/对附属单位补助支出 | 本年支出/对附属单位补助 | 本年支出/对下级单位补助支出">
            <xs:annotation><xs:documentation xml:lang="en">Subsidy to affiliated units</xs:documentation></xs:annotation>
          </xs:element>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>
</xs:schema>
bR5<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="final-expenditure" type="FinalExpenditureTable" substitutionGroup="table"
             >
    





















  </xs:element>

  <xs:complexType name="FinalExpenditureTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="FinalExpenditureRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="FinalExpenditureRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number">
            
          </xs:element>
          <xs:element name="lineNumber" type="Number">
            
          </xs:element>
          <xs:element name="organizationCode" type="Text">
            
          </xs:element>
          <xs:element name="organizationName" type="Text">
            
          </xs:element>
          <xs:element name="code" type="FunctionalCode">
            
          </xs:element>
          <xs:element name="name" type="Text">
            
          </xs:element>
          <xs:element name="total" type="Amount">
            
          </xs:element>
          <xs:element name="basic" type="Amount">
            
          </xs:element>
          <xs:element name="personnel" type="Amount">
            
          </xs:element>
          <xs:element name="administrative" type="Amount">
            
          </xs:element>
          <xs:element name="project" type="Amount">
            
          </xs:element>
          <xs:element name="remittanceToSuperior" type="Amount">
            
          </xs:element>
          <xs:element name="operating" type="Amount">
            
          </xs:element>
          <xs:element name="subsidyToAffiliated" type="Amount">
            
          </xs:element>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>
</xs:schema>
d2final-general-public-basic-expenditure.xsdngI<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="final-general-public-basic-expenditure" type="FinalGeneralPublicBasicExpenditureTable" substitutionGroup="table"
              map:title="一般公共预算财政拨款基本支出决算表 | 一般公共预算基本支出决算表 | 一般公共预算财政拨款基本支出决算明细表 | 一般公共预算财政拨款基本支出决算情况表 | 一般公共预算基本支出决算明细表 | 一般公共预算财政拨款基本支出决算表(按经济分类) | 财政拨款基本支出决算表 | 财政拨款基本支出决算表(经济科目) | 财政拨款基本支出决算明细表 | 公共预算财政拨款基本支出决算表 | 基本支出决算表">
    <xs:annotation>
      <xs:documentation xml:lang="zh">一般公共预算财政拨款基本支出决算表</xs:documentation>
      <xs:documentation xml:lang="en">Basic expenditure from the general public budget in the final accounts, by economic classification; blocks side by side</xs:documentation>
      <xs:appinfo source="urn:fiscalgrid:mapping">
        <map:kind on="name" total="合计 | 总计" subtotal="*合计 | 小计" rollup="code"/>
        <map:row name="personnelTotal" labels="人员经费合计 | 人员经费小计"/>
        <map:row name="administrativeTotal" labels="公用经费合计 | 公用经费小计 | 日常公用经费合计"/>
        <map:row name="personnelCategories" codes="301 303" many="true"/>
        <map:row name="administrativeCategories" codes="302" many="true"/>
        <map:row name="otherCategories" codes="307 309 310 311 312 313 399" many="true"/>
        <map:sum total="amount" parts="personnel administrative"/>
        <map:rollup code="code" amounts="amount budget personnel administrative"/>
        <map:level total="personnelTotal" parts="personnelCategories" either="otherCategories" amounts="amount budget"/>
        <map:level total="administrativeTotal" parts="administrativeCategories" either="otherCategories" amounts="amount budget"/>
        <map:level total="total" parts="personnelTotal administrativeTotal" amounts="amount budget"/>
        <!-- What the text calls its figures. -->
        <map:row name="anyRow" many="true"/>
        <map:said words="基本支出 | 一般公共预算基本支出 | 一般公共预算财政拨款基本支出 | 财政拨款基本支出" row="total" field="amount" section="基本支出" outside="政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="final | none"/>
        <map:said words="人员经费 | 人员经费支出 | 人员支出" row="total" field="personnel" section="基本支出 | 一般公共预算 | 机关运行 | 公用经费" outside="政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="final | none"/>
        <map:said words="人员经费 | 人员经费支出 | 人员支出" row="total" field="personnel" outside="基本支出 | 一般公共预算 | 财政拨款 | 机关运行 | 政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="final | none"/>
        <map:said words="人员经费 | 人员经费支出 | 人员支出" row="personnelTotal" field="amount" section="基本支出 | 一般公共预算" outside="政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="final | none"/>
        <map:said words="公用经费 | 公用经费支出 | 公用支出 | 日常公用经费 | 日常公用经费支出 | 日常公用支出" row="total" field="administrative" section="基本支出 | 一般公共预算 | 机关运行 | 公用经费" outside="政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="final | none"/>
        <map:said words="公用经费 | 公用经费支出 | 公用支出 | 日常公用经费 | 日常公用经费支出 | 日常公用支出" row="total" field="administrative" outside="基本支出 | 一般公共预算 | 财政拨款 | 机关运行 | 政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="final | none"/>
        <map:said words="公用经费 | 公用经费支出 | 公用支出 | 日常公用经费 | 日常公用经费支出 | 日常公用支出" row="administrativeTotal" field="amount" section="基本支出 | 一般公共预算" outside="政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="final | none"/>
        <map:said by="label" row="anyRow" field="amount" section="机关运行 | 公用经费 | 基本支出 | 人员经费" outside="政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="final | none"/>
      </xs:appinfo>
    </xs:annotation>
  </xs:element>

  <xs:complexType name="FinalGeneralPublicBasicExpenditureTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="FinalGeneralPublicBasicExpenditureRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="FinalGeneralPublicBasicExpenditureRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number" map:column="序号">
            <xs:annotation><xs:documentation xml:lang="en">Number of the row</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="lineNumber" type="Number" map:column="行次">
            <xs:annotation><xs:documentation xml:lang="en">Number of the line</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="record" type="FinalGeneralPublicBasicExpenditureRecord" map:blocks="personnel=人员经费 | personnel=人员经费支出 | administrative=公用经费 | administrative=日常公用经费 | administrative=公用经费支出 | first=* | second=* | third=*"/>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="FinalGeneralPublicBasicExpenditureRecord">
    <xs:choice minOccurs="0" maxOccurs="unbounded">
      <xs:element name="code" type="EconomicCode" map:column="项目/科目编码 | 单位预算支出经济分类科目/科目编码 | 部门支出经济分类科目/科目编码 | 经济分类/科目编码 | 支出经济分类/科目编码 | 支出部门经济分类科目/科目编码 | 部门预算支出经济分类科目/科目编码 | 部门预算支出部门经济分类科目/科目编码 | 支出经济分类科目/科目编码 | 经济分类科目/科目编码 | 科目/科目编码 | 科目编码 | 经济分类科目编码 | 部门经济科目编码 | 支出经济分类科目编码 | 项目/经济分类科目编码 | 项目/支出经济分类科目编码 | 科目代码 | 经济分类科目代码 | 经济科目编码 | 项目/科目编码/类 + 款 | 单位预算支出经济分类科目/科目编码/类 + 款 | 部门支出经济分类科目/科目编码/类 + 款 | 经济分类/科目编码/类 + 款 | 支出经济分类/科目编码/类 + 款 | 支出部门经济分类科目/科目编码/类 + 款 | 部门预算支出经济分类科目/科目编码/类 + 款 | 部门预算支出部门经济分类科目/科目编码/类 + 款 | 支出经济分类科目/科目编码/类 + 款 | 经济分类科目/科目编码/类 + 款 | 科目/科目编码/类 + 款 | 科目编码/类 + 款 | 经济分类科目编码/类 + 款 | 部门经济科目编码/类 + 款 | 支出经济分类科目编码/类 + 款 | 项目/经济分类科目编码/类 + 款 | 项目/支出经济分类科目编码/类 + 款 | 科目代码/类 + 款 | 经济分类科目代码/类 + 款 | 经济科目编码/类 + 款 | 经济分类科目/类 + 款 | 类 + 款">
        <xs:annotation><xs:documentation xml:lang="en">Economic classification code</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="name" type="Text" map:column="项目/科目名称 | 单位预算支出经济分类科目/科目名称 | 部门支出经济分类科目/科目名称 | 经济分类/科目名称 | 支出经济分类/科目名称 | 支出部门经济分类科目/科目名称 | 部门预算支出经济分类科目/科目名称 | 部门预算支出部门经济分类科目/科目名称 | 支出经济分类科目/科目名称 | 经济分类科目/科目名称 | 科目/科目名称 | 科目名称 | 经济分类科目名称 | 部门经济科目名称 | 支出经济分类科目名称 | 项目/经济分类科目名称 | 项目/支出经济分类科目名称 | 经济科目名称 | 项目 | 经济分类" map:required="true">
        <xs:annotation><xs:documentation xml:lang="en">Economic classification name</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="budget" type="Amount" map:column="年初预算数 | 预算数">
        <xs:annotation><xs:documentation xml:lang="zh">年初预算数</xs:documentation><xs:documentation xml:lang="en">Budget at the beginning of the year</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="amount" type="Amount" map:column="决算数 | 金额 | {year}年决算数 | {year}年度决算数 | 本年决算数 | 年度决算数 | 决算金额 | 合计 | 小计 | 本年支出 | 支出决算数 | 基本支出决算数 | 总计 | 决算数/合计 | 决算数/小计 | 金额/合计 | 金额/小计 | 本年决算数/合计 | 本年决算数/小计 | {year}年决算数/合计 | {year}年决算数/小计 | {year}年度决算数/合计 | {year}年度决算数/小计 | 本年支出/合计 | 本年支出/小计 | 支出决算数/合计 | 支出决算数/小计 | 基本支出/合计 | 基本支出/小计 | 本年基本支出/合计 | 本年基本支出/小计 | 一般公共预算基本支出/合计 | 一般公共预算基本支出/小计 | 一般公共预算财政拨款基本支出/合计 | 一般公共预算财政拨款基本支出/小计 | 一般公共预算财政拨款支出/合计 | 一般公共预算财政拨款支出/小计 | 合计/合计 | 合计/小计" map:required="true">
        <xs:annotation><xs:documentation xml:lang="zh">决算数</xs:documentation><xs:documentation xml:lang="en">Final amount</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="personnel" type="Amount" map:column="人员经费 | 决算数/人员经费 | 金额/人员经费 | 本年决算数/人员经费 | {year}年决算数/人员经费 | {year}年度决算数/人员经费 | 本年支出/人员经费 | 支出决算数/人员经费 | 基本支出/人员经费 | 本年基本支出/人员经费 | 一般公共预算基本支出/人员经费 | 一般公共预算财政拨款基本支出/人员经费 | 一般公共预算财政拨款支出/人员经费 | 合计/人员经费">
        <xs:annotation><xs:documentation xml:lang="en">Personnel expenses, where they have a column</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="administrative" type="Amount" map:column="公用经费 | 日常公用经费 | 决算数/公用经费 | 决算数/日常公用经费 | 金额/公用经费 | 金额/日常公用经费 | 本年决算数/公用经费 | 本年决算数/日常公用经费 | {year}年决算数/公用经费 | {year}年决算数/日常公用经费 | {year}年度决算数/公用经费 | {year}年度决算数/日常公用经费 | 本年支出/公用经费 | 本年支出/日常公用经费 | 支出决算数/公用经费 | 支出决算数/日常公用经费 | 基本支出/公用经费 | 基本支出/日常公用经费 | 本年基本支出/公用经费 | 本年基本支出/日常公用经费 | 一般公共预算基本支出/公用经费 | 一般公共预算基本支出/日常公用经费 | 一般公共预算财政拨款基本支出/公用经费 | 一般公共预算财政拨款基本支出/日常公用经费 | 一般公共预算财政拨款支出/公用经费 | 一般公共预算财政拨款支出/日常公用经费 | 合计/公用经费 | 合计/日常公用经费">
        <xs:annotation><xs:documentation xml:lang="en">Administrative expenses, where they have a column</xs:documentation></xs:annotation>
      </xs:element>
      <xs:group ref="loose"/>
    </xs:choice>
    <xs:attribute name="side" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:string"><xs:enumeration value="personnel"/><xs:enumeration value="administrative"/><xs:enumeration value="first"/><xs:enumeration value="second"/><xs:enumeration value="third"/></xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="kind" type="RowKind"/>
  </xs:complexType>
</xs:schema>
^Y5<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="final-general-public-basic-expenditure" type="FinalGeneralPublicBasicExpenditureTable" substitutionGroup="table"
             >
    


























  </xs:element>

  <xs:complexType name="FinalGeneralPublicBasicExpenditureTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="FinalGeneralPublicBasicExpenditureRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="FinalGeneralPublicBasicExpenditureRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number">
            
          </xs:element>
          <xs:element name="lineNumber" type="Number">
            
          </xs:element>
          <xs:element name="record" type="FinalGeneralPublicBasicExpenditureRecord"/>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="FinalGeneralPublicBasicExpenditureRecord">
    <xs:choice minOccurs="0" maxOccurs="unbounded">
      <xs:element name="code" type="EconomicCode">
        
      </xs:element>
      <xs:element name="name" type="Text">
        
      </xs:element>
      <xs:element name="budget" type="Amount">
        
      </xs:element>
      <xs:element name="amount" type="Amount">
        
      </xs:element>
      <xs:element name="personnel" type="Amount">
        
      </xs:element>
      <xs:element name="administrative" type="Amount">
        
      </xs:element>
      <xs:group ref="loose"/>
    </xs:choice>
    <xs:attribute name="side" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:string"><xs:enumeration value="personnel"/><xs:enumeration value="administrative"/><xs:enumeration value="first"/><xs:enumeration value="second"/><xs:enumeration value="third"/></xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="kind" type="RowKind"/>
  </xs:complexType>
</xs:schema>
X2final-general-public-expenditure.xsdZRW1<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="final-general-public-expenditure" type="FinalGeneralPublicExpenditureTable" substitutionGroup="table"
              map:title="一般公共预算财政拨款支出决算表 | 一般公共预算支出决算表 | 一般公共预算财政拨款支出决算情况表 | 一般公共预算财政拨款收入支出决算表 | 一般公共预算财政拨款收支决算表 | 一般公共预算支出决算情况表 | 公共预算财政拨款支出决算表 | 一般公共预算财政拨款支出决算明细表 | 财政拨款支出决算表 | 财政拨款支出决算表(功能科目) | 一般公共预算财政拨款支出决算总表">
    <xs:annotation>
      <xs:documentation xml:lang="zh">一般公共预算财政拨款支出决算表</xs:documentation>
      <xs:documentation xml:lang="en">Expenditure from the general public budget in the final accounts, by functional classification</xs:documentation>
      <xs:appinfo source="urn:fiscalgrid:mapping">
        <map:kind on="name" total="合计 | 总计" subtotal="小计" rollup="code"/>
        <map:row name="categories" level="1" many="true"/>
        <map:sum total="total" parts="basic|personnel+administrative project"/>
        <map:sum total="basic" parts="personnel administrative"/>
        <map:sum total="openingBalance" parts="openingBasic openingProject"/>
        <map:sum total="revenue" parts="revenueBasic revenueProject"/>
        <map:sum total="closingBalance" parts="closingBasic closingProject|closingProjectCarried+closingProjectBalance"/>
        <map:sum total="closingProject" parts="closingProjectCarried closingProjectBalance"/>
        <map:rollup code="code" amounts="total basic personnel administrative project openingBalance revenue closingBalance" within="organizationCode organizationName"/>
        <!-- What the text calls its figures. -->
        <map:row name="anyRow" many="true"/>
        <map:said words="一般公共预算支出 | 一般公共预算拨款支出 | 一般公共预算财政拨款支出 | 一般公共预算当年拨款支出" row="total" field="total" outside="政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="final | none"/>
        <map:said words="一般公共预算支出 | 一般公共预算拨款支出 | 一般公共预算财政拨款支出 | 一般公共预算当年拨款支出 | 一般公共预算拨款 | 一般公共预算当年拨款 | 一般公共预算财政拨款 | 一般公共预算当年财政拨款 | 一般公共预算 | 财政拨款支出 | 支出" row="total" field="total" section="一般公共预算" outside="政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产 | 基本支出" measure="final | none"/>
        <map:said words="基本支出 | 一般公共预算基本支出 | 一般公共预算财政拨款基本支出" row="total" field="basic" section="一般公共预算" outside="政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="final | none"/>
        <map:said words="项目支出 | 一般公共预算项目支出 | 一般公共预算财政拨款项目支出" row="total" field="project" section="一般公共预算" outside="政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="final | none"/>
        <map:said by="classification" row="anyRow" field="total" section="一般公共预算" outside="政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="final | none"/>
        <map:said by="label" row="anyRow" field="total" section="一般公共预算" outside="政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产 | 基本支出" measure="final | none"/>
        <map:said by="classification" row="anyRow" field="total" section="支出 | 收支 | 收、支" outside="财政拨款收 | 政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="final | none"/>
        <map:said words="基本支出" row="total" field="basic" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="final | none"/>
        <map:said words="项目支出" row="total" field="project" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="final | none"/>
        <map:said words="一般公共预算支出 | 一般公共预算拨款支出 | 一般公共预算财政拨款支出 | 一般公共预算当年拨款支出 | 一般公共预算拨款 | 一般公共预算当年拨款 | 一般公共预算财政拨款 | 一般公共预算当年财政拨款 | 一般公共预算 | 财政拨款支出 | 支出" row="total" field="budget" section="一般公共预算" outside="政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产 | 基本支出" measure="budget"/>
        <map:said by="classification" row="anyRow" field="budget" section="一般公共预算" outside="政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="budget"/>
      </xs:appinfo>
    </xs:annotation>
  </xs:element>

  <xs:complexType name="FinalGeneralPublicExpenditureTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="FinalGeneralPublicExpenditureRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="FinalGeneralPublicExpenditureRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number" map:column="序号">
            <xs:annotation><xs:documentation xml:lang="en">Number of the row</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="lineNumber" type="Number" map:column="行次">
            <xs:annotation><xs:documentation xml:lang="en">Number of the line</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="organizationCode" type="Text" map:column="部门(单位)代码 | 部门代码 | 单位代码 | 单位编码">
            <xs:annotation><xs:documentation xml:lang="en">Code of the unit that the row is about</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="organizationName" type="Text" map:column="部门(单位)名称 | 部门名称 | 单位名称">
            <xs:annotation><xs:documentation xml:lang="en">Unit that the row is about</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="code" type="FunctionalCode" map:column="功能分类科目/科目编码 | 支出功能分类科目/科目编码 | 部门预算支出功能分类科目/科目编码 | 科目/科目编码 | 项目/科目编码 | 单位预算支出功能分类科目/科目编码 | 支出功能分类/科目编码 | 功能分类/科目编码 | 项目/支出功能分类/科目编码 | 项目/功能分类/科目编码 | 项目/功能分类科目/科目编码 | 项目/支出功能分类科目/科目编码 | 功能分类科目/编码 | 项目/功能分类科目编码 | 项目/支出功能分类科目编码 | 科目编码 | 功能分类科目编码 | 支出功能分类科目编码 | 功能科目编码 | 科目代码 | 项目/科目代码 | 功能分类科目代码 | 项目/功能分类科目代码 | 项目/支出功能分类科目代码 | 项目/编码 | 支出功能分类 | 项目/支出功能分类 | 项目/功能分类 | 科目/科目代码 | 功能分类科目/科目代码 | 支出功能分类科目/科目代码 | 项目/支出功能分类代码 | 项目/科目 | 功能分类科目/科目编码/类 + 款 + 项 | 支出功能分类科目/科目编码/类 + 款 + 项 | 部门预算支出功能分类科目/科目编码/类 + 款 + 项 | 科目/科目编码/类 + 款 + 项 | 项目/科目编码/类 + 款 + 项 | 单位预算支出功能分类科目/科目编码/类 + 款 + 项 | 支出功能分类/科目编码/类 + 款 + 项 | 功能分类/科目编码/类 + 款 + 项 | 项目/支出功能分类/科目编码/类 + 款 + 项 | 项目/功能分类/科目编码/类 + 款 + 项 | 项目/功能分类科目/科目编码/类 + 款 + 项 | 项目/支出功能分类科目/科目编码/类 + 款 + 项 | 功能分类科目/编码/类 + 款 + 项 | 项目/功能分类科目编码/类 + 款 + 项 | 项目/支出功能分类科目编码/类 + 款 + 项 | 科目编码/类 + 款 + 项 | 功能分类科目编码/类 + 款 + 项 | 支出功能分类科目编码/类 + 款 + 项 | 功能科目编码/类 + 款 + 项 | 科目代码/类 + 款 + 项 | 项目/科目代码/类 + 款 + 项 | 功能分类科目代码/类 + 款 + 项 | 项目/功能分类科目代码/类 + 款 + 项 | 项目/支出功能分类科目代码/类 + 款 + 项 | 项目/编码/类 + 款 + 项 | 支出功能分类/类 + 款 + 项 | 项目/支出功能分类/类 + 款 + 项 | 项目/功能分类/类 + 款 + 项 | 科目/科目代码/类 + 款 + 项 | 功能分类科目/科目代码/类 + 款 + 项 | 支出功能分类科目/科目代码/类 + 款 + 项 | 项目/支出功能分类代码/类 + 款 + 项 | 项目/科目/类 + 款 + 项 | 项目/类 + 款 + 项 | 类 + 款 + 项 | 科目/类 + 款 + 项 | 功能分类科目/类 + 款 + 项 | 支出功能分类科目/类 + 款 + 项">
            <xs:annotation><xs:documentation xml:lang="en">Functional classification code</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="name" type="Text" map:column="功能分类科目/科目名称 | 支出功能分类科目/科目名称 | 部门预算支出功能分类科目/科目名称 | 科目/科目名称 | 项目/科目名称 | 单位预算支出功能分类科目/科目名称 | 支出功能分类/科目名称 | 功能分类/科目名称 | 项目/支出功能分类/科目名称 | 项目/功能分类/科目名称 | 项目/功能分类科目/科目名称 | 项目/支出功能分类科目/科目名称 | 功能分类科目/名称 | 项目/功能分类科目名称 | 项目/支出功能分类科目名称 | 科目名称 | 功能分类科目名称 | 支出功能分类科目名称 | 功能科目名称 | 项目/名称 | 项目/科目名称(类、款、项) | 科目名称(类、款、项) | 项目 | 项目(按功能分类) | 项目(按功能分类科目) | 项目(按支出功能分类)" map:required="true">
            <xs:annotation><xs:documentation xml:lang="en">Functional classification name</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="openingBalance" type="Amount" map:column="年初结转和结余 | 上年结转和结余 | 年初财政拨款结转和结余 | 年初结转结余 | 年初结转和结余/合计 | 年初结转和结余/小计 | 年初结转 | 年初结余">
            <xs:annotation><xs:documentation xml:lang="zh">年初结转和结余</xs:documentation><xs:documentation xml:lang="en">Carried forward at the beginning of the year</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="openingBasic" type="Amount" map:column="年初结转和结余/基本支出结转 | 年初结转和结余/基本支出结转和结余">
            <xs:annotation><xs:documentation xml:lang="zh">年初基本支出结转</xs:documentation><xs:documentation xml:lang="en">Basic expenditure carried forward at the beginning of the year</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="openingProject" type="Amount" map:column="年初结转和结余/项目支出结转和结余">
            <xs:annotation><xs:documentation xml:lang="zh">年初项目支出结转和结余</xs:documentation><xs:documentation xml:lang="en">Project expenditure carried forward at the beginning of the year</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="revenue" type="Amount" map:column="本年收入 | 本年财政拨款收入 | 本年收入/合计 | 本年收入/小计 | 本年收入合计">
            <xs:annotation><xs:documentation xml:lang="zh">本年收入</xs:documentation><xs:documentation xml:lang="en">This year's revenue</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="revenueBasic" type="Amount" map:column="本年收入/基本支出 | 本年收入/基本支出收入">
            <xs:annotation><xs:documentation xml:lang="zh">本年收入：基本支出</xs:documentation><xs:documentation xml:lang="en">This year's revenue for basic expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="revenueProject" type="Amount" map:column="本年收入/项目支出 | 本年收入/项目支出收入">
            <xs:annotation><xs:documentation xml:lang="zh">本年收入：项目支出</xs:documentation><xs:documentation xml:lang="en">This year's revenue for project expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="budget" type="Amount" map:column="年初预算数 | 预算数">
            <xs:annotation><xs:documentation xml:lang="zh">年初预算数</xs:documentation><xs:documentation xml:lang="en">Budget at the beginning of the year</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="total" type="Amount" map:column="合计 | 小计 | 总计 | 本年支出/合计 | 本年支出/小计 | 本年支出/总计 | 支出决算数/合计 | 支出决算数/小计 | 支出决算数/总计 | 决算数/合计 | 决算数/小计 | 决算数/总计 | 支出/合计 | 支出/小计 | 支出/总计 | 本年支出合计/合计 | 本年支出合计/小计 | 本年支出合计/总计 | 本年支出 | 本年支出合计 | 支出合计 | 支出决算数 | 决算数" map:required="true">
            <xs:annotation><xs:documentation xml:lang="zh">本年支出合计</xs:documentation><xs:documentation xml:lang="en">Total of this year's expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="basic" type="Amount" map:column="基本支出 | 基本支出/小计 | 基本支出/合计 | 本年支出/基本支出 | 本年支出/基本支出/小计 | 本年支出/基本支出/合计 | 支出决算数/基本支出 | 支出决算数/基本支出/小计 | 支出决算数/基本支出/合计 | 决算数/基本支出 | 决算数/基本支出/小计 | 决算数/基本支出/合计 | 支出/基本支出 | 支出/基本支出/小计 | 支出/基本支出/合计 | 本年支出合计/基本支出 | 本年支出合计/基本支出/小计 | 本年支出合计/基本支出/合计">
            <xs:annotation><xs:documentation xml:lang="en">Basic expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="personnel" type="Amount" map:column="基本支出/人员经费 | 基本支出/人员支出 | 本年支出/基本支出/人员经费 | 本年支出/基本支出/人员支出 | 支出决算数/基本支出/人员经费 | 支出决算数/基本支出/人员支出 | 决算数/基本支出/人员经费 | 决算数/基本支出/人员支出 | 支出/基本支出/人员经费 | 支出/基本支出/人员支出 | 本年支出合计/基本支出/人员经费 | 本年支出合计/基本支出/人员支出">
            <xs:annotation><xs:documentation xml:lang="en">Personnel expenses in the basic expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="administrative" type="Amount" map:column="基本支出/公用经费 | 基本支出/日常公用经费 | 基本支出/日常公用 | 本年支出/基本支出/公用经费 | 本年支出/基本支出/日常公用经费 | 本年支出/基本支出/日常公用 | 支出决算数/基本支出/公用经费 | 支出决算数/基本支出/日常公用经费 | 支出决算数/基本支出/日常公用 | 决算数/基本支出/公用经费 | 决算数/基本支出/日常公用经费 | 决算数/基本支出/日常公用 | 支出/基本支出/公用经费 | 支出/基本支出/日常公用经费 | 支出/基本支出/日常公用 | 本年支出合计/基本支出/公用经费 | 本年支出合计/基本支出/日常公用经费 | 本年支出合计/基本支出/日常公用">
            <xs:annotation><xs:documentation xml:lang="en">Administrative expenses in the basic expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="project" type="Amount" map:column="项目支出 | 项目支出/小计 | 项目支出/合计 | 本年支出/项目支出 | 本年支出/项目支出/小计 | 本年支出/项目支出/合计 | 支出决算数/项目支出 | 支出决算数/项目支出/小计 | 支出决算数/项目支出/合计 | 决算数/项目支出 | 决算数/项目支出/小计 | 决算数/项目支出/合计 | 支出/项目支出 | 支出/项目支出/小计 | 支出/项目支出/合计 | 本年支出合计/项目支出 | 本年支出合计/项目支出/小计 | 本年支出合计/项目支出/合计" map:required="true">
            <xs:annotation><xs:documentation xml:lang="en">Project expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="closingBalance" type="Amount" map:column="年末结转和结余 | 年末财政拨款结转和结余 | 年末结转结余 | 年末结转和结余/合计 | 年末结转和结余/小计 | 结转下年 | 年末结转 | 年末结余">
            <xs:annotation><xs:documentation xml:lang="zh">年末结转和结余</xs:documentation><xs:documentation xml:lang="en">Carried forward at the end of the year</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="closingBasic" type="Amount" map:column="年末结转和结余/基本支出结转 | 年末结转和结余/基本支出结转和结余">
            <xs:annotation><xs:documentation xml:lang="zh">年末基本支出结转</xs:documentation><xs:documentation xml:lang="en">Basic expenditure carried forward at the end of the year</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="closingProject" type="Amount" map:column="年末结转和结余/项目支出结转和结余 | 年末结转和结余/项目支出结转和结余/小计 | 年末结转和结余/项目支出结转和结余/合计">
            <xs:annotation><xs:documentation xml:lang="zh">年末项目支出结转和结余</xs:documentation><xs:documentation xml:lang="en">Project expenditure carried forward at the end of the year</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="closingProjectCarried" type="Amount" map:column="年末结转和结余/项目支出结转和结余/项目支出结转">
            <xs:annotation><xs:documentation xml:lang="zh">年末项目支出结转</xs:documentation><xs:documentation xml:lang="en">Project expenditure carried over</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="closingProjectBalance" type="Amount" map:column="年末结转和结余/项目支出结转和结余/项目支出结余">
            <xs:annotation><xs:documentation xml:lang="zh">年末项目支出结余</xs:documentation><xs:documentation xml:lang="en">Project expenditure left over</xs:documentation></xs:annotation>
          </xs:element>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>
</xs:schema>
Zl6<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="final-general-public-expenditure" type="FinalGeneralPublicExpenditureTable" substitutionGroup="table"
             >
    



























  </xs:element>

  <xs:complexType name="FinalGeneralPublicExpenditureTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="FinalGeneralPublicExpenditureRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="FinalGeneralPublicExpenditureRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number">
            
          </xs:element>
          <xs:element name="lineNumber" type="Number">
            
          </xs:element>
          <xs:element name="organizationCode" type="Text">
            
          </xs:element>
          <xs:element name="organizationName" type="Text">
            
          </xs:element>
          <xs:element name="code" type="FunctionalCode">
            
          </xs:element>
          <xs:element name="name" type="Text">
            
          </xs:element>
          <xs:element name="openingBalance" type="Amount">
            
          </xs:element>
          <xs:element name="openingBasic" type="Amount">
            
          </xs:element>
          <xs:element name="openingProject" type="Amount">
            
          </xs:element>
          <xs:element name="revenue" type="Amount">
            
          </xs:element>
          <xs:element name="revenueBasic" type="Amount">
            
          </xs:element>
          <xs:element name="revenueProject" type="Amount">
            
          </xs:element>
          <xs:element name="budget" type="Amount">
            
          </xs:element>
          <xs:element name="total" type="Amount">
            
          </xs:element>
          <xs:element name="basic" type="Amount">
            
          </xs:element>
          <xs:element name="personnel" type="Amount">
            
          </xs:element>
          <xs:element name="administrative" type="Amount">
            
          </xs:element>
          <xs:element name="project" type="Amount">
            
          </xs:element>
          <xs:element name="closingBalance" type="Amount">
            
          </xs:element>
          <xs:element name="closingBasic" type="Amount">
            
          </xs:element>
          <xs:element name="closingProject" type="Amount">
            
          </xs:element>
          <xs:element name="closingProjectCarried" type="Amount">
            
          </xs:element>
          <xs:element name="closingProjectBalance" type="Amount">
            
          </xs:element>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>
</xs:schema>
b1final-government-fund.xsdjcS1<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="final-government-fund" type="FinalGovernmentFundTable" substitutionGroup="table"
              map:title="政府性基金预算财政拨款收入支出决算表 | 政府性基金预算财政拨款收支决算表 | 政府性基金预算收入支出决算表 | 政府性基金预算收支决算表 | 政府性基金预算财政拨款支出决算表 | 政府性基金预算支出决算表 | 政府性基金预算财政拨款收入支出决算情况表 | 政府性基金收入支出决算表 | 政府性基金决算表 | 政府性基金财政拨款收入支出决算表 | 政府性基金预算财政拨款收入、支出决算表 | 政府性基金财政拨款支出决算表 | 政府性基金预算财政拨款收入支出表 | 政府性基金收支决算表">
    <xs:annotation>
      <xs:documentation xml:lang="zh">政府性基金预算财政拨款收入支出决算表</xs:documentation>
      <xs:documentation xml:lang="en">Revenue and expenditure of government-managed funds in the final accounts</xs:documentation>
      <xs:appinfo source="urn:fiscalgrid:mapping">
        <map:kind on="name" total="合计 | 总计" subtotal="小计" rollup="code"/>
        <map:row name="categories" level="1" many="true"/>
        <map:sum total="total" parts="basic|personnel+administrative project"/>
        <map:sum total="basic" parts="personnel administrative"/>
        <map:sum total="openingBalance" parts="openingBasic openingProject"/>
        <map:sum total="revenue" parts="revenueBasic revenueProject"/>
        <map:sum total="closingBalance" parts="closingBasic closingProject|closingProjectCarried+closingProjectBalance"/>
        <map:sum total="closingProject" parts="closingProjectCarried closingProjectBalance"/>
        <map:rollup code="code" amounts="total basic personnel administrative project openingBalance revenue closingBalance" within="organizationCode organizationName"/>
        <!-- What the text calls its figures. -->
        <map:row name="anyRow" many="true"/>
        <map:said words="支出 | 本年支出 | 政府性基金支出 | 政府性基金预算支出 | 政府性基金预算财政拨款支出 | 政府性基金预算拨款支出 | 政府性基金预算财政拨款本年支出" row="total" field="total" section="政府性基金" measure="final | none"/>
        <map:said words="基本支出" row="total" field="basic" section="政府性基金" measure="final | none"/>
        <map:said words="项目支出" row="total" field="project" section="政府性基金" measure="final | none"/>
        <map:said by="classification" row="anyRow" field="total" section="政府性基金" measure="final | none"/>
        <map:said words="年初结转和结余 | 年初结转结余 | 上年结转和结余 | 上年结转" row="total" field="openingBalance" section="政府性基金" measure="final | none"/>
        <map:said words="收入 | 本年收入 | 政府性基金预算财政拨款收入 | 政府性基金预算财政拨款本年收入" row="total" field="revenue" section="政府性基金" measure="final | none"/>
        <map:said words="年末结转和结余 | 年末结转结余 | 结转下年" row="total" field="closingBalance" section="政府性基金" measure="final | none"/>
      </xs:appinfo>
    </xs:annotation>
  </xs:element>

  <xs:complexType name="FinalGovernmentFundTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="FinalGovernmentFundRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="FinalGovernmentFundRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number" map:column="序号">
            <xs:annotation><xs:documentation xml:lang="en">Number of the row</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="lineNumber" type="Number" map:column="行次">
            <xs:annotation><xs:documentation xml:lang="en">Number of the line</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="organizationCode" type="Text" map:column="部门(单位)代码 | 部门代码 | 单位代码 | 单位编码">
            <xs:annotation><xs:documentation xml:lang="en">Code of the unit that the row is about</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="organizationName" type="Text" map:column="部门(单位)名称 | 部门名称 | 单位名称">
            <xs:annotation><xs:documentation xml:lang="en">Unit that the row is about</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="code" type="FunctionalCode" map:column="功能分类科目/科目编码 | 支出功能分类科目/科目编码 | 部门预算支出功能分类科目/科目编码 | 科目/科目编码 | 项目/科目编码 | 单位预算支出功能分类科目/科目编码 | 支出功能分类/科目编码 | 功能分类/科目编码 | 项目/支出功能分类/科目编码 | 项目/功能分类/科目编码 | 项目/功能分类科目/科目编码 | 项目/支出功能分类科目/科目编码 | 功能分类科目/编码 | 项目/功能分类科目编码 | 项目/支出功能分类科目编码 | 科目编码 | 功能分类科目编码 | 支出功能分类科目编码 | 功能科目编码 | 科目代码 | 项目/科目代码 | 功能分类科目代码 | 项目/功能分类科目代码 | 项目/支出功能分类科目代码 | 项目/编码 | 支出功能分类 | 项目/支出功能分类 | 项目/功能分类 | 科目/科目代码 | 功能分类科目/科目代码 | 支出功能分类科目/科目代码 | 项目/支出功能分类代码 | 项目/科目 | 功能分类科目/科目编码/类 + 款 + 项 | 支出功能分类科目/科目编码/类 + 款 + 项 | 部门预算支出功能分类科目/科目编码/类 + 款 + 项 | 科目/科目编码/类 + 款 + 项 | 项目/科目编码/类 + 款 + 项 | 单位预算支出功能分类科目/科目编码/类 + 款 + 项 | 支出功能分类/科目编码/类 + 款 + 项 | 功能分类/科目编码/类 + 款 + 项 | 项目/支出功能分类/科目编码/类 + 款 + 项 | 项目/功能分类/科目编码/类 + 款 + 项 | 项目/功能分类科目/科目编码/类 + 款 + 项 | 项目/支出功能分类科目/科目编码/类 + 款 + 项 | 功能分类科目/编码/类 + 款 + 项 | 项目/功能分类科目编码/类 + 款 + 项 | 项目/支出功能分类科目编码/类 + 款 + 项 | 科目编码/类 + 款 + 项 | 功能分类科目编码/类 + 款 + 项 | 支出功能分类科目编码/类 + 款 + 项 | 功能科目编码/类 + 款 + 项 | 科目代码/类 + 款 + 项 | 项目/科目代码/类 + 款 + 项 | 功能分类科目代码/类 + 款 + 项 | 项目/功能分类科目代码/类 + 款 + 项 | 项目/支出功能分类科目代码/类 + 款 + 项 | 项目/编码/类 + 款 + 项 | 支出功能分类/类 + 款 + 项 | 项目/支出功能分类/类 + 款 + 项 | 项目/功能分类/类 + 款 + 项 | 科目/科目代码/类 + 款 + 项 | 功能分类科目/科目代码/类 + 款 + 项 | 支出功能分类科目/科目代码/类 + 款 + 项 | 项目/支出功能分类代码/类 + 款 + 项 | 项目/科目/类 + 款 + 项 | 项目/类 + 款 + 项 | 类 + 款 + 项 | 科目/类 + 款 + 项 | 功能分类科目/类 + 款 + 项 | 支出功能分类科目/类 + 款 + 项">
            <xs:annotation><xs:documentation xml:lang="en">Functional classification code</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="name" type="Text" map:column="功能分类科目/科目名称 | 支出功能分类科目/科目名称 | 部门预算支出功能分类科目/科目名称 | 科目/科目名称 | 项目/科目名称 | 单位预算支出功能分类科目/科目名称 | 支出功能分类/科目名称 | 功能分类/科目名称 | 项目/支出功能分类/科目名称 | 项目/功能分类/科目名称 | 项目/功能分类科目/科目名称 | 项目/支出功能分类科目/科目名称 | 功能分类科目/名称 | 项目/功能分类科目名称 | 项目/支出功能分类科目名称 | 科目名称 | 功能分类科目名称 | 支出功能分类科目名称 | 功能科目名称 | 项目/名称 | 项目/科目名称(类、款、项) | 科目名称(类、款、项) | 项目 | 项目(按功能分类) | 项目(按功能分类科目) | 项目(按支出功能分类)" map:required="true">
            <xs:annotation><xs:documentation xml:lang="en">Functional classification name</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="openingBalance" type="Amount" map:column="年初结转和结余 | 上年结转和结余 | 年初财政拨款结转和结余 | 年初结转结余 | 年初结转和结余/合计 | 年初结转和结余/小计 | 年初结转 | 年初结余">
            <xs:annotation><xs:documentation xml:lang="zh">年初结转和结余</xs:documentation><xs:documentation xml:lang="en">Carried forward at the beginning of the year</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="openingBasic" type="Amount" map:column="年初结转和结余/基本支出结转 | 年初结转和结余/基本支出结转和结余">
            <xs:annotation><xs:documentation xml:lang="zh">年初基本支出结转</xs:documentation><xs:documentation xml:lang="en">Basic expenditure carried forward at the beginning of the year</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="openingProject" type="Amount" map:column="年初结转和结余/项目支出结转和结余">
            <xs:annotation><xs:documentation xml:lang="zh">年初项目支出结转和结余</xs:documentation><xs:documentation xml:lang="en">Project expenditure carried forward at the beginning of the year</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="revenue" type="Amount" map:column="本年收入 | 本年财政拨款收入 | 本年收入/合计 | 本年收入/小计 | 本年收入合计">
            <xs:annotation><xs:documentation xml:lang="zh">本年收入</xs:documentation><xs:documentation xml:lang="en">This year's revenue</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="revenueBasic" type="Amount" map:column="本年收入/基本支出 | 本年收入/基本支出收入">
            <xs:annotation><xs:documentation xml:lang="zh">本年收入：基本支出</xs:documentation><xs:documentation xml:lang="en">This year's revenue for basic expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="revenueProject" type="Amount" map:column="本年收入/项目支出 | 本年收入/项目支出收入">
            <xs:annotation><xs:documentation xml:lang="zh">本年收入：项目支出</xs:documentation><xs:documentation xml:lang="en">This year's revenue for project expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="budget" type="Amount" map:column="年初预算数 | 预算数">
            <xs:annotation><xs:documentation xml:lang="zh">年初预算数</xs:documentation><xs:documentation xml:lang="en">Budget at the beginning of the year</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="total" type="Amount" map:column="合计 | 小计 | 总计 | 本年支出/合计 | 本年支出/小计 | 本年支出/总计 | 支出决算数/合计 | 支出决算数/小计 | 支出决算数/总计 | 决算数/合计 | 决算数/小计 | 决算数/总计 | 支出/合计 | 支出/小计 | 支出/总计 | 本年支出合计/合计 | 本年支出合计/小计 | 本年支出合计/总计 | 本年支出 | 本年支出合计 | 支出合计 | 支出决算数 | 决算数" map:required="true">
            <xs:annotation><xs:documentation xml:lang="zh">本年支出合计</xs:documentation><xs:documentation xml:lang="en">Total of this year's expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="basic" type="Amount" map:column="基本支出 | 基本支出/小计 | 基本支出/合计 | 本年支出/基本支出 | 本年支出/基本支出/小计 | 本年支出/基本支出/合计 | 支出决算数/基本支出 | 支出决算数/基本支出/小计 | 支出决算数/基本支出/合计 | 决算数/基本支出 | 决算数/基本支出/小计 | 决算数/基本支出/合计 | 支出/基本支出 | 支出/基本支出/小计 | 支出/基本支出/合计 | 本年支出合计/基本支出 | 本年支出合计/基本支出/小计 | 本年支出合计/基本支出/合计">
            <xs:annotation><xs:documentation xml:lang="en">Basic expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="personnel" type="Amount" map:column="基本支出/人员经费 | 基本支出/人员支出 | 本年支出/基本支出/人员经费 | 本年支出/基本支出/人员支出 | 支出决算数/基本支出/人员经费 | 支出决算数/基本支出/人员支出 | 决算数/基本支出/人员经费 | 决算数/基本支出/人员支出 | 支出/基本支出/人员经费 | 支出/基本支出/人员支出 | 本年支出合计/基本支出/人员经费 | 本年支出合计/基本支出/人员支出">
            <xs:annotation><xs:documentation xml:lang="en">Personnel expenses in the basic expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="administrative" type="Amount" map:column="基本支出/公用经费 | 基本支出/日常公用经费 | 基本支出/日常公用 | 本年支出/基本支出/公用经费 | 本年支出/基本支出/日常公用经费 | 本年支出/基本支出/日常公用 | 支出决算数/基本支出/公用经费 | 支出决算数/基本支出/日常公用经费 | 支出决算数/基本支出/日常公用 | 决算数/基本支出/公用经费 | 决算数/基本支出/日常公用经费 | 决算数/基本支出/日常公用 | 支出/基本支出/公用经费 | 支出/基本支出/日常公用经费 | 支出/基本支出/日常公用 | 本年支出合计/基本支出/公用经费 | 本年支出合计/基本支出/日常公用经费 | 本年支出合计/基本支出/日常公用">
            <xs:annotation><xs:documentation xml:lang="en">Administrative expenses in the basic expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="project" type="Amount" map:column="项目支出 | 项目支出/小计 | 项目支出/合计 | 本年支出/项目支出 | 本年支出/项目支出/小计 | 本年支出/项目支出/合计 | 支出决算数/项目支出 | 支出决算数/项目支出/小计 | 支出决算数/项目支出/合计 | 决算数/项目支出 | 决算数/项目支出/小计 | 决算数/项目支出/合计 | 支出/项目支出 | 支出/项目支出/小计 | 支出/项目支出/合计 | 本年支出合计/项目支出 | 本年支出合计/项目支出/小计 | 本年支出合计/项目支出/合计" map:required="true">
            <xs:annotation><xs:documentation xml:lang="en">Project expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="closingBalance" type="Amount" map:column="年末结转和结余 | 年末财政拨款结转和结余 | 年末结转结余 | 年末结转和结余/合计 | 年末结转和结余/小计 | 结转下年 | 年末结转 | 年末结余">
            <xs:annotation><xs:documentation xml:lang="zh">年末结转和结余</xs:documentation><xs:documentation xml:lang="en">Carried forward at the end of the year</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="closingBasic" type="Amount" map:column="年末结转和结余/基本支出结转 | 年末结转和结余/基本支出结转和结余">
            <xs:annotation><xs:documentation xml:lang="zh">年末基本支出结转</xs:documentation><xs:documentation xml:lang="en">Basic expenditure carried forward at the end of the year</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="closingProject" type="Amount" map:column="年末结转和结余/项目支出结转和结余 | 年末结转和结余/项目支出结转和结余/小计 | 年末结转和结余/项目支出结转和结余/合计">
            <xs:annotation><xs:documentation xml:lang="zh">年末项目支出结转和结余</xs:documentation><xs:documentation xml:lang="en">Project expenditure carried forward at the end of the year</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="closingProjectCarried" type="Amount" map:column="年末结转和结余/项目支出结转和结余/项目支出结转">
            <xs:annotation><xs:documentation xml:lang="zh">年末项目支出结转</xs:documentation><xs:documentation xml:lang="en">Project expenditure carried over</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="closingProjectBalance" type="Amount" map:column="年末结转和结余/项目支出结转和结余/项目支出结余">
            <xs:annotation><xs:documentation xml:lang="zh">年末项目支出结余</xs:documentation><xs:documentation xml:lang="en">Project expenditure left over</xs:documentation></xs:annotation>
          </xs:element>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>
</xs:schema>
lh6<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="final-government-fund" type="FinalGovernmentFundTable" substitutionGroup="table"
             >
    























  </xs:element>

  <xs:complexType name="FinalGovernmentFundTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="FinalGovernmentFundRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="FinalGovernmentFundRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number">
            
          </xs:element>
          <xs:element name="lineNumber" type="Number">
            
          </xs:element>
          <xs:element name="organizationCode" type="Text">
            
          </xs:element>
          <xs:element name="organizationName" type="Text">
            
          </xs:element>
          <xs:element name="code" type="FunctionalCode">
            
          </xs:element>
          <xs:element name="name" type="Text">
            
          </xs:element>
          <xs:element name="openingBalance" type="Amount">
            
          </xs:element>
          <xs:element name="openingBasic" type="Amount">
            
          </xs:element>
          <xs:element name="openingProject" type="Amount">
            
          </xs:element>
          <xs:element name="revenue" type="Amount">
            
          </xs:element>
          <xs:element name="revenueBasic" type="Amount">
            
          </xs:element>
          <xs:element name="revenueProject" type="Amount">
            
          </xs:element>
          <xs:element name="budget" type="Amount">
            
          </xs:element>
          <xs:element name="total" type="Amount">
            
          </xs:element>
          <xs:element name="basic" type="Amount">
            
          </xs:element>
          <xs:element name="personnel" type="Amount">
            
          </xs:element>
          <xs:element name="administrative" type="Amount">
            
          </xs:element>
          <xs:element name="project" type="Amount">
            
          </xs:element>
          <xs:element name="closingBalance" type="Amount">
            
          </xs:element>
          <xs:element name="closingBasic" type="Amount">
            
          </xs:element>
          <xs:element name="closingProject" type="Amount">
            
          </xs:element>
          <xs:element name="closingProjectCarried" type="Amount">
            
          </xs:element>
          <xs:element name="closingProjectBalance" type="Amount">
            
          </xs:element>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>
</xs:schema>
R1final-revenue.xsdn\M<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="final-revenue" type="FinalRevenueTable" substitutionGroup="table"
              map:title="收入决算表 | 收入决算总表 | 收入决算情况表 | 收入决算总体情况表">
    <xs:annotation>
      <xs:documentation xml:lang="zh">收入决算表</xs:documentation>
      <xs:documentation xml:lang="en">Revenue of the final accounts by functional classification and source</xs:documentation>
      <xs:appinfo source="urn:fiscalgrid:mapping">
        <map:kind on="name organizationName" total="合计 | 总计" subtotal="小计" rollup="code"/>
        <map:row name="categories" level="1" many="true"/>
        <map:sum total="total" optional="fiscalAppropriation|generalPublicBudget+governmentFund+stateCapital superiorSubsidy institutionalIncome operatingIncome affiliatedRemittance otherIncome"/>
        <map:sum total="fiscalAppropriation" parts="generalPublicBudget" optional="governmentFund stateCapital"/>
        <map:rollup code="code" amounts="total fiscalAppropriation generalPublicBudget governmentFund stateCapital superiorSubsidy institutionalIncome operatingIncome affiliatedRemittance otherIncome" within="organizationCode organizationName"/>
        <!-- What the text calls its figures. -->
        <map:said words="收入 | 本年收入 | 全部收入" row="total" field="total" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 机关运行 | 绩效 | 资产" measure="final | none"/>
        <map:said words="财政拨款收入 | 财政拨款（补助）收入" row="total" field="fiscalAppropriation" outside="财政拨款收支 | 财政拨款收入支出 | 财政拨款收、支 | 三公 | 采购" measure="final | none"/>
        <map:said words="一般公共预算拨款收入 | 一般公共预算收入 | 一般公共预算财政拨款收入 | 一般公共预算当年拨款收入 | 一般公共预算当年财政拨款收入" row="total" field="generalPublicBudget" outside="财政拨款收支 | 财政拨款收入支出 | 财政拨款收、支 | 三公 | 采购" measure="final | none"/>
        <map:said words="政府性基金收入 | 政府性基金预算收入 | 政府性基金预算拨款收入 | 政府性基金预算财政拨款收入 | 政府性基金拨款收入" row="total" field="governmentFund" outside="财政拨款收支 | 财政拨款收入支出 | 财政拨款收、支 | 三公 | 采购" measure="final | none"/>
        <map:said words="国有资本经营预算收入 | 国有资本经营预算拨款收入 | 国有资本经营预算财政拨款收入 | 国有资本经营收入 | 国有资本经营收益" row="total" field="stateCapital" outside="财政拨款收支 | 财政拨款收入支出 | 财政拨款收、支 | 三公 | 采购" measure="final | none"/>
        <map:said words="事业收入 | 事业单位事业收入" row="total" field="institutionalIncome" outside="财政拨款收支 | 财政拨款收入支出 | 财政拨款收、支 | 三公 | 采购" measure="final | none"/>
        <map:said words="经营收入 | 事业单位经营收入" row="total" field="operatingIncome" outside="财政拨款收支 | 财政拨款收入支出 | 财政拨款收、支 | 三公 | 采购" measure="final | none"/>
        <map:said words="上级补助收入" row="total" field="superiorSubsidy" outside="财政拨款收支 | 财政拨款收入支出 | 财政拨款收、支 | 三公 | 采购" measure="final | none"/>
        <map:said words="附属单位上缴收入 | 附属单位缴款收入" row="total" field="affiliatedRemittance" outside="财政拨款收支 | 财政拨款收入支出 | 财政拨款收、支 | 三公 | 采购" measure="final | none"/>
        <map:said words="其他收入" row="total" field="otherIncome" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购" measure="final | none"/>
      </xs:appinfo>
    </xs:annotation>
  </xs:element>

  <xs:complexType name="FinalRevenueTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="FinalRevenueRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="FinalRevenueRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number" map:column="序号">
            <xs:annotation><xs:documentation xml:lang="en">Number of the row</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="lineNumber" type="Number" map:column="行次">
            <xs:annotation><xs:documentation xml:lang="en">Number of the line</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="organizationCode" type="Text" map:column="部门(单位)代码 | 部门代码 | 单位代码 | 单位编码">
            <xs:annotation><xs:documentation xml:lang="en">Code of the unit that the row is about</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="organizationName" type="Text" map:column="部门(单位)名称 | 部门名称 | 单位名称" map:required="alternative">
            <xs:annotation><xs:documentation xml:lang="en">Unit that the row is about</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="code" type="FunctionalCode" map:column="功能分类科目/科目编码 | 支出功能分类科目/科目编码 | 部门预算支出功能分类科目/科目编码 | 科目/科目编码 | 项目/科目编码 | 单位预算支出功能分类科目/科目编码 | 支出功能分类/科目编码 | 功能分类/科目编码 | 项目/支出功能分类/科目编码 | 项目/功能分类/科目编码 | 项目/功能分类科目/科目编码 | 项目/支出功能分类科目/科目编码 | 功能分类科目/编码 | 项目/功能分类科目编码 | 项目/支出功能分类科目编码 | 科目编码 | 功能分类科目编码 | 支出功能分类科目编码 | 功能科目编码 | 科目代码 | 项目/科目代码 | 功能分类科目代码 | 项目/功能分类科目代码 | 项目/支出功能分类科目代码 | 项目/编码 | 支出功能分类 | 项目/支出功能分类 | 项目/功能分类 | 科目/科目代码 | 功能分类科目/科目代码 | 支出功能分类科目/科目代码 | 项目/支出功能分类代码 | 项目/科目 | 功能分类科目/科目编码/类 + 款 + 项 | 支出功能分类科目/科目编码/类 + 款 + 项 | 部门预算支出功能分类科目/科目编码/类 + 款 + 项 | 科目/科目编码/类 + 款 + 项 | 项目/科目编码/类 + 款 + 项 | 单位预算支出功能分类科目/科目编码/类 + 款 + 项 | 支出功能分类/科目编码/类 + 款 + 项 | 功能分类/科目编码/类 + 款 + 项 | 项目/支出功能分类/科目编码/类 + 款 + 项 | 项目/功能分类/科目编码/类 + 款 + 项 | 项目/功能分类科目/科目编码/类 + 款 + 项 | 项目/支出功能分类科目/科目编码/类 + 款 + 项 | 功能分类科目/编码/类 + 款 + 项 | 项目/功能分类科目编码/类 + 款 + 项 | 项目/支出功能分类科目编码/类 + 款 + 项 | 科目编码/类 + 款 + 项 | 功能分类科目编码/类 + 款 + 项 | 支出功能分类科目编码/类 + 款 + 项 | 功能科目编码/类 + 款 + 项 | 科目代码/类 + 款 + 项 | 项目/科目代码/类 + 款 + 项 | 功能分类科目代码/类 + 款 + 项 | 项目/功能分类科目代码/类 + 款 + 项 | 项目/支出功能分类科目代码/类 + 款 + 项 | 项目/编码/类 + 款 + 项 | 支出功能分类/类 + 款 + 项 | 项目/支出功能分类/类 + 款 + 项 | 项目/功能分类/类 + 款 + 项 | 科目/科目代码/类 + 款 + 项 | 功能分类科目/科目代码/类 + 款 + 项 | 支出功能分类科目/科目代码/类 + 款 + 项 | 项目/支出功能分类代码/类 + 款 + 项 | 项目/科目/类 + 款 + 项 | 项目/类 + 款 + 项 | 类 + 款 + 项 | 科目/类 + 款 + 项 | 功能分类科目/类 + 款 + 项 | 支出功能分类科目/类 + 款 + 项">
            <xs:annotation><xs:documentation xml:lang="en">Functional classification code</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="name" type="Text" map:column="功能分类科目/科目名称 | 支出功能分类科目/科目名称 | 部门预算支出功能分类科目/科目名称 | 科目/科目名称 | 项目/科目名称 | 单位预算支出功能分类科目/科目名称 | 支出功能分类/科目名称 | 功能分类/科目名称 | 项目/支出功能分类/科目名称 | 项目/功能分类/科目名称 | 项目/功能分类科目/科目名称 | 项目/支出功能分类科目/科目名称 | 功能分类科目/名称 | 项目/功能分类科目名称 | 项目/支出功能分类科目名称 | 科目名称 | 功能分类科目名称 | 支出功能分类科目名称 | 功能科目名称 | 项目/名称 | 项目/科目名称(类、款、项) | 科目名称(类、款、项) | 项目 | 项目(按功能分类) | 项目(按功能分类科目) | 项目(按支出功能分类)" map:required="alternative">
            <xs:annotation><xs:documentation xml:lang="en">Functional classification name</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="total" type="Amount" map:column="本年收入合计 | 合计 | 收入合计 | 本年收入/合计 | 本年收入/小计 | 本年收入合计/合计 | 总计" map:required="true">
            <xs:annotation><xs:documentation xml:lang="zh">本年收入合计</xs:documentation><xs:documentation xml:lang="en">Total of this year's revenue</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="fiscalAppropriation" type="Amount" map:column="财政拨款收入 | 财政拨款收入/小计 | 财政拨款收入/合计 | 财政拨款 | 财政拨款(补助)收入 | 本年收入/财政拨款收入 | 本年收入/财政拨款收入/小计 | 本年收入/财政拨款收入/合计 | 本年收入/财政拨款 | 本年收入/财政拨款(补助)收入">
            <xs:annotation><xs:documentation xml:lang="en">Fiscal appropriation</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="generalPublicBudget" type="Amount" map:column="一般公共预算财政拨款收入 | 一般公共预算财政拨款 | 财政拨款收入/一般公共预算财政拨款 | 财政拨款收入/一般公共预算财政拨款收入 | 本年收入/一般公共预算财政拨款收入 | 本年收入/一般公共预算财政拨款 | 本年收入/财政拨款收入/一般公共预算财政拨款 | 本年收入/财政拨款收入/一般公共预算财政拨款收入">
            <xs:annotation><xs:documentation xml:lang="en">Appropriation from the general public budget</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="governmentFund" type="Amount" map:column="政府性基金预算财政拨款收入 | 政府性基金预算财政拨款 | 财政拨款收入/政府性基金预算财政拨款 | 财政拨款收入/政府性基金预算财政拨款收入 | 本年收入/政府性基金预算财政拨款收入 | 本年收入/政府性基金预算财政拨款 | 本年收入/财政拨款收入/政府性基金预算财政拨款 | 本年收入/财政拨款收入/政府性基金预算财政拨款收入">
            <xs:annotation><xs:documentation xml:lang="en">Appropriation from government-managed funds</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="stateCapital" type="Amount" map:column="国有资本经营预算财政拨款收入 | 国有资本经营预算财政拨款 | 财政拨款收入/国有资本经营预算财政拨款 | 财政拨款收入/国有资本经营预算财政拨款收入 | 本年收入/国有资本经营预算财政拨款收入 | 本年收入/国有资本经营预算财政拨款 | 本年收入/财政拨款收入/国有资本经营预算财政拨款 | 本年收入/财政拨款收入/国有资本经营预算财政拨款收入">
            <xs:annotation><xs:documentation xml:lang="en">Appropriation from the state capital operations budget</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="superiorSubsidy" type="Amount" map:column="上级补助收入 | 本年收入/上级补助收入">
            <xs:annotation><xs:documentation xml:lang="en">Subsidy from superior units</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="institutionalIncome" type="Amount" map:column="事业收入 | 事业收入/小计 | 事业收入/合计 | 事业收入/金额 | 本年收入/事业收入 | 本年收入/事业收入/小计 | 本年收入/事业收入/合计 | 本年收入/事业收入/金额">
            <xs:annotation><xs:documentation xml:lang="en">Institutional income</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="educationFees" type="Amount" map:column="事业收入/其中:教育收费 | 事业收入/教育收费">
            <xs:annotation><xs:documentation xml:lang="zh">其中：教育收费</xs:documentation><xs:documentation xml:lang="en">Education fees among the institutional income</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="operatingIncome" type="Amount" map:column="经营收入 | 事业单位经营收入 | 本年收入/经营收入 | 本年收入/事业单位经营收入">
            <xs:annotation><xs:documentation xml:lang="en">Operating income</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="affiliatedRemittance" type="Amount" map:column="附属单位上缴收入 | 附属单位缴款 | 本年收入/附属单位上缴收入 | 本年收入/附属单位缴款">
            <xs:annotation><xs:documentation xml:lang="en">Remittance from affiliated units</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="otherIncome" type="Amount" map:column="其他收入 | 本年收入/其他收入" map:required="true">
            <xs:annotation><xs:documentation xml:lang="en">Other income</xs:documentation></xs:annotation>
          </xs:element>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>
</xs:schema>
Ze5<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="final-revenue" type="FinalRevenueTable" substitutionGroup="table"
             >
    





















  </xs:element>

  <xs:complexType name="FinalRevenueTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="FinalRevenueRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="FinalRevenueRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number">
            
          </xs:element>
          <xs:element name="lineNumber" type="Number">
            
          </xs:element>
          <xs:element name="organizationCode" type="Text">
            
          </xs:element>
          <xs:element name="organizationName" type="Text">
            
          </xs:element>
          <xs:element name="code" type="FunctionalCode">
            
          </xs:element>
          <xs:element name="name" type="Text">
            
          </xs:element>
          <xs:element name="total" type="Amount">
            
          </xs:element>
          <xs:element name="fiscalAppropriation" type="Amount">
            
          </xs:element>
          <xs:element name="generalPublicBudget" type="Amount">
            
          </xs:element>
          <xs:element name="governmentFund" type="Amount">
            
          </xs:element>
          <xs:element name="stateCapital" type="Amount">
            
          </xs:element>
          <xs:element name="superiorSubsidy" type="Amount">
            
          </xs:element>
          <xs:element name="institutionalIncome" type="Amount">
            
          </xs:element>
          <xs:element name="educationFees" type="Amount">
            
          </xs:element>
          <xs:element name="operatingIncome" type="Amount">
            
          </xs:element>
          <xs:element name="affiliatedRemittance" type="Amount">
            
          </xs:element>
          <xs:element name="otherIncome" type="Amount">
            
          </xs:element>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>
</xs:schema>
^1final-state-capital.xsddaS1<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="final-state-capital" type="FinalStateCapitalTable" substitutionGroup="table"
              map:title="国有资本经营预算财政拨款支出决算表 | 国有资本经营预算财政拨款收入支出决算表 | 国有资本经营预算财政拨款收支决算表 | 国有资本经营预算支出决算表 | 国有资本经营预算收入支出决算表 | 国有资本经营预算收支决算表 | 国有资本经营预算财政拨款支出决算情况表 | 国有资本经营预算财政拨款收入支出决算情况表 | 国有资本经营支出决算表 | 国有资本经营财政拨款支出决算表 | 国有资本经营财政拨款收入支出决算表 | 国有资本经营预算财政拨款收入支出表">
    <xs:annotation>
      <xs:documentation xml:lang="zh">国有资本经营预算财政拨款支出决算表</xs:documentation>
      <xs:documentation xml:lang="en">Revenue and expenditure of the state capital operations budget in the final accounts</xs:documentation>
      <xs:appinfo source="urn:fiscalgrid:mapping">
        <map:kind on="name" total="合计 | 总计" subtotal="小计" rollup="code"/>
        <map:row name="categories" level="1" many="true"/>
        <map:sum total="total" parts="basic|personnel+administrative project"/>
        <map:sum total="basic" parts="personnel administrative"/>
        <map:sum total="openingBalance" parts="openingBasic openingProject"/>
        <map:sum total="revenue" parts="revenueBasic revenueProject"/>
        <map:sum total="closingBalance" parts="closingBasic closingProject|closingProjectCarried+closingProjectBalance"/>
        <map:sum total="closingProject" parts="closingProjectCarried closingProjectBalance"/>
        <map:rollup code="code" amounts="total basic personnel administrative project openingBalance revenue closingBalance" within="organizationCode organizationName"/>
        <!-- What the text calls its figures. -->
        <map:row name="anyRow" many="true"/>
        <map:said words="支出 | 本年支出 | 国有资本经营支出 | 国有资本经营预算支出 | 国有资本经营预算财政拨款支出 | 国有资本经营预算拨款支出 | 国有资本经营预算财政拨款本年支出" row="total" field="total" section="国有资本" measure="final | none"/>
        <map:said words="基本支出" row="total" field="basic" section="国有资本" measure="final | none"/>
        <map:said words="项目支出" row="total" field="project" section="国有资本" measure="final | none"/>
        <map:said by="classification" row="anyRow" field="total" section="国有资本" measure="final | none"/>
        <map:said words="年初结转和结余 | 年初结转结余 | 上年结转和结余 | 上年结转" row="total" field="openingBalance" section="国有资本" measure="final | none"/>
        <map:said words="收入 | 本年收入 | 国有资本经营预算财政拨款收入 | 国有资本经营预算财政拨款本年收入" row="total" field="revenue" section="国有资本" measure="final | none"/>
        <map:said words="年末结转和结余 | 年末结转结余 | 结转下年" row="total" field="closingBalance" section="国有资本" measure="final | none"/>
      </xs:appinfo>
    </xs:annotation>
  </xs:element>

  <xs:complexType name="FinalStateCapitalTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="FinalStateCapitalRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="FinalStateCapitalRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number" map:column="序号">
            <xs:annotation><xs:documentation xml:lang="en">Number of the row</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="lineNumber" type="Number" map:column="行次">
            <xs:annotation><xs:documentation xml:lang="en">Number of the line</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="organizationCode" type="Text" map:column="部门(单位)代码 | 部门代码 | 单位代码 | 单位编码">
            <xs:annotation><xs:documentation xml:lang="en">Code of the unit that the row is about</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="organizationName" type="Text" map:column="部门(单位)名称 | 部门名称 | 单位名称">
            <xs:annotation><xs:documentation xml:lang="en">Unit that the row is about</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="code" type="FunctionalCode" map:column="功能分类科目/科目编码 | 支出功能分类科目/科目编码 | 部门预算支出功能分类科目/科目编码 | 科目/科目编码 | 项目/科目编码 | 单位预算支出功能分类科目/科目编码 | 支出功能分类/科目编码 | 功能分类/科目编码 | 项目/支出功能分类/科目编码 | 项目/功能分类/科目编码 | 项目/功能分类科目/科目编码 | 项目/支出功能分类科目/科目编码 | 功能分类科目/编码 | 项目/功能分类科目编码 | 项目/支出功能分类科目编码 | 科目编码 | 功能分类科目编码 | 支出功能分类科目编码 | 功能科目编码 | 科目代码 | 项目/科目代码 | 功能分类科目代码 | 项目/功能分类科目代码 | 项目/支出功能分类科目代码 | 项目/编码 | 支出功能分类 | 项目/支出功能分类 | 项目/功能分类 | 科目/科目代码 | 功能分类科目/科目代码 | 支出功能分类科目/科目代码 | 项目/支出功能分类代码 | 项目/科目 | 功能分类科目/科目编码/类 + 款 + 项 | 支出功能分类科目/科目编码/类 + 款 + 项 | 部门预算支出功能分类科目/科目编码/类 + 款 + 项 | 科目/科目编码/类 + 款 + 项 | 项目/科目编码/类 + 款 + 项 | 单位预算支出功能分类科目/科目编码/类 + 款 + 项 | 支出功能分类/科目编码/类 + 款 + 项 | 功能分类/科目编码/类 + 款 + 项 | 项目/支出功能分类/科目编码/类 + 款 + 项 | 项目/功能分类/科目编码/类 + 款 + 项 | 项目/功能分类科目/科目编码/类 + 款 + 项 | 项目/支出功能分类科目/科目编码/类 + 款 + 项 | 功能分类科目/编码/类 + 款 + 项 | 项目/功能分类科目编码/类 + 款 + 项 | 项目/支出功能分类科目编码/类 + 款 + 项 | 科目编码/类 + 款 + 项 | 功能分类科目编码/类 + 款 + 项 | 支出功能分类科目编码/类 + 款 + 项 | 功能科目编码/类 + 款 + 项 | 科目代码/类 + 款 + 项 | 项目/科目代码/类 + 款 + 项 | 功能分类科目代码/类 + 款 + 项 | 项目/功能分类科目代码/类 + 款 + 项 | 项目/支出功能分类科目代码/类 + 款 + 项 | 项目/编码/类 + 款 + 项 | 支出功能分类/类 + 款 + 项 | 项目/支出功能分类/类 + 款 + 项 | 项目/功能分类/类 + 款 + 项 | 科目/科目代码/类 + 款 + 项 | 功能分类科目/科目代码/类 + 款 + 项 | 支出功能分类科目/科目代码/类 + 款 + 项 | 项目/支出功能分类代码/类 + 款 + 项 | 项目/科目/类 + 款 + 项 | 项目/类 + 款 + 项 | 类 + 款 + 项 | 科目/类 + 款 + 项 | 功能分类科目/类 + 款 + 项 | 支出功能分类科目/类 + 款 + 项">
            <xs:annotation><xs:documentation xml:lang="en">Functional classification code</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="name" type="Text" map:column="功能分类科目/科目名称 | 支出功能分类科目/科目名称 | 部门预算支出功能分类科目/科目名称 | 科目/科目名称 | 项目/科目名称 | 单位预算支出功能分类科目/科目名称 | 支出功能分类/科目名称 | 功能分类/科目名称 | 项目/支出功能分类/科目名称 | 项目/功能分类/科目名称 | 项目/功能分类科目/科目名称 | 项目/支出功能分类科目/科目名称 | 功能分类科目/名称 | 项目/功能分类科目名称 | 项目/支出功能分类科目名称 | 科目名称 | 功能分类科目名称 | 支出功能分类科目名称 | 功能科目名称 | 项目/名称 | 项目/科目名称(类、款、项) | 科目名称(类、款、项) | 项目 | 项目(按功能分类) | 项目(按功能分类科目) | 项目(按支出功能分类)" map:required="true">
            <xs:annotation><xs:documentation xml:lang="en">Functional classification name</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="openingBalance" type="Amount" map:column="年初结转和结余 | 上年结转和结余 | 年初财政拨款结转和结余 | 年初结转结余 | 年初结转和结余/合计 | 年初结转和结余/小计 | 年初结转 | 年初结余">
            <xs:annotation><xs:documentation xml:lang="zh">年初结转和结余</xs:documentation><xs:documentation xml:lang="en">Carried forward at the beginning of the year</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="openingBasic" type="Amount" map:column="年初结转和结余/基本支出结转 | 年初结转和结余/基本支出结转和结余">
            <xs:annotation><xs:documentation xml:lang="zh">年初基本支出结转</xs:documentation><xs:documentation xml:lang="en">Basic expenditure carried forward at the beginning of the year</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="openingProject" type="Amount" map:column="年初结转和结余/项目支出结转和结余">
            <xs:annotation><xs:documentation xml:lang="zh">年初项目支出结转和结余</xs:documentation><xs:documentation xml:lang="en">Project expenditure carried forward at the beginning of the year</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="revenue" type="Amount" map:column="本年收入 | 本年财政拨款收入 | 本年收入/合计 | 本年收入/小计 | 本年收入合计">
            <xs:annotation><xs:documentation xml:lang="zh">本年收入</xs:documentation><xs:documentation xml:lang="en">This year's revenue</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="revenueBasic" type="Amount" map:column="本年收入/基本支出 | 本年收入/基本支出收入">
            <xs:annotation><xs:documentation xml:lang="zh">本年收入：基本支出</xs:documentation><xs:documentation xml:lang="en">This year's revenue for basic expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="revenueProject" type="Amount" map:column="本年收入/项目支出 | 本年收入/项目支出收入">
            <xs:annotation><xs:documentation xml:lang="zh">本年收入：项目支出</xs:documentation><xs:documentation xml:lang="en">This year's revenue for project expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="budget" type="Amount" map:column="年初预算数 | 预算数">
            <xs:annotation><xs:documentation xml:lang="zh">年初预算数</xs:documentation><xs:documentation xml:lang="en">Budget at the beginning of the year</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="total" type="Amount" map:column="合计 | 小计 | 总计 | 本年支出/合计 | 本年支出/小计 | 本年支出/总计 | 支出决算数/合计 | 支出决算数/小计 | 支出决算数/总计 | 决算数/合计 | 决算数/小计 | 决算数/总计 | 支出/合计 | 支出/小计 | 支出/总计 | 本年支出合计/合计 | 本年支出合计/小计 | 本年支出合计/总计 | 本年支出 | 本年支出合计 | 支出合计 | 支出决算数 | 决算数" map:required="true">
            <xs:annotation><xs:documentation xml:lang="zh">本年支出合计</xs:documentation><xs:documentation xml:lang="en">Total of this year's expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="basic" type="Amount" map:column="基本支出 | 基本支出/小计 | 基本支出/合计 | 本年支出/基本支出 | 本年支出/基本支出/小计 | 本年支出/基本支出/合计 | 支出决算数/基本支出 | 支出决算数/基本支出/小计 | 支出决算数/基本支出/合计 | 决算数/基本支出 | 决算数/基本支出/小计 | 决算数/基本支出/合计 | 支出/基本支出 | 支出/基本支出/小计 | 支出/基本支出/合计 | 本年支出合计/基本支出 | 本年支出合计/基本支出/小计 | 本年支出合计/基本支出/合计">
            <xs:annotation><xs:documentation xml:lang="en">Basic expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="personnel" type="Amount" map:column="基本支出/人员经费 | 基本支出/人员支出 | 本年支出/基本支出/人员经费 | 本年支出/基本支出/人员支出 | 支出决算数/基本支出/人员经费 | 支出决算数/基本支出/人员支出 | 决算数/基本支出/人员经费 | 决算数/基本支出/人员支出 | 支出/基本支出/人员经费 | 支出/基本支出/人员支出 | 本年支出合计/基本支出/人员经费 | 本年支出合计/基本支出/人员支出">
            <xs:annotation><xs:documentation xml:lang="en">Personnel expenses in the basic expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="administrative" type="Amount" map:column="基本支出/公用经费 | 基本支出/日常公用经费 | 基本支出/日常公用 | 本年支出/基本支出/公用经费 | 本年支出/基本支出/日常公用经费 | 本年支出/基本支出/日常公用 | 支出决算数/基本支出/公用经费 | 支出决算数/基本支出/日常公用经费 | 支出决算数/基本支出/日常公用 | 决算数/基本支出/公用经费 | 决算数/基本支出/日常公用经费 | 决算数/基本支出/日常公用 | 支出/基本支出/公用经费 | 支出/基本支出/日常公用经费 | 支出/基本支出/日常公用 | 本年支出合计/基本支出/公用经费 | 本年支出合计/基本支出/日常公用经费 | 本年支出合计/基本支出/日常公用">
            <xs:annotation><xs:documentation xml:lang="en">Administrative expenses in the basic expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="project" type="Amount" map:column="项目支出 | 项目支出/小计 | 项目支出/合计 | 本年支出/项目支出 | 本年支出/项目支出/小计 | 本年支出/项目支出/合计 | 支出决算数/项目支出 | 支出决算数/项目支出/小计 | 支出决算数/项目支出/合计 | 决算数/项目支出 | 决算数/项目支出/小计 | 决算数/项目支出/合计 | 支出/项目支出 | 支出/项目支出/小计 | 支出/项目支出/合计 | 本年支出合计/项目支出 | 本年支出合计/项目支出/小计 | 本年支出合计/项目支出/合计" map:required="true">
            <xs:annotation><xs:documentation xml:lang="en">Project expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="closingBalance" type="Amount" map:column="年末结转和结余 | 年末财政拨款结转和结余 | 年末结转结余 | 年末结转和结余/合计 | 年末结转和结余/小计 | 结转下年 | 年末结转 | 年末结余">
            <xs:annotation><xs:documentation xml:lang="zh">年末结转和结余</xs:documentation><xs:documentation xml:lang="en">Carried forward at the end of the year</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="closingBasic" type="Amount" map:column="年末结转和结余/基本支出结转 | 年末结转和结余/基本支出结转和结余">
            <xs:annotation><xs:documentation xml:lang="zh">年末基本支出结转</xs:documentation><xs:documentation xml:lang="en">Basic expenditure carried forward at the end of the year</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="closingProject" type="Amount" map:column="年末结转和结余/项目支出结转和结余 | 年末结转和结余/项目支出结转和结余/小计 | 年末结转和结余/项目支出结转和结余/合计">
            <xs:annotation><xs:documentation xml:lang="zh">年末项目支出结转和结余</xs:documentation><xs:documentation xml:lang="en">Project expenditure carried forward at the end of the year</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="closingProjectCarried" type="Amount" map:column="年末结转和结余/项目支出结转和结余/项目支出结转">
            <xs:annotation><xs:documentation xml:lang="zh">年末项目支出结转</xs:documentation><xs:documentation xml:lang="en">Project expenditure carried over</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="closingProjectBalance" type="Amount" map:column="年末结转和结余/项目支出结转和结余/项目支出结余">
            <xs:annotation><xs:documentation xml:lang="zh">年末项目支出结余</xs:documentation><xs:documentation xml:lang="en">Project expenditure left over</xs:documentation></xs:annotation>
          </xs:element>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>
</xs:schema>
Xh6<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="final-state-capital" type="FinalStateCapitalTable" substitutionGroup="table"
             >
    























  </xs:element>

  <xs:complexType name="FinalStateCapitalTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="FinalStateCapitalRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="FinalStateCapitalRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number">
            
          </xs:element>
          <xs:element name="lineNumber" type="Number">
            
          </xs:element>
          <xs:element name="organizationCode" type="Text">
            
          </xs:element>
          <xs:element name="organizationName" type="Text">
            
          </xs:element>
          <xs:element name="code" type="FunctionalCode">
            
          </xs:element>
          <xs:element name="name" type="Text">
            
          </xs:element>
          <xs:element name="openingBalance" type="Amount">
            
          </xs:element>
          <xs:element name="openingBasic" type="Amount">
            
          </xs:element>
          <xs:element name="openingProject" type="Amount">
            
          </xs:element>
          <xs:element name="revenue" type="Amount">
            
          </xs:element>
          <xs:element name="revenueBasic" type="Amount">
            
          </xs:element>
          <xs:element name="revenueProject" type="Amount">
            
          </xs:element>
          <xs:element name="budget" type="Amount">
            
          </xs:element>
          <xs:element name="total" type="Amount">
            
          </xs:element>
          <xs:element name="basic" type="Amount">
            
          </xs:element>
          <xs:element name="personnel" type="Amount">
            
          </xs:element>
          <xs:element name="administrative" type="Amount">
            
          </xs:element>
          <xs:element name="project" type="Amount">
            
          </xs:element>
          <xs:element name="closingBalance" type="Amount">
            
          </xs:element>
          <xs:element name="closingBasic" type="Amount">
            
          </xs:element>
          <xs:element name="closingProject" type="Amount">
            
          </xs:element>
          <xs:element name="closingProjectCarried" type="Amount">
            
          </xs:element>
          <xs:element name="closingProjectBalance" type="Amount">
            
          </xs:element>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>
</xs:schema>
R1final-summary.xsd\_A<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="final-summary" type="FinalSummaryTable" substitutionGroup="table"
              map:title="收入支出决算总表 | 收入支出决算表 | 收支决算总表 | 收支决算表 | 收入支出总表(决算) | 收入支出决算总体情况表 | 收入支出决算情况表">
    <xs:annotation>
      <xs:documentation xml:lang="zh">收入支出决算总表</xs:documentation>
      <xs:documentation xml:lang="en">Revenue and expenditure of the final accounts, side by side</xs:documentation>
      <xs:appinfo source="urn:fiscalgrid:mapping">
        <map:kind on="item" total="总计 | 收入总计 | 支出总计" subtotal="*合计 | *小计 | *总计"/>
        <map:row name="currentRevenue" side="revenue" labels="本年收入合计 | 本年收入小计 | 本年收入总计 | 当年收入合计 | 当年收入小计 | 收入合计 | 拨款收入合计 | 收入小计 | 本年收入 | 当年收入"/>
        <map:row name="currentExpenditure" side="expenditure" labels="本年支出合计 | 本年支出小计 | 本年支出总计 | 当年支出合计 | 当年支出小计 | 支出合计 | 拨款支出合计 | 支出小计 | 本年支出 | 当年支出"/>
        <map:row name="transfers" side="expenditure" labels="上缴上级* | 上解上级* | 对附属单位* | 对下级*" many="true"/>
        <map:row name="economicItems" side="expenditure" labels="工资福利* | 商品和服务* | 对个人和家庭*" many="true"/>
        <map:row name="revenueTotal" side="revenue" kind="total"/>
        <map:row name="expenditureTotal" side="expenditure" kind="total"/>
        <map:row name="categories" side="expenditure" kind="detail" many="true"/>
        <map:list amounts="amount budget adjustedBudget"/>
        <map:balance sides="revenue expenditure" row="total" amounts="amount"/>
        <!-- What the text calls its figures. -->
        <map:row name="generalPublicRevenue" side="revenue" labels="一般公共预算*"/>
        <map:row name="fundRevenue" side="revenue" labels="政府性基金*"/>
        <map:row name="capitalRevenue" side="revenue" labels="国有资本*"/>
        <map:row name="institutionalRevenue" side="revenue" labels="事业收入*"/>
        <map:row name="otherRevenue" side="revenue" labels="其他收入*"/>
        <map:said words="收支 | 收、支 | 收入支出 | 收入、支出 | 收入和支出 | 收入与支出 | 收入 | 本年收入 | 全部收入" row="revenueTotal" field="amount" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 机关运行 | 绩效 | 资产" measure="final | none"/>
        <map:said words="收支 | 收、支 | 收入支出 | 收入、支出 | 收入和支出 | 收入与支出 | 收入 | 本年收入 | 全部收入" row="currentRevenue" field="amount" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 机关运行 | 绩效 | 资产" measure="final | none"/>
        <map:said words="收支 | 收、支 | 收入支出 | 收入、支出 | 收入和支出 | 收入与支出 | 支出 | 本年支出 | 全部支出" row="expenditureTotal" field="amount" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 机关运行 | 绩效 | 资产" measure="final | none"/>
        <map:said words="收支 | 收、支 | 收入支出 | 收入、支出 | 收入和支出 | 收入与支出 | 支出 | 本年支出 | 全部支出" row="currentExpenditure" field="amount" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 机关运行 | 绩效 | 资产" measure="final | none"/>
        <map:said by="label" row="categories" field="amount" section="收支 | 收入 | 支出 | 收、支" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 机关运行 | 绩效 | 资产" measure="final | none"/>
        <map:said words="一般公共预算拨款收入 | 一般公共预算收入 | 一般公共预算财政拨款收入 | 一般公共预算当年拨款收入 | 一般公共预算当年财政拨款收入" row="generalPublicRevenue" field="amount" outside="三公 | 采购 | 绩效" measure="final | none"/>
        <map:said words="政府性基金收入 | 政府性基金预算收入 | 政府性基金预算拨款收入 | 政府性基金预算财政拨款收入 | 政府性基金拨款收入" row="fundRevenue" field="amount" outside="三公 | 采购 | 绩效" measure="final | none"/>
        <map:said words="国有资本经营预算收入 | 国有资本经营预算拨款收入 | 国有资本经营预算财政拨款收入 | 国有资本经营收入 | 国有资本经营收益" row="capitalRevenue" field="amount" outside="三公 | 采购 | 绩效" measure="final | none"/>
        <map:said words="事业收入" row="institutionalRevenue" field="amount" outside="三公 | 采购 | 绩效" measure="final | none"/>
        <map:said words="其他收入" row="otherRevenue" field="amount" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 机关运行 | 绩效 | 资产" measure="final | none"/>
      </xs:appinfo>
    </xs:annotation>
  </xs:element>

  <xs:complexType name="FinalSummaryTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="FinalSummaryRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="FinalSummaryRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number" map:column="序号">
            <xs:annotation><xs:documentation xml:lang="en">Number of the row</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="record" type="FinalSummaryRecord" map:blocks="revenue=收入 | revenue=本年收入 | expenditure=支出 | expenditure=本年支出 | revenue=* | expenditure=*"/>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="FinalSummaryRecord">
    <xs:choice minOccurs="0" maxOccurs="unbounded">
      <xs:element name="item" type="Item" map:column="项目 | 项目名称 | . | 项目(按功能分类) | 项目(按支出功能分类) | 项目(按功能分类科目) | 项目(按支出性质和经济分类) | 项目(按支出性质) | 功能分类 | 科目名称 | 支出功能分类科目" map:required="true">
        <xs:annotation><xs:documentation xml:lang="en">Item of revenue or expenditure</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="lineNumber" type="Number" map:column="行次">
        <xs:annotation><xs:documentation xml:lang="en">Number of the line</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="budget" type="Amount" map:column="年初预算数 | 预算数 | {year}年预算数 | 年初预算">
        <xs:annotation><xs:documentation xml:lang="zh">年初预算数</xs:documentation><xs:documentation xml:lang="en">Budget at the beginning of the year</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="adjustedBudget" type="Amount" map:column="全年预算数 | 调整预算数 | 调整后预算数">
        <xs:annotation><xs:documentation xml:lang="zh">全年预算数</xs:documentation><xs:documentation xml:lang="en">Budget of the whole year as adjusted</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="amount" type="Amount" map:column="决算数 | 金额 | {year}年决算数 | {year}年度决算数 | 本年决算数 | 年度决算数 | 决算金额 | 合计 | 小计" map:required="true">
        <xs:annotation><xs:documentation xml:lang="zh">决算数</xs:documentation><xs:documentation xml:lang="en">Final amount of the item</xs:documentation></xs:annotation>
      </xs:element>
      <xs:group ref="loose"/>
    </xs:choice>
    <xs:attribute name="side" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:string"><xs:enumeration value="revenue"/><xs:enumeration value="expenditure"/></xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="kind" type="RowKind"/>
  </xs:complexType>
</xs:schema>
R_4<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="final-summary" type="FinalSummaryTable" substitutionGroup="table"
             >
    































  </xs:element>

  <xs:complexType name="FinalSummaryTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="FinalSummaryRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="FinalSummaryRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number">
            
          </xs:element>
          <xs:element name="record" type="FinalSummaryRecord"/>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="FinalSummaryRecord">
    <xs:choice minOccurs="0" maxOccurs="unbounded">
      <xs:element name="item" type="Item">
        
      </xs:element>
      <xs:element name="lineNumber" type="Number">
        
      </xs:element>
      <xs:element name="budget" type="Amount">
        
      </xs:element>
      <xs:element name="adjustedBudget" type="Amount">
        
      </xs:element>
      <xs:element name="amount" type="Amount">
        
      </xs:element>
      <xs:group ref="loose"/>
    </xs:choice>
    <xs:attribute name="side" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:string"><xs:enumeration value="revenue"/><xs:enumeration value="expenditure"/></xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="kind" type="RowKind"/>
  </xs:complexType>
</xs:schema>
n1final-three-public-expenses.xsd^ki1<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="final-three-public-expenses" type="FinalThreePublicExpensesTable" substitutionGroup="table"
              map:title="财政拨款“三公”经费支出决算表 | 一般公共预算财政拨款“三公”经费支出决算表 | 一般公共预算“三公”经费支出决算表 | “三公”经费支出决算表 | “三公”经费决算表 | “三公”经费财政拨款支出决算表 | “三公”经费一般公共预算财政拨款支出决算表 | 一般公共预算财政拨款安排的“三公”经费支出决算表 | 财政拨款安排的“三公”经费支出决算表 | 财政拨款“三公”经费决算表 | 一般公共预算财政拨款“三公”经费支出决算情况表 | 一般公共预算财政拨款“三公”经费决算表 | “三公”经费公共预算财政拨款支出决算表 | 一般公共预算“三公”经费决算表 | 财政拨款“三公”经费支出决算情况表 | 一般公共预算财政拨款“三公”经费支出表(决算) | “三公”经费支出决算情况表 | “三公”经费、会议费、培训费支出决算表 | 一般公共预算财政拨款“三公”经费、会议费、培训费支出决算表 | 一般公共预算财政拨款“三公”经费及会议费、培训费支出决算表 | 一般公共预算财政拨款“三公”经费及机关运行经费支出决算表 | “三公”经费、行政参公单位机关运行经费情况表 | 一般公共预算及政府性基金财政拨款“三公”经费支出决算表 | 财政拨款“三公”经费、会议费和培训费支出决算表 | 财政拨款“三公”经费及机关运行经费支出决算表 | “三公”经费及机关运行经费支出决算表 | 一般公共预算财政拨款“三公”经费和机关运行经费支出决算表 | 一般公共预算财政拨款“三公”经费、会议费和培训费支出决算表">
    <xs:annotation>
      <xs:documentation xml:lang="zh">财政拨款“三公”经费支出决算表</xs:documentation>
      <xs:documentation xml:lang="en">The three public expenses in the final accounts, budget and final amount of an item: an item a row, or all items in one wide row</xs:documentation>
      <xs:appinfo source="urn:fiscalgrid:mapping">
        <map:kind on="item" total="合计 | 总计" subtotal="*小计 | 三公经费合计" of-which="公务用车购置费 | 公务用车购置 | 公务用车购置支出 | 购置费 | 公务用车运行费 | 公务用车运行维护费 | 公务用车运行(维护)费 | 公务用车运行 | 公务用车运行维护 | 公务用车运行维护支出 | 运行费 | 运行维护费 | 国内接待费 | 国(境)外接待费 | 外事接待费 | 国内公务接待费 | 国(境)外公务接待费"/>
        <map:row name="threePublic" labels="三公经费小计 | 三公经费合计 | 三公经费 | 小计"/>
        <map:row name="overseas" labels="因公出国*"/>
        <map:row name="vehicles" labels="公务用车购置及* | 公务用车购置和* | 公务用车购置费及* | 公务用车购置费和* | 公务用车购置、* | 公务用车费 | 公务用车费用 | 公务用车"/>
        <map:row name="vehiclePurchase" labels="公务用车购置 | 公务用车购置费 | 公务用车购置费用 | 公务用车购置支出 | 公务用车购置经费 | 购置费"/>
        <map:row name="vehicleOperation" labels="公务用车运* | 运行* | 运维* | 公务用车维护*"/>
        <map:row name="receptions" labels="公务接待*"/>
        <map:row name="domesticReceptions" labels="国内接待* | 国内公务接待*"/>
        <map:row name="foreignReceptions" labels="国(境)外接待* | 国(境)外公务接待*"/>
        <map:row name="foreignGuests" labels="外事接待* | 其中外事*"/>
        <map:row name="meetings" labels="会议*"/>
        <map:row name="training" labels="培训*"/>
        <map:row name="organOperating" labels="机关运行* | 行政经费* | 参公*"/>
        <map:level total="vehicles" parts="vehiclePurchase vehicleOperation" amounts="budget adjustedBudget final lastYear"/>
        <map:level total="receptions" parts="domesticReceptions foreignReceptions" amounts="budget adjustedBudget final lastYear"/>
        <map:level total="threePublic" parts="overseas vehicles|vehiclePurchase+vehicleOperation receptions" amounts="budget adjustedBudget final lastYear"/>
        <map:level total="total" parts="threePublic|overseas+vehicles+receptions|overseas+vehiclePurchase+vehicleOperation+receptions" either="meetings training organOperating" amounts="budget adjustedBudget final lastYear"/>
        <!-- What the text calls its figures. -->
        <map:said words="因公出国* | 因公出境*" row="overseas" field="final" previous="lastYear" section="三公" measure="final | none"/>
        <map:said words="公务用车购置及* | 公务用车购置和* | 公务用车购置费及* | 公务用车购置费和* | 公务用车购置、* | 公务用车费 | 公务用车 | 公务用车支出 | 公车购置及*" row="vehicles" field="final" previous="lastYear" section="三公" measure="final | none"/>
        <map:said words="公务用车购置 | 公务用车购置费 | 公务用车购置支出 | 公车购置 | 公车购置支出 | 购置" row="vehiclePurchase" field="final" previous="lastYear" section="三公" measure="final | none"/>
        <map:said words="公务用车运* | 公务用车维护* | 公车运* | 运行维护 | 运行" row="vehicleOperation" field="final" previous="lastYear" section="三公" measure="final | none"/>
        <map:said words="公务接待 | 公务接待费 | 公务接待支出 | 公务接待费支出" row="receptions" field="final" previous="lastYear" section="三公" measure="final | none"/>
        <map:said words="国内接待 | 国内接待费 | 国内公务接待 | 国内接待支出 | 国内公务接待费 | 国内公务接待支出 | 国内接待费支出" row="domesticReceptions" field="final" previous="lastYear" section="三公" measure="final | none"/>
        <map:said words="会议 | 会议费 | 会议费支出" row="meetings" field="final" previous="lastYear" section="三公" measure="final | none"/>
        <map:said words="培训 | 培训费 | 培训费支出" row="training" field="final" previous="lastYear" section="三公" measure="final | none"/>
        <map:said words="三公经费 | 三公经费支出 | 三公 | 三公经费财政拨款 | 财政拨款三公经费 | 三公经费财政拨款支出 | 财政拨款三公经费支出 | 一般公共预算三公经费 | 一般公共预算财政拨款三公经费 | 一般公共预算财政拨款三公经费支出 | 一般公共预算三公经费支出" row="threePublic" field="final" previous="lastYear" outside="绩效" measure="final | none"/>
        <map:said words="三公经费 | 三公经费支出 | 三公 | 三公经费财政拨款 | 财政拨款三公经费 | 三公经费财政拨款支出 | 财政拨款三公经费支出 | 一般公共预算三公经费 | 一般公共预算财政拨款三公经费 | 一般公共预算财政拨款三公经费支出 | 一般公共预算三公经费支出" row="total" field="final" previous="lastYear" outside="绩效" measure="final | none"/>
        <map:said words="因公出国* | 因公出境*" row="overseas" field="final" previous="lastYear" outside="三公 | 机关运行 | 基本支出 | 公用经费 | 绩效" measure="final | none"/>
        <map:said words="公务用车购置及* | 公务用车购置和* | 公务用车购置费及* | 公务用车购置费和* | 公务用车购置、* | 公务用车费 | 公务用车 | 公务用车支出 | 公车购置及*" row="vehicles" field="final" previous="lastYear" outside="三公 | 机关运行 | 基本支出 | 公用经费 | 绩效" measure="final | none"/>
        <map:said words="公务接待 | 公务接待费 | 公务接待支出 | 公务接待费支出" row="receptions" field="final" previous="lastYear" outside="三公 | 机关运行 | 基本支出 | 公用经费 | 绩效 | 一般公共预算" measure="final | none"/>
        <map:said words="因公出国* | 因公出境*" row="overseas" field="budget | adjustedBudget" section="三公" measure="budget | adjusted-budget"/>
        <map:said words="公务用车购置及* | 公务用车购置和* | 公务用车购置费及* | 公务用车购置费和* | 公务用车购置、* | 公务用车费 | 公务用车 | 公务用车支出 | 公车购置及*" row="vehicles" field="budget | adjustedBudget" section="三公" measure="budget | adjusted-budget"/>
        <map:said words="公务用车购置 | 公务用车购置费 | 公务用车购置支出 | 公车购置 | 公车购置支出 | 购置" row="vehiclePurchase" field="budget | adjustedBudget" section="三公" measure="budget | adjusted-budget"/>
        <map:said words="公务用车运* | 公务用车维护* | 公车运* | 运行维护 | 运行" row="vehicleOperation" field="budget | adjustedBudget" section="三公" measure="budget | adjusted-budget"/>
        <map:said words="公务接待 | 公务接待费 | 公务接待支出 | 公务接待费支出" row="receptions" field="budget | adjustedBudget" section="三公" measure="budget | adjusted-budget"/>
        <map:said words="国内接待 | 国内接待费 | 国内公务接待 | 国内接待支出 | 国内公务接待费 | 国内公务接待支出 | 国内接待费支出" row="domesticReceptions" field="budget | adjustedBudget" section="三公" measure="budget | adjusted-budget"/>
        <map:said words="会议 | 会议费 | 会议费支出" row="meetings" field="budget | adjustedBudget" section="三公" measure="budget | adjusted-budget"/>
        <map:said words="培训 | 培训费 | 培训费支出" row="training" field="budget | adjustedBudget" section="三公" measure="budget | adjusted-budget"/>
        <map:said words="三公经费 | 三公经费支出 | 三公 | 三公经费财政拨款 | 财政拨款三公经费 | 三公经费财政拨款支出 | 财政拨款三公经费支出 | 一般公共预算三公经费 | 一般公共预算财政拨款三公经费 | 一般公共预算财政拨款三公经费支出 | 一般公共预算三公经费支出" row="threePublic" field="budget | adjustedBudget" outside="绩效" measure="budget | adjusted-budget"/>
        <map:said words="三公经费 | 三公经费支出 | 三公 | 三公经费财政拨款 | 财政拨款三公经费 | 三公经费财政拨款支出 | 财政拨款三公经费支出 | 一般公共预算三公经费 | 一般公共预算财政拨款三公经费 | 一般公共预算财政拨款三公经费支出 | 一般公共预算三公经费支出" row="total" field="budget | adjustedBudget" outside="绩效" measure="budget | adjusted-budget"/>
        <map:said words="因公出国* | 因公出境*" row="overseas" field="budget | adjustedBudget" outside="三公 | 机关运行 | 基本支出 | 公用经费 | 绩效" measure="budget | adjusted-budget"/>
        <map:said words="公务用车购置及* | 公务用车购置和* | 公务用车购置费及* | 公务用车购置费和* | 公务用车购置、* | 公务用车费 | 公务用车 | 公务用车支出 | 公车购置及*" row="vehicles" field="budget | adjustedBudget" outside="三公 | 机关运行 | 基本支出 | 公用经费 | 绩效" measure="budget | adjusted-budget"/>
        <map:said words="公务接待 | 公务接待费 | 公务接待支出 | 公务接待费支出" row="receptions" field="budget | adjustedBudget" outside="三公 | 机关运行 | 基本支出 | 公用经费 | 绩效 | 一般公共预算" measure="budget | adjusted-budget"/>
      </xs:appinfo>
    </xs:annotation>
  </xs:element>

  <xs:complexType name="FinalThreePublicExpensesTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="FinalThreePublicExpensesRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="FinalThreePublicExpensesRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number" map:column="序号">
            <xs:annotation><xs:documentation xml:lang="en">Number of the row</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="organizationCode" type="Text" map:column="部门(单位)代码 | 部门代码 | 单位代码 | 单位编码">
            <xs:annotation><xs:documentation xml:lang="en">Code of the unit that the row is about</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="organizationName" type="Text" map:column="部门(单位)名称 | 部门名称 | 单位名称">
            <xs:annotation><xs:documentation xml:lang="en">Unit that the row is about</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="organOperatingFunds" type="Amount" map:column="机关运行经费决算数 | 机关运行经费 | 机关运行经费支出决算数">
            <xs:annotation><xs:documentation xml:lang="zh">机关运行经费决算数</xs:documentation><xs:documentation xml:lang="en">Operating funds of government organs, printed beside the three public expenses</xs:documentation></xs:annotation>
          </xs:element>
          <xs:group ref="FinalThreePublicExpensesFields"/>
          <xs:element name="record" type="FinalThreePublicExpensesRecord" map:unpivot="合计 | 小计 | 总计 | 三公经费合计 | 三公经费小计 | 三公经费 | 因公出国(境)费 | 因公出国(境)费用 | 因公出国(境)经费 | 因公出国(境)支出 | 因公出国境费 | 公务用车购置及运维费 | 公务用车购置及运行费 | 公务用车购置及运行维护费 | 公务用车购置及运行(维护)费 | 公务用车购置和运行费 | 公务用车购置和运行维护费 | 公务用车购置费及运行费 | 公务用车购置费及运行维护费 | 公务用车购置费和运行费 | 公务用车费 | 公务用车购置及运行费用 | 公务用车购置及运行维护费用 | 公务用车购置及运行费支出 | 公务用车购置及运维费/小计 | 公务用车购置及运维费/合计 | 公务用车购置及运行费/小计 | 公务用车购置及运行费/合计 | 公务用车购置及运行维护费/小计 | 公务用车购置及运行维护费/合计 | 公务用车购置及运行(维护)费/小计 | 公务用车购置及运行(维护)费/合计 | 公务用车购置和运行费/小计 | 公务用车购置和运行费/合计 | 公务用车购置和运行维护费/小计 | 公务用车购置和运行维护费/合计 | 公务用车购置费及运行费/小计 | 公务用车购置费及运行费/合计 | 公务用车购置费及运行维护费/小计 | 公务用车购置费及运行维护费/合计 | 公务用车购置费和运行费/小计 | 公务用车购置费和运行费/合计 | 公务用车费/小计 | 公务用车费/合计 | 公务用车购置及运行费用/小计 | 公务用车购置及运行费用/合计 | 公务用车购置及运行维护费用/小计 | 公务用车购置及运行维护费用/合计 | 公务用车购置及运行费支出/小计 | 公务用车购置及运行费支出/合计 | 公务接待费 | 公务接待费用 | 公务接待支出 | 公务接待经费 | 公务接待费/小计 | 公务接待费/合计 | 公务接待费用/小计 | 公务接待费用/合计 | 公务接待支出/小计 | 公务接待支出/合计 | 公务接待经费/小计 | 公务接待经费/合计 | 会议费 | 培训费 | 机关运行经费 | 公务用车购置费 | 公务用车购置 | 公务用车购置支出 | 公务用车运行费 | 公务用车运行维护费 | 公务用车运行(维护)费 | 公务用车运行 | 公务用车运行维护 | 公务用车运行维护支出 | 公务用车购置及运维费/公务用车购置费 | 公务用车购置及运维费/公务用车购置 | 公务用车购置及运维费/公务用车购置支出 | 公务用车购置及运维费/购置费 | 公务用车购置及运维费/公务用车运行费 | 公务用车购置及运维费/公务用车运行维护费 | 公务用车购置及运维费/公务用车运行(维护)费 | 公务用车购置及运维费/公务用车运行 | 公务用车购置及运维费/公务用车运行维护 | 公务用车购置及运维费/公务用车运行维护支出 | 公务用车购置及运维费/运行费 | 公务用车购置及运维费/运行维护费 | 公务用车购置及运行费/公务用车购置费 | 公务用车购置及运行费/公务用车购置 | 公务用车购置及运行费/公务用车购置支出 | 公务用车购置及运行费/购置费 | 公务用车购置及运行费/公务用车运行费 | 公务用车购置及运行费/公务用车运行维护费 | 公务用车购置及运行费/公务用车运行(维护)费 | 公务用车购置及运行费/公务用车运行 | 公务用车购置及运行费/公务用车运行维护 | 公务用车购置及运行费/公务用车运行维护支出 | 公务用车购置及运行费/运行费 | 公务用车购置及运行费/运行维护费 | 公务用车购置及运行维护费/公务用车购置费 | 公务用车购置及运行维护费/公务用车购置 | 公务用车购置及运行维护费/公务用车购置支出 | 公务用车购置及运行维护费/购置费 | 公务用车购置及运行维护费/公务用车运行费 | 公务用车购置及运行维护费/公务用车运行维护费 | 公务用车购置及运行维护费/公务用车运行(维护)费 | 公务用车购置及运行维护费/公务用车运行 | 公务用车购置及运行维护费/公务用车运行维护 | 公务用车购置及运行维护费/公务用车运行维护支出 | 公务用车购置及运行维护费/运行费 | 公务用车购置及运行维护费/运行维护费 | 公务用车购置及运行(维护)费/公务用车购置费 | 公务用车购置及运行(维护)费/公务用车购置 | 公务用车购置及运行(维护)费/公务用车购置支出 | 公务用车购置及运行(维护)费/购置费 | 公务用车购置及运行(维护)费/公务用车运行费 | 公务用车购置及运行(维护)费/公务用车运行维护费 | 公务用车购置及运行(维护)费/公务用车运行(维护)费 | 公务用车购置及运行(维护)费/公务用车运行 | 公务用车购置及运行(维护)费/公务用车运行维护 | 公务用车购置及运行(维护)费/公务用车运行维护支出 | 公务用车购置及运行(维护)费/运行费 | 公务用车购置及运行(维护)费/运行维护费 | 公务用车购置和运行费/公务用车购置费 | 公务用车购置和运行费/公务用车购置 | 公务用车购置和运行费/公务用车购置支出 | 公务用车购置和运行费/购置费 | 公务用车购置和运行费/公务用车运行费 | 公务用车购置和运行费/公务用车运行维护费 | 公务用车购置和运行费/公务用车运行(维护)费 | 公务用车购置和运行费/公务用车运行 | 公务用车购置和运行费/公务用车运行维护 | 公务用车购置和运行费/公务用车运行维护支出 | 公务用车购置和运行费/运行费 | 公务用车购置和运行费/运行维护费 | 公务用车购置和运行维护费/公务用车购置费 | 公务用车购置和运行维护费/公务用车购置 | 公务用车购置和运行维护费/公务用车购置支出 | 公务用车购置和运行维护费/购置费 | 公务用车购置和运行维护费/公务用车运行费 | 公务用车购置和运行维护费/公务用车运行维护费 | 公务用车购置和运行维护费/公务用车运行(维护)费 | 公务用车购置和运行维护费/公务用车运行 | 公务用车购置和运行维护费/公务用车运行维护 | 公务用车购置和运行维护费/公务用车运行维护支出 | 公务用车购置和运行维护费/运行费 | 公务用车购置和运行维护费/运行维护费 | 公务用车购置费及运行费/公务用车购置费 | 公务用车购置费及运行费/公务用车购置 | 公务用车购置费及运行费/公务用车购置支出 | 公务用车购置费及运行费/购置费 | 公务用车购置费及运行费/公务用车运行费 | 公务用车购置费及运行费/公务用车运行维护费 | 公务用车购置费及运行费/公务用车运行(维护)费 | 公务用车购置费及运行费/公务用车运行 | 公务用车购置费及运行费/公务用车运行维护 | 公务用车购置费及运行费/公务用车运行维护支出 | 公务用车购置费及运行费/运行费 | 公务用车购置费及运行费/运行维护费 | 公务用车购置费及运行维护费/公务用车购置费 | 公务用车购置费及运行维护费/公务用车购置 | 公务用车购置费及运行维护费/公务用车购置支出 | 公务用车购置费及运行维护费/购置费 | 公务用车购置费及运行维护费/公务用车运行费 | 公务用车购置费及运行维护费/公务用车运行维护费 | 公务用车购置费及运行维护费/公务用车运行(维护)费 | 公务用车购置费及运行维护费/公务用车运行 | 公务用车购置费及运行维护费/公务用车运行维护 | 公务用车购置费及运行维护费/公务用车运行维护支出 | 公务用车购置费及运行维护费/运行费 | 公务用车购置费及运行维护费/运行维护费 | 公务用车购置费和运行费/公务用车购置费 | 公务用车购置费和运行费/公务用车购置 | 公务用车购置费和运行费/公务用车购置支出 | 公务用车购置费和运行费/购置费 | 公务用车购置费和运行费/公务用车运行费 | 公务用车购置费和运行费/公务用车运行维护费 | 公务用车购置费和运行费/公务用车运行(维护)费 | 公务用车购置费和运行费/公务用车运行 | 公务用车购置费和运行费/公务用车运行维护 | 公务用车购置费和运行费/公务用车运行维护支出 | 公务用车购置费和运行费/运行费 | 公务用车购置费和运行费/运行维护费 | 公务用车费/公务用车购置费 | 公务用车费/公务用车购置 | 公务用车费/公务用车购置支出 | 公务用车费/购置费 | 公务用车费/公务用车运行费 | 公务用车费/公务用车运行维护费 | 公务用车费/公务用车运行(维护)费 | 公务用车费/公务用车运行 | 公务用车费/公务用车运行维护 | 公务用车费/公务用车运行维护支出 | 公务用车费/运行费 | 公务用车费/运行维护费 | 公务用车购置及运行费用/公务用车购置费 | 公务用车购置及运行费用/公务用车购置 | 公务用车购置及运行费用/公务用车购置支出 | 公务用车购置及运行费用/购置费 | 公务用车购置及运行费用/公务用车运行费 | 公务用车购置及运行费用/公务用车运行维护费 | 公务用车购置及运行费用/公务用车运行(维护)费 | 公务用车购置及运行费用/公务用车运行 | 公务用车购置及运行费用/公务用车运行维护 | 公务用车购置及运行费用/公务用车运行维护支出 | 公务用车购置及运行费用/运行费 | 公务用车购置及运行费用/运行维护费 | 公务用车购置及运行维护费用/公务用车购置费 | 公务用车购置及运行维护费用/公务用车购置 | 公务用车购置及运行维护费用/公务用车购置支出 | 公务用车购置及运行维护费用/购置费 | 公务用车购置及运行维护费用/公务用车运行费 | 公务用车购置及运行维护费用/公务用车运行维护费 | 公务用车购置及运行维护费用/公务用车运行(维护)费 | 公务用车购置及运行维护费用/公务用车运行 | 公务用车购置及运行维护费用/公务用车运行维护 | 公务用车购置及运行维护费用/公务用车运行维护支出 | 公务用车购置及运行维护费用/运行费 | 公务用车购置及运行维护费用/运行维护费 | 公务用车购置及运行费支出/公务用车购置费 | 公务用车购置及运行费支出/公务用车购置 | 公务用车购置及运行费支出/公务用车购置支出 | 公务用车购置及运行费支出/购置费 | 公务用车购置及运行费支出/公务用车运行费 | 公务用车购置及运行费支出/公务用车运行维护费 | 公务用车购置及运行费支出/公务用车运行(维护)费 | 公务用车购置及运行费支出/公务用车运行 | 公务用车购置及运行费支出/公务用车运行维护 | 公务用车购置及运行费支出/公务用车运行维护支出 | 公务用车购置及运行费支出/运行费 | 公务用车购置及运行费支出/运行维护费 | 国内接待费 | 国(境)外接待费 | 外事接待费 | 国内公务接待费 | 国(境)外公务接待费 | 公务接待费/国内接待费 | 公务接待费/国(境)外接待费 | 公务接待费/外事接待费 | 公务接待费/国内公务接待费 | 公务接待费/国(境)外公务接待费 | 公务接待费用/国内接待费 | 公务接待费用/国(境)外接待费 | 公务接待费用/外事接待费 | 公务接待费用/国内公务接待费 | 公务接待费用/国(境)外公务接待费 | 公务接待支出/国内接待费 | 公务接待支出/国(境)外接待费 | 公务接待支出/外事接待费 | 公务接待支出/国内公务接待费 | 公务接待支出/国(境)外公务接待费 | 公务接待经费/国内接待费 | 公务接待经费/国(境)外接待费 | 公务接待经费/外事接待费 | 公务接待经费/国内公务接待费 | 公务接待经费/国(境)外公务接待费"/>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="FinalThreePublicExpensesRecord">
    <xs:choice minOccurs="0" maxOccurs="unbounded">
      <xs:group ref="FinalThreePublicExpensesFields"/>
      <xs:group ref="loose"/>
    </xs:choice>
    <xs:attribute name="item" type="xs:string"/>
    <xs:attribute name="level" type="Level"/>
    <xs:attribute name="kind" type="RowKind"/>
  </xs:complexType>

  <!-- A row has these where an item has a row of its own, a record where all items stand in one wide row. -->
  <xs:group name="FinalThreePublicExpensesFields">
    <xs:choice>
      <xs:element name="item" type="Item" map:column="项目 | 支出项目 | 经费项目 | 三公经费项目 | 支出内容 | 统计数" map:required="true">
        <xs:annotation><xs:documentation xml:lang="en">Item, with its level; where the header names it, the record does</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="lineNumber" type="Number" map:column="行次">
        <xs:annotation><xs:documentation xml:lang="en">Number of the line</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="lastYear" type="Amount" map:column="{year-1}年决算数 | 上年决算数 | {year-1}年度决算数">
        <xs:annotation><xs:documentation xml:lang="zh">上年决算数</xs:documentation><xs:documentation xml:lang="en">Final amount of last year</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="budget" type="Amount" map:column="预算数 | 年初预算数 | {year}年预算数 | {year}年度预算数 | 本年预算数 | 年初预算 | {year}年年初预算数" map:required="alternative">
        <xs:annotation><xs:documentation xml:lang="en">Budget</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="adjustedBudget" type="Amount" map:column="全年预算数 | 调整预算数 | 调整后预算数">
        <xs:annotation><xs:documentation xml:lang="zh">全年预算数</xs:documentation><xs:documentation xml:lang="en">Budget of the whole year as adjusted</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="final" type="Amount" map:column="决算数 | {year}年决算数 | {year}年度决算数 | 本年决算数 | 支出决算数 | 决算统计数 | 金额 | ." map:required="alternative">
        <xs:annotation><xs:documentation xml:lang="en">Final amount</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="change" type="Amount" map:column="增减额 | 差额 | */增减额">
        <xs:annotation><xs:documentation xml:lang="zh">增减额</xs:documentation><xs:documentation xml:lang="en">Change against last year, or of the final amount against the budget</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="changePercent" type="Percent" map:column="增减% | 增减(%) | 增减比例 | 增减比例(%) | 完成% | 完成预算% | */增减%">
        <xs:annotation><xs:documentation xml:lang="zh">增减%</xs:documentation><xs:documentation xml:lang="en">Change in per cent</xs:documentation></xs:annotation>
      </xs:element>
    </xs:choice>
  </xs:group>
</xs:schema>
lQ6<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="final-three-public-expenses" type="FinalThreePublicExpensesTable" substitutionGroup="table"
             >
    

















































  </xs:element>

  <xs:complexType name="FinalThreePublicExpensesTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="FinalThreePublicExpensesRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="FinalThreePublicExpensesRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number">
            
          </xs:element>
          <xs:element name="organizationCode" type="Text">
            
          </xs:element>
          <xs:element name="organizationName" type="Text">
            
          </xs:element>
          <xs:element name="organOperatingFunds" type="Amount">
            
          </xs:element>
          <xs:group ref="FinalThreePublicExpensesFields"/>
          <xs:element name="record" type="FinalThreePublicExpensesRecord"/>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="FinalThreePublicExpensesRecord">
    <xs:choice minOccurs="0" maxOccurs="unbounded">
      <xs:group ref="FinalThreePublicExpensesFields"/>
      <xs:group ref="loose"/>
    </xs:choice>
    <xs:attribute name="item" type="xs:string"/>
    <xs:attribute name="level" type="Level"/>
    <xs:attribute name="kind" type="RowKind"/>
  </xs:complexType>

  <!-- A row has these where an item has a row of its own, a record where all items stand in one wide row. -->
  <xs:group name="FinalThreePublicExpensesFields">
    <xs:choice>
      <xs:element name="item" type="Item">
        
      </xs:element>
      <xs:element name="lineNumber" type="Number">
        
      </xs:element>
      <xs:element name="lastYear" type="Amount">
        
      </xs:element>
      <xs:element name="budget" type="Amount">
        
      </xs:element>
      <xs:element name="adjustedBudget" type="Amount">
        
      </xs:element>
      <xs:element name="final" type="Amount">
        
      </xs:element>
      <xs:element name="change" type="Amount">
        
      </xs:element>
      <xs:element name="changePercent" type="Percent">
        
      </xs:element>
    </xs:choice>
  </xs:group>
</xs:schema>
P1fixed-assets.xsdTT6<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="fixed-assets" type="FixedAssetsTable" substitutionGroup="table"
              map:title="部门固定资产占用情况表 | 固定资产占用情况表 | 国有资产占用情况表 | 国有资产占有使用情况表 | 固定资产占有使用情况表">
    <xs:annotation>
      <xs:documentation xml:lang="zh">部门固定资产占用情况表</xs:documentation>
      <xs:documentation xml:lang="en">Fixed assets: quantity and original value</xs:documentation>
      <xs:appinfo source="urn:fiscalgrid:mapping">
        <map:kind on="item" total="资产总额 | 合计 | 总计 | 固定资产总额"/>
        <!-- What the text calls its figures. -->
        <map:row name="fixedAssets" labels="固定资产* | 资产总额 | 合计 | 总计"/>
        <map:said words="固定资产 | 固定资产总额 | 固定资产原值 | 固定资产价值 | 上年末固定资产 | 年末固定资产 | 固定资产总值" row="fixedAssets" field="value"/>
      </xs:appinfo>
    </xs:annotation>
  </xs:element>

  <xs:complexType name="FixedAssetsTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="FixedAssetsRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="FixedAssetsRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number" map:column="序号">
            <xs:annotation><xs:documentation xml:lang="en">Number of the row</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="item" type="Item" map:column="项目 | 资产项目 | 资产名称 | 资产类别" map:required="true">
            <xs:annotation><xs:documentation xml:lang="en">Kind of asset</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="quantity" type="Number" map:column="数量">
            <xs:annotation><xs:documentation xml:lang="en">Quantity, in the unit that the item names</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="value" type="Amount" map:column="价值 | 账面原值 | 原值 | 账面价值" map:required="true">
            <xs:annotation><xs:documentation xml:lang="en">Original value</xs:documentation></xs:annotation>
          </xs:element>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>
</xs:schema>
VU3<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="fixed-assets" type="FixedAssetsTable" substitutionGroup="table"
             >
    









  </xs:element>

  <xs:complexType name="FixedAssetsTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="FixedAssetsRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="FixedAssetsRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number">
            
          </xs:element>
          <xs:element name="item" type="Item">
            
          </xs:element>
          <xs:element name="quantity" type="Number">
            
          </xs:element>
          <xs:element name="value" type="Amount">
            
          </xs:element>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>
</xs:schema>
X2general-public-basic-expenditure.xsdTjF<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="general-public-basic-expenditure" type="GeneralPublicBasicExpenditureTable" substitutionGroup="table"
              map:title="部门预算一般公共预算财政拨款基本支出表 | 一般公共预算财政拨款基本支出表 | 一般公共预算基本支出表 | 一般公共预算基本支出情况表 | 一般公共预算财政拨款基本支出情况表 | 一般公共预算基本支出预算表 | 一般公共预算财政拨款基本支出预算表 | 一般公共预算基本支出部门预算经济分类预算表 | 一般公共预算基本支出经济分类预算表 | 一般公共预算财政拨款基本支出经济分类预算表 | 一般公共预算基本支出预算表(按经济分类科目) | 一般公共预算基本支出预算部门经济分类预算表 | 一般公共预算基本支出情况表(按支出经济分类科目) | 一般公共预算基本支出经济分类情况表 | 一般公共预算安排基本支出分经济科目表 | 一般公共预算财政拨款基本支出预算表(按支出经济分类科目) | 一般公共预算拨款基本支出明细表 | 部门综合预算一般公共预算基本支出明细表(按支出经济分类科目) | 一般公共预算基本支出明细表(按支出经济分类科目) | 一般公共预算基本支出表(按经济分类科目) | 一般公共预算拨款基本支出预算表">
    <xs:annotation>
      <xs:documentation xml:lang="zh">一般公共预算财政拨款基本支出表</xs:documentation>
      <xs:documentation xml:lang="en">Basic expenditure from the general public budget by economic classification</xs:documentation>
      <xs:appinfo source="urn:fiscalgrid:mapping">
        <map:kind on="name" total="合计 | 总计" subtotal="小计" rollup="code"/>
        <map:sum total="total" parts="personnel administrative"/>
        <map:rollup code="code" amounts="total personnel administrative"/>
        <!-- What the text calls its figures. -->
        <map:row name="anyRow" many="true"/>
        <map:said words="基本支出 | 一般公共预算基本支出 | 一般公共预算财政拨款基本支出 | 财政拨款基本支出" row="total" field="total" section="基本支出" outside="政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="budget | none"/>
        <map:said words="人员经费 | 人员经费支出 | 人员支出" row="total" field="personnel" section="基本支出 | 一般公共预算 | 机关运行 | 公用经费" outside="政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="budget | none"/>
        <map:said words="人员经费 | 人员经费支出 | 人员支出" row="total" field="personnel" outside="基本支出 | 一般公共预算 | 财政拨款 | 机关运行 | 政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="budget | none"/>
        <map:said words="公用经费 | 公用经费支出 | 公用支出 | 日常公用经费 | 日常公用经费支出 | 日常公用支出" row="total" field="administrative" section="基本支出 | 一般公共预算 | 机关运行 | 公用经费" outside="政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="budget | none"/>
        <map:said words="公用经费 | 公用经费支出 | 公用支出 | 日常公用经费 | 日常公用经费支出 | 日常公用支出" row="total" field="administrative" outside="基本支出 | 一般公共预算 | 财政拨款 | 机关运行 | 政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="budget | none"/>
        <map:said by="label" row="anyRow" field="total" section="机关运行 | 公用经费 | 基本支出 | 人员经费" outside="政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="budget | none"/>
      </xs:appinfo>
    </xs:annotation>
  </xs:element>

  <xs:complexType name="GeneralPublicBasicExpenditureTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="GeneralPublicBasicExpenditureRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="GeneralPublicBasicExpenditureRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number" map:column="序号">
            <xs:annotation><xs:documentation xml:lang="en">Number of the row</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="governmentCode" type="Text" map:column="政府预算支出经济分类科目/科目编码 | 政府预算经济分类科目/科目编码 | 政府支出经济分类科目/科目编码 | 政府预算支出经济分类/科目编码 | 政府经济分类科目/科目编码 | 支出政府经济分类科目/科目编码 | 政府预算经济分类科目编码 | 政府经济分类科目编码 | 政府经济科目编码">
            <xs:annotation><xs:documentation xml:lang="en">Economic classification code of the government budget, 501 …</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="governmentName" type="Text" map:column="政府预算支出经济分类科目/科目名称 | 政府预算经济分类科目/科目名称 | 政府支出经济分类科目/科目名称 | 政府预算支出经济分类/科目名称 | 政府经济分类科目/科目名称 | 支出政府经济分类科目/科目名称 | 政府预算经济分类科目名称 | 政府经济分类科目名称 | 政府经济科目名称" map:required="alternative">
            <xs:annotation><xs:documentation xml:lang="en">Economic classification name of the government budget</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="code" type="EconomicCode" map:column="项目/科目编码 | 单位预算支出经济分类科目/科目编码 | 部门支出经济分类科目/科目编码 | 经济分类/科目编码 | 支出经济分类/科目编码 | 支出部门经济分类科目/科目编码 | 部门预算支出经济分类科目/科目编码 | 部门预算支出部门经济分类科目/科目编码 | 支出经济分类科目/科目编码 | 经济分类科目/科目编码 | 科目/科目编码 | 科目编码 | 经济分类科目编码 | 部门经济科目编码 | 支出经济分类科目编码 | 项目/经济分类科目编码 | 项目/支出经济分类科目编码 | 科目代码 | 经济分类科目代码 | 经济科目编码 | 项目/科目编码/类 + 款 | 单位预算支出经济分类科目/科目编码/类 + 款 | 部门支出经济分类科目/科目编码/类 + 款 | 经济分类/科目编码/类 + 款 | 支出经济分类/科目编码/类 + 款 | 支出部门经济分类科目/科目编码/类 + 款 | 部门预算支出经济分类科目/科目编码/类 + 款 | 部门预算支出部门经济分类科目/科目编码/类 + 款 | 支出经济分类科目/科目编码/类 + 款 | 经济分类科目/科目编码/类 + 款 | 科目/科目编码/类 + 款 | 科目编码/类 + 款 | 经济分类科目编码/类 + 款 | 部门经济科目编码/类 + 款 | 支出经济分类科目编码/类 + 款 | 项目/经济分类科目编码/类 + 款 | 项目/支出经济分类科目编码/类 + 款 | 科目代码/类 + 款 | 经济分类科目代码/类 + 款 | 经济科目编码/类 + 款 | 经济分类科目/类 + 款 | 类 + 款">
            <xs:annotation><xs:documentation xml:lang="en">Economic classification code</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="name" type="Text" map:column="项目/科目名称 | 单位预算支出经济分类科目/科目名称 | 部门支出经济分类科目/科目名称 | 经济分类/科目名称 | 支出经济分类/科目名称 | 支出部门经济分类科目/科目名称 | 部门预算支出经济分类科目/科目名称 | 部门预算支出部门经济分类科目/科目名称 | 支出经济分类科目/科目名称 | 经济分类科目/科目名称 | 科目/科目名称 | 科目名称 | 经济分类科目名称 | 部门经济科目名称 | 支出经济分类科目名称 | 项目/经济分类科目名称 | 项目/支出经济分类科目名称 | 经济科目名称" map:required="alternative">
            <xs:annotation><xs:documentation xml:lang="en">Economic classification name</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="total" type="Amount" map:column="一般公共预算基本支出/合计 | {year}年一般公共预算基本支出/合计 | 本年一般公共预算基本支出/合计 | 一般公共预算财政拨款基本支出/合计 | {year}年基本支出/合计 | 本年基本支出/合计 | 基本支出/合计 | 一般公共预算基本支出/小计 | {year}年一般公共预算基本支出/小计 | 本年一般公共预算基本支出/小计 | 合计" map:required="true">
            <xs:annotation><xs:documentation xml:lang="en">Total basic expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="personnel" type="Amount" map:column="一般公共预算基本支出/人员经费 | {year}年一般公共预算基本支出/人员经费 | 本年一般公共预算基本支出/人员经费 | 一般公共预算财政拨款基本支出/人员经费 | {year}年基本支出/人员经费 | 本年基本支出/人员经费 | 基本支出/人员经费 | 人员经费 | 人员经费支出" map:required="true">
            <xs:annotation><xs:documentation xml:lang="en">Personnel expenses</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="administrative" type="Amount" map:column="一般公共预算基本支出/公用经费 | {year}年一般公共预算基本支出/公用经费 | 本年一般公共预算基本支出/公用经费 | 一般公共预算财政拨款基本支出/公用经费 | {year}年基本支出/公用经费 | 本年基本支出/公用经费 | 基本支出/公用经费 | 公用经费 | 公用经费支出 | 日常公用经费 | 日常公用 | 日常公用支出 | 一般公共预算基本支出/日常公用 | {year}年一般公共预算基本支出/日常公用 | 本年一般公共预算基本支出/日常公用 | 一般公共预算财政拨款基本支出/日常公用 | {year}年基本支出/日常公用 | 本年基本支出/日常公用 | 基本支出/日常公用 | 一般公共预算基本支出/日常公用经费 | {year}年一般公共预算基本支出/日常公用经费 | 本年一般公共预算基本支出/日常公用经费 | 一般公共预算财政拨款基本支出/日常公用经费 | {year}年基本支出/日常公用经费 | 本年基本支出/日常公用经费 | 基本支出/日常公用经费" map:required="true">
            <xs:annotation><xs:documentation xml:lang="en">Administrative expenses</xs:documentation></xs:annotation>
          </xs:element>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>
</xs:schema>
nR4<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="general-public-basic-expenditure" type="GeneralPublicBasicExpenditureTable" substitutionGroup="table"
             >
    
















  </xs:element>

  <xs:complexType name="GeneralPublicBasicExpenditureTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="GeneralPublicBasicExpenditureRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="GeneralPublicBasicExpenditureRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number">
            
          </xs:element>
          <xs:element name="governmentCode" type="Text">
            
          </xs:element>
          <xs:element name="governmentName" type="Text">
            
          </xs:element>
          <xs:element name="code" type="EconomicCode">
            
          </xs:element>
          <xs:element name="name" type="Text">
            
          </xs:element>
          <xs:element name="total" type="Amount">
            
          </xs:element>
          <xs:element name="personnel" type="Amount">
            
          </xs:element>
          <xs:element name="administrative" type="Amount">
            
          </xs:element>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>
</xs:schema>
l1general-public-expenditure.xsdXXO<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="general-public-expenditure" type="GeneralPublicExpenditureTable" substitutionGroup="table"
              map:title="部门预算一般公共预算财政拨款支出表 | 一般公共预算财政拨款支出表 | 一般公共预算支出表 | 一般公共预算支出情况表 | 一般公共预算财政拨款支出情况表 | 一般公共预算支出预算表 | 一般公共预算财政拨款支出预算表 | 一般公共预算拨款支出预算表 | 一般公共预算支出功能分类预算表 | 一般公共预算财政拨款支出功能分类预算表 | 一般公共预算支出预算表(按功能分类科目) | 一般公共预算支出预算总表 | 一般公共预算支出情况表(按功能分类科目) | 一般公共预算支出预算表(按功能科目分类) | 一般公共预算拨款表 | 部门综合预算一般公共预算支出明细表(按支出功能分类科目) | 一般公共预算支出明细表(按支出功能分类科目) | 一般公共预算支出情况表(按支出功能分类科目) | 一般公共预算财政拨款支出预算表(按功能分类科目)">
    <xs:annotation>
      <xs:documentation xml:lang="zh">一般公共预算支出表</xs:documentation>
      <xs:documentation xml:lang="en">Expenditure from the general public budget by functional classification</xs:documentation>
      <xs:appinfo source="urn:fiscalgrid:mapping">
        <map:kind on="name" total="合计 | 总计" subtotal="小计" rollup="code"/>
        <map:row name="categories" level="1" many="true"/>
        <map:sum total="total" parts="basic|personnel+administrative project"/>
        <map:sum total="basic" parts="personnel administrative"/>
        <map:rollup code="code" amounts="total basic personnel administrative project" within="organizationCode organizationName"/>
        <!-- What the text calls its figures. -->
        <map:row name="anyRow" many="true"/>
        <map:said words="一般公共预算支出 | 一般公共预算拨款支出 | 一般公共预算财政拨款支出 | 一般公共预算当年拨款支出" row="total" field="total" previous="lastYear | lastYearBudget" outside="政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="budget | none"/>
        <map:said words="一般公共预算支出 | 一般公共预算拨款支出 | 一般公共预算财政拨款支出 | 一般公共预算当年拨款支出 | 一般公共预算拨款 | 一般公共预算当年拨款 | 一般公共预算财政拨款 | 一般公共预算当年财政拨款 | 一般公共预算 | 财政拨款支出 | 支出" row="total" field="total" previous="lastYear | lastYearBudget" section="一般公共预算" outside="政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产 | 基本支出" measure="budget | none"/>
        <map:said words="基本支出 | 一般公共预算基本支出 | 一般公共预算财政拨款基本支出" row="total" field="basic" section="一般公共预算" outside="政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="budget | none"/>
        <map:said words="项目支出 | 一般公共预算项目支出 | 一般公共预算财政拨款项目支出" row="total" field="project" section="一般公共预算" outside="政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="budget | none"/>
        <map:said by="classification" row="anyRow" field="total" previous="lastYear | lastYearBudget" section="一般公共预算" outside="政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="budget | none"/>
        <map:said by="label" row="anyRow" field="total" previous="lastYear | lastYearBudget" section="一般公共预算" outside="政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产 | 基本支出" measure="budget | none"/>
        <map:said by="classification" row="anyRow" field="total" previous="lastYear | lastYearBudget" section="支出 | 收支 | 收、支" outside="财政拨款收 | 政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="budget | none"/>
        <map:said words="基本支出" row="total" field="basic" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="budget | none"/>
        <map:said words="项目支出" row="total" field="project" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 绩效 | 资产" measure="budget | none"/>
      </xs:appinfo>
    </xs:annotation>
  </xs:element>

  <xs:complexType name="GeneralPublicExpenditureTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="GeneralPublicExpenditureRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="GeneralPublicExpenditureRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number" map:column="序号">
            <xs:annotation><xs:documentation xml:lang="en">Number of the row</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="organizationCode" type="Text" map:column="部门(单位)代码 | 部门代码 | 单位代码 | 单位编码">
            <xs:annotation><xs:documentation xml:lang="en">Code of the unit that the row is about</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="organizationName" type="Text" map:column="部门(单位)名称 | 部门名称 | 单位名称">
            <xs:annotation><xs:documentation xml:lang="en">Unit that the row is about</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="code" type="FunctionalCode" map:column="功能分类科目/科目编码 | 支出功能分类科目/科目编码 | 部门预算支出功能分类科目/科目编码 | 科目/科目编码 | 项目/科目编码 | 单位预算支出功能分类科目/科目编码 | 支出功能分类/科目编码 | 功能分类/科目编码 | 项目/支出功能分类/科目编码 | 项目/功能分类/科目编码 | 项目/功能分类科目/科目编码 | 项目/支出功能分类科目/科目编码 | 功能分类科目/编码 | 项目/功能分类科目编码 | 项目/支出功能分类科目编码 | 科目编码 | 功能分类科目编码 | 支出功能分类科目编码 | 功能科目编码 | 科目代码 | 项目/科目代码 | 功能分类科目代码 | 项目/功能分类科目代码 | 项目/支出功能分类科目代码 | 项目/编码 | 支出功能分类 | 项目/支出功能分类 | 项目/功能分类 | 科目/科目代码 | 功能分类科目/科目代码 | 支出功能分类科目/科目代码 | 项目/支出功能分类代码 | 项目/科目 | 功能分类科目/科目编码/类 + 款 + 项 | 支出功能分类科目/科目编码/类 + 款 + 项 | 部门预算支出功能分类科目/科目编码/类 + 款 + 项 | 科目/科目编码/类 + 款 + 项 | 项目/科目编码/类 + 款 + 项 | 单位预算支出功能分类科目/科目编码/类 + 款 + 项 | 支出功能分类/科目编码/类 + 款 + 项 | 功能分类/科目编码/类 + 款 + 项 | 项目/支出功能分类/科目编码/类 + 款 + 项 | 项目/功能分类/科目编码/类 + 款 + 项 | 项目/功能分类科目/科目编码/类 + 款 + 项 | 项目/支出功能分类科目/科目编码/类 + 款 + 项 | 功能分类科目/编码/类 + 款 + 项 | 项目/功能分类科目编码/类 + 款 + 项 | 项目/支出功能分类科目编码/类 + 款 + 项 | 科目编码/类 + 款 + 项 | 功能分类科目编码/类 + 款 + 项 | 支出功能分类科目编码/类 + 款 + 项 | 功能科目编码/类 + 款 + 项 | 科目代码/类 + 款 + 项 | 项目/科目代码/类 + 款 + 项 | 功能分类科目代码/类 + 款 + 项 | 项目/功能分类科目代码/类 + 款 + 项 | 项目/支出功能分类科目代码/类 + 款 + 项 | 项目/编码/类 + 款 + 项 | 支出功能分类/类 + 款 + 项 | 项目/支出功能分类/类 + 款 + 项 | 项目/功能分类/类 + 款 + 项 | 科目/科目代码/类 + 款 + 项 | 功能分类科目/科目代码/类 + 款 + 项 | 支出功能分类科目/科目代码/类 + 款 + 项 | 项目/支出功能分类代码/类 + 款 + 项 | 项目/科目/类 + 款 + 项 | 项目/类 + 款 + 项 | 类 + 款 + 项 | 科目/类 + 款 + 项 | 功能分类科目/类 + 款 + 项 | 支出功能分类科目/类 + 款 + 项">
            <xs:annotation><xs:documentation xml:lang="en">Functional classification code</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="name" type="Text" map:column="功能分类科目/科目名称 | 支出功能分类科目/科目名称 | 部门预算支出功能分类科目/科目名称 | 科目/科目名称 | 项目/科目名称 | 单位预算支出功能分类科目/科目名称 | 支出功能分类/科目名称 | 功能分类/科目名称 | 项目/支出功能分类/科目名称 | 项目/功能分类/科目名称 | 项目/功能分类科目/科目名称 | 项目/支出功能分类科目/科目名称 | 功能分类科目/名称 | 项目/功能分类科目名称 | 项目/支出功能分类科目名称 | 科目名称 | 功能分类科目名称 | 支出功能分类科目名称 | 功能科目名称 | 项目/名称 | 项目/科目名称(类、款、项) | 科目名称(类、款、项) | 项目 | 项目(按功能分类) | 项目(按功能分类科目) | 项目(按支出功能分类)" map:required="true">
            <xs:annotation><xs:documentation xml:lang="en">Functional classification name</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="lastYear" type="Amount" map:column="{year-1}年执行数 | 上年执行数 | {year-1}年预算执行数 | 上年预算执行数 | {year-1}年执行数/合计 | {year-1}年执行数/小计">
            <xs:annotation><xs:documentation xml:lang="zh">上年执行数</xs:documentation><xs:documentation xml:lang="en">Last year as executed</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="lastYearBudget" type="Amount" map:column="{year-1}年预算数 | 上年预算数 | {year-1}年预算数/合计 | {year-1}年预算数/小计">
            <xs:annotation><xs:documentation xml:lang="zh">上年预算数</xs:documentation><xs:documentation xml:lang="en">Last year's budget</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="total" type="Amount" map:column="合计 | 总计 | 小计 | {year}年预算数/合计 | {year}年预算/合计 | 本年预算数/合计 | 预算数/合计 | {year}年年初预算数/合计 | 一般公共预算/合计 | 一般公共预算支出/合计 | {year}年一般公共预算支出/合计 | 本年一般公共预算支出/合计 | 一般公共预算财政拨款支出/合计 | 本年支出/合计 | {year}年预算数/总计 | {year}年预算/总计 | 本年预算数/总计 | 预算数/总计 | {year}年年初预算数/总计 | 一般公共预算/总计 | 一般公共预算支出/总计 | {year}年一般公共预算支出/总计 | 本年一般公共预算支出/总计 | 一般公共预算财政拨款支出/总计 | 本年支出/总计 | {year}年预算数/小计 | {year}年预算/小计 | 本年预算数/小计 | 预算数/小计 | {year}年年初预算数/小计 | 一般公共预算/小计 | 一般公共预算支出/小计 | {year}年一般公共预算支出/小计 | 本年一般公共预算支出/小计 | 一般公共预算财政拨款支出/小计 | 本年支出/小计" map:required="true">
            <xs:annotation><xs:documentation xml:lang="en">Total of the year</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="basic" type="Amount" map:column="基本支出 | {year}年预算数/基本支出 | {year}年预算/基本支出 | 本年预算数/基本支出 | 预算数/基本支出 | {year}年年初预算数/基本支出 | 一般公共预算/基本支出 | 一般公共预算支出/基本支出 | {year}年一般公共预算支出/基本支出 | 本年一般公共预算支出/基本支出 | 一般公共预算财政拨款支出/基本支出 | 本年支出/基本支出 | 基本支出/小计 | 基本支出/合计">
            <xs:annotation><xs:documentation xml:lang="en">Basic expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="personnel" type="Amount" map:column="基本支出/人员经费 | 基本支出/人员支出 | 人员经费支出 | 人员经费">
            <xs:annotation><xs:documentation xml:lang="en">Personnel expenses in the basic expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="administrative" type="Amount" map:column="基本支出/公用经费 | 基本支出/公用支出 | 基本支出/日常公用经费 | 基本支出/日常公用 | 基本支出/日常公用支出 | 公用经费支出 | 公用经费 | 日常公用经费">
            <xs:annotation><xs:documentation xml:lang="en">Administrative expenses in the basic expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="project" type="Amount" map:column="项目支出 | 专项业务经费支出 | {year}年预算数/项目支出 | {year}年预算/项目支出 | 本年预算数/项目支出 | 预算数/项目支出 | {year}年年初预算数/项目支出 | 一般公共预算/项目支出 | 一般公共预算支出/项目支出 | {year}年一般公共预算支出/项目支出 | 本年一般公共预算支出/项目支出 | 一般公共预算财政拨款支出/项目支出 | 本年支出/项目支出 | {year}年预算数/专项业务经费支出 | {year}年预算/专项业务经费支出 | 本年预算数/专项业务经费支出 | 预算数/专项业务经费支出 | {year}年年初预算数/专项业务经费支出 | 一般公共预算/专项业务经费支出 | 一般公共预算支出/专项业务经费支出 | {year}年一般公共预算支出/专项业务经费支出 | 本年一般公共预算支出/专项业务经费支出 | 一般公共预算财政拨款支出/专项业务经费支出 | 本年支出/专项业务经费支出" map:required="true">
            <xs:annotation><xs:documentation xml:lang="en">Project expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="change" type="Amount" map:column="增减额 | {year}年预算数比{year-1}年执行数/增减额 | */增减额">
            <xs:annotation><xs:documentation xml:lang="zh">增减额</xs:documentation><xs:documentation xml:lang="en">Change against last year</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="changePercent" type="Percent" map:column="增减% | 增减(%) | {year}年预算数比{year-1}年执行数/增减% | 增减比例 | 增减比例(%) | */增减% | */增减(%) | */增减比例 | */增减比例(%)">
            <xs:annotation><xs:documentation xml:lang="zh">增减%</xs:documentation><xs:documentation xml:lang="en">Change against last year in per cent</xs:documentation></xs:annotation>
          </xs:element>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>
</xs:schema>
TT5<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="general-public-expenditure" type="GeneralPublicExpenditureTable" substitutionGroup="table"
             >
    





















  </xs:element>

  <xs:complexType name="GeneralPublicExpenditureTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="GeneralPublicExpenditureRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="GeneralPublicExpenditureRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number">
            
          </xs:element>
          <xs:element name="organizationCode" type="Text">
            
          </xs:element>
          <xs:element name="organizationName" type="Text">
            
          </xs:element>
          <xs:element name="code" type="FunctionalCode">
            
          </xs:element>
          <xs:element name="name" type="Text">
            
          </xs:element>
          <xs:element name="lastYear" type="Amount">
            
          </xs:element>
          <xs:element name="lastYearBudget" type="Amount">
            
          </xs:element>
          <xs:element name="total" type="Amount">
            
          </xs:element>
          <xs:element name="basic" type="Amount">
            
          </xs:element>
          <xs:element name="personnel" type="Amount">
            
          </xs:element>
          <xs:element name="administrative" type="Amount">
            
          </xs:element>
          <xs:element name="project" type="Amount">
            
          </xs:element>
          <xs:element name="change" type="Amount">
            
          </xs:element>
          <xs:element name="changePercent" type="Percent">
            
          </xs:element>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>
</xs:schema>
n1government-fund-expenditure.xsdfdK<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="government-fund-expenditure" type="GovernmentFundExpenditureTable" substitutionGroup="table"
              map:title="部门预算政府性基金预算财政拨款支出表 | 部门预算政府基金预算财政拨款支出表 | 政府性基金预算财政拨款支出表 | 政府基金预算财政拨款支出表 | 政府性基金预算支出表 | 政府性基金预算支出情况表 | 政府性基金预算财政拨款支出情况表 | 政府性基金预算支出预算表 | 政府性基金支出预算表 | 政府性基金预算财政拨款支出预算表 | 政府性基金拨款支出预算表 | 政府性基金预算支出功能分类预算表 | 政府性基金预算财政拨款支出功能分类预算表 | 政府性基金支出功能分类预算表 | 政府性基金预算支出预算表(按功能分类科目) | 政府性基金拨款表">
    <xs:annotation>
      <xs:documentation xml:lang="zh">政府性基金预算支出表</xs:documentation>
      <xs:documentation xml:lang="en">Expenditure from government-managed funds by functional classification</xs:documentation>
      <xs:appinfo source="urn:fiscalgrid:mapping">
        <map:kind on="name" total="合计 | 总计" subtotal="小计" rollup="code"/>
        <map:row name="categories" level="1" many="true"/>
        <map:sum total="total" parts="basic|personnel+administrative project"/>
        <map:sum total="basic" parts="personnel administrative"/>
        <map:rollup code="code" amounts="total basic personnel administrative project" within="organizationCode organizationName"/>
        <!-- What the text calls its figures. -->
        <map:row name="anyRow" many="true"/>
        <map:said words="支出 | 本年支出 | 政府性基金支出 | 政府性基金预算支出 | 政府性基金预算财政拨款支出 | 政府性基金预算拨款支出 | 政府性基金预算财政拨款本年支出" row="total" field="total" previous="lastYear | lastYearBudget" section="政府性基金" measure="budget | none"/>
        <map:said words="基本支出" row="total" field="basic" section="政府性基金" measure="budget | none"/>
        <map:said words="项目支出" row="total" field="project" section="政府性基金" measure="budget | none"/>
        <map:said by="classification" row="anyRow" field="total" previous="lastYear | lastYearBudget" section="政府性基金" measure="budget | none"/>
      </xs:appinfo>
    </xs:annotation>
  </xs:element>

  <xs:complexType name="GovernmentFundExpenditureTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="GovernmentFundExpenditureRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="GovernmentFundExpenditureRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number" map:column="序号">
            <xs:annotation><xs:documentation xml:lang="en">Number of the row</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="organizationCode" type="Text" map:column="部门(单位)代码 | 部门代码 | 单位代码 | 单位编码">
            <xs:annotation><xs:documentation xml:lang="en">Code of the unit that the row is about</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="organizationName" type="Text" map:column="部门(单位)名称 | 部门名称 | 单位名称">
            <xs:annotation><xs:documentation xml:lang="en">Unit that the row is about</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="code" type="FunctionalCode" map:column="功能分类科目/科目编码 | 支出功能分类科目/科目编码 | 部门预算支出功能分类科目/科目编码 | 科目/科目编码 | 项目/科目编码 | 单位预算支出功能分类科目/科目编码 | 支出功能分类/科目编码 | 功能分类/科目编码 | 项目/支出功能分类/科目编码 | 项目/功能分类/科目编码 | 项目/功能分类科目/科目编码 | 项目/支出功能分类科目/科目编码 | 功能分类科目/编码 | 项目/功能分类科目编码 | 项目/支出功能分类科目编码 | 科目编码 | 功能分类科目编码 | 支出功能分类科目编码 | 功能科目编码 | 科目代码 | 项目/科目代码 | 功能分类科目代码 | 项目/功能分类科目代码 | 项目/支出功能分类科目代码 | 项目/编码 | 支出功能分类 | 项目/支出功能分类 | 项目/功能分类 | 科目/科目代码 | 功能分类科目/科目代码 | 支出功能分类科目/科目代码 | 项目/支出功能分类代码 | 项目/科目 | 功能分类科目/科目编码/类 + 款 + 项 | 支出功能分类科目/科目编码/类 + 款 + 项 | 部门预算支出功能分类科目/科目编码/类 + 款 + 项 | 科目/科目编码/类 + 款 + 项 | 项目/科目编码/类 + 款 + 项 | 单位预算支出功能分类科目/科目编码/类 + 款 + 项 | 支出功能分类/科目编码/类 + 款 + 项 | 功能分类/科目编码/类 + 款 + 项 | 项目/支出功能分类/科目编码/类 + 款 + 项 | 项目/功能分类/科目编码/类 + 款 + 项 | 项目/功能分类科目/科目编码/类 + 款 + 项 | 项目/支出功能分类科目/科目编码/类 + 款 + 项 | 功能分类科目/编码/类 + 款 + 项 | 项目/功能分类科目编码/类 + 款 + 项 | 项目/支出功能分类科目编码/类 + 款 + 项 | 科目编码/类 + 款 + 项 | 功能分类科目编码/类 + 款 + 项 | 支出功能分类科目编码/类 + 款 + 项 | 功能科目编码/类 + 款 + 项 | 科目代码/类 + 款 + 项 | 项目/科目代码/类 + 款 + 项 | 功能分类科目代码/类 + 款 + 项 | 项目/功能分类科目代码/类 + 款 + 项 | 项目/支出功能分类科目代码/类 + 款 + 项 | 项目/编码/类 + 款 + 项 | 支出功能分类/类 + 款 + 项 | 项目/支出功能分类/类 + 款 + 项 | 项目/功能分类/类 + 款 + 项 | 科目/科目代码/类 + 款 + 项 | 功能分类科目/科目代码/类 + 款 + 项 | 支出功能分类科目/科目代码/类 + 款 + 项 | 项目/支出功能分类代码/类 + 款 + 项 | 项目/科目/类 + 款 + 项 | 项目/类 + 款 + 项 | 类 + 款 + 项 | 科目/类 + 款 + 项 | 功能分类科目/类 + 款 + 项 | 支出功能分类科目/类 + 款 + 项">
            <xs:annotation><xs:documentation xml:lang="en">Functional classification code</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="name" type="Text" map:column="功能分类科目/科目名称 | 支出功能分类科目/科目名称 | 部门预算支出功能分类科目/科目名称 | 科目/科目名称 | 项目/科目名称 | 单位预算支出功能分类科目/科目名称 | 支出功能分类/科目名称 | 功能分类/科目名称 | 项目/支出功能分类/科目名称 | 项目/功能分类/科目名称 | 项目/功能分类科目/科目名称 | 项目/支出功能分类科目/科目名称 | 功能分类科目/名称 | 项目/功能分类科目名称 | 项目/支出功能分类科目名称 | 科目名称 | 功能分类科目名称 | 支出功能分类科目名称 | 功能科目名称 | 项目/名称 | 项目/科目名称(类、款、项) | 科目名称(类、款、项) | 项目 | 项目(按功能分类) | 项目(按功能分类科目) | 项目(按支出功能分类)" map:required="true">
            <xs:annotation><xs:documentation xml:lang="en">Functional classification name</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="lastYear" type="Amount" map:column="{year-1}年执行数 | 上年执行数 | {year-1}年预算执行数 | 上年预算执行数 | {year-1}年执行数/合计 | {year-1}年执行数/小计">
            <xs:annotation><xs:documentation xml:lang="zh">上年执行数</xs:documentation><xs:documentation xml:lang="en">Last year as executed</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="lastYearBudget" type="Amount" map:column="{year-1}年预算数 | 上年预算数 | {year-1}年预算数/合计 | {year-1}年预算数/小计">
            <xs:annotation><xs:documentation xml:lang="zh">上年预算数</xs:documentation><xs:documentation xml:lang="en">Last year's budget</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="total" type="Amount" map:column="合计 | 总计 | 小计 | {year}年预算数/合计 | {year}年预算/合计 | 本年预算数/合计 | 预算数/合计 | {year}年年初预算数/合计 | 政府性基金预算支出/合计 | 本年政府性基金预算支出/合计 | {year}年政府性基金预算支出/合计 | 本年政府性基金预算财政拨款支出/合计 | 政府性基金预算财政拨款支出/合计 | 本年支出/合计 | {year}年预算数/总计 | {year}年预算/总计 | 本年预算数/总计 | 预算数/总计 | {year}年年初预算数/总计 | 政府性基金预算支出/总计 | 本年政府性基金预算支出/总计 | {year}年政府性基金预算支出/总计 | 本年政府性基金预算财政拨款支出/总计 | 政府性基金预算财政拨款支出/总计 | 本年支出/总计 | {year}年预算数/小计 | {year}年预算/小计 | 本年预算数/小计 | 预算数/小计 | {year}年年初预算数/小计 | 政府性基金预算支出/小计 | 本年政府性基金预算支出/小计 | {year}年政府性基金预算支出/小计 | 本年政府性基金预算财政拨款支出/小计 | 政府性基金预算财政拨款支出/小计 | 本年支出/小计" map:required="true">
            <xs:annotation><xs:documentation xml:lang="en">Total of the year</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="basic" type="Amount" map:column="基本支出 | {year}年预算数/基本支出 | {year}年预算/基本支出 | 本年预算数/基本支出 | 预算数/基本支出 | {year}年年初预算数/基本支出 | 政府性基金预算支出/基本支出 | 本年政府性基金预算支出/基本支出 | {year}年政府性基金预算支出/基本支出 | 本年政府性基金预算财政拨款支出/基本支出 | 政府性基金预算财政拨款支出/基本支出 | 本年支出/基本支出 | 基本支出/小计 | 基本支出/合计">
            <xs:annotation><xs:documentation xml:lang="en">Basic expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="personnel" type="Amount" map:column="基本支出/人员经费 | 基本支出/人员支出 | 人员经费支出 | 人员经费">
            <xs:annotation><xs:documentation xml:lang="en">Personnel expenses in the basic expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="administrative" type="Amount" map:column="基本支出/公用经费 | 基本支出/公用支出 | 基本支出/日常公用经费 | 基本支出/日常公用 | 基本支出/日常公用支出 | 公用经费支出 | 公用经费 | 日常公用经费">
            <xs:annotation><xs:documentation xml:lang="en">Administrative expenses in the basic expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="project" type="Amount" map:column="项目支出 | 专项业务经费支出 | {year}年预算数/项目支出 | {year}年预算/项目支出 | 本年预算数/项目支出 | 预算数/项目支出 | {year}年年初预算数/项目支出 | 政府性基金预算支出/项目支出 | 本年政府性基金预算支出/项目支出 | {year}年政府性基金预算支出/项目支出 | 本年政府性基金预算财政拨款支出/项目支出 | 政府性基金预算财政拨款支出/项目支出 | 本年支出/项目支出 | {year}年预算数/专项业务经费支出 | {year}年预算/专项业务经费支出 | 本年预算数/专项业务经费支出 | 预算数/专项业务经费支出 | {year}年年初预算数/专项业务经费支出 | 政府性基金预算支出/专项业务经费支出 | 本年政府性基金预算支出/专项业务经费支出 | {year}年政府性基金预算支出/专项业务经费支出 | 本年政府性基金预算财政拨款支出/专项业务经费支出 | 政府性基金预算财政拨款支出/专项业务经费支出 | 本年支出/专项业务经费支出" map:required="true">
            <xs:annotation><xs:documentation xml:lang="en">Project expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="change" type="Amount" map:column="增减额 | {year}年预算数比{year-1}年执行数/增减额 | */增减额">
            <xs:annotation><xs:documentation xml:lang="zh">增减额</xs:documentation><xs:documentation xml:lang="en">Change against last year</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="changePercent" type="Percent" map:column="增减% | 增减(%) | {year}年预算数比{year-1}年执行数/增减% | 增减比例 | 增减比例(%) | */增减% | */增减(%) | */增减比例 | */增减比例(%)">
            <xs:annotation><xs:documentation xml:lang="zh">增减%</xs:documentation><xs:documentation xml:lang="en">Change against last year in per cent</xs:documentation></xs:annotation>
          </xs:element>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>
</xs:schema>
TT5<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="government-fund-expenditure" type="GovernmentFundExpenditureTable" substitutionGroup="table"
             >
    
















  </xs:element>

  <xs:complexType name="GovernmentFundExpenditureTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="GovernmentFundExpenditureRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="GovernmentFundExpenditureRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number">
            
          </xs:element>
          <xs:element name="organizationCode" type="Text">
            
          </xs:element>
          <xs:element name="organizationName" type="Text">
            
          </xs:element>
          <xs:element name="code" type="FunctionalCode">
            
          </xs:element>
          <xs:element name="name" type="Text">
            
          </xs:element>
          <xs:element name="lastYear" type="Amount">
            
          </xs:element>
          <xs:element name="lastYearBudget" type="Amount">
            
          </xs:element>
          <xs:element name="total" type="Amount">
            
          </xs:element>
          <xs:element name="basic" type="Amount">
            
          </xs:element>
          <xs:element name="personnel" type="Amount">
            
          </xs:element>
          <xs:element name="administrative" type="Amount">
            
          </xs:element>
          <xs:element name="project" type="Amount">
            
          </xs:element>
          <xs:element name="change" type="Amount">
            
          </xs:element>
          <xs:element name="changePercent" type="Percent">
            
          </xs:element>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>
</xs:schema>
P1institutions.xsdVk5<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="institutions" type="InstitutionsTable" substitutionGroup="table"
              map:title="部门机构设置情况 | 机构设置情况 | 部门机构设置情况表 | 机构设置情况表">
    <xs:annotation>
      <xs:documentation xml:lang="zh">部门机构设置情况</xs:documentation>
      <xs:documentation xml:lang="en">The units that a department consists of</xs:documentation>
      <xs:appinfo source="urn:fiscalgrid:mapping">
        <map:kind on="name"/>
      </xs:appinfo>
    </xs:annotation>
  </xs:element>

  <xs:complexType name="InstitutionsTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="InstitutionsRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="InstitutionsRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number" map:column="序号">
            <xs:annotation><xs:documentation xml:lang="en">Number of the row</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="name" type="Text" map:column="单位名称 | 机构名称 | 预算单位名称" map:required="true">
            <xs:annotation><xs:documentation xml:lang="en">Name of the unit</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="nature" type="Text" map:column="单位性质 | 机构性质 | 单位类型" map:required="true">
            <xs:annotation><xs:documentation xml:lang="en">Nature of the unit: administrative, public institution, …</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="rank" type="Text" map:column="单位规格 | 机构规格 | 规格 | 单位级别">
            <xs:annotation><xs:documentation xml:lang="en">Administrative rank</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="fundingMode" type="Text" map:column="经费保障形式 | 经费保障方式 | 经费来源 | 经费形式">
            <xs:annotation><xs:documentation xml:lang="en">How the unit is funded</xs:documentation></xs:annotation>
          </xs:element>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>
</xs:schema>
`Z3<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="institutions" type="InstitutionsTable" substitutionGroup="table"
             >
    






  </xs:element>

  <xs:complexType name="InstitutionsTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="InstitutionsRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="InstitutionsRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number">
            
          </xs:element>
          <xs:element name="name" type="Text">
            
          </xs:element>
          <xs:element name="nature" type="Text">
            
          </xs:element>
          <xs:element name="rank" type="Text">
            
          </xs:element>
          <xs:element name="fundingMode" type="Text">
            
          </xs:element>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>
</xs:schema>
^1performance-targets.xsdjP9<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="performance-targets" type="PerformanceTargetsTable" substitutionGroup="table"
              map:title="{project}绩效目标表 | {project}绩效目标申报表 | {project}绩效信息表 | 项目支出绩效表">
    <xs:annotation>
      <xs:documentation xml:lang="zh">项目绩效目标表</xs:documentation>
      <xs:documentation xml:lang="en">Performance targets of a project: its goals and its indicators</xs:documentation>
      <xs:appinfo source="urn:fiscalgrid:mapping">
        <map:kind on="level3"/>
      </xs:appinfo>
    </xs:annotation>
  </xs:element>

  <xs:complexType name="PerformanceTargetsTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:element name="title" type="Title"/>
            <xs:element name="context" type="Context"/>
            <xs:element name="prelude" type="PerformanceTargetsPrelude" map:prelude="绩效目标 | 总体目标 | 年度绩效目标 | 年度总体目标"/>
          </xs:choice>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="PerformanceTargetsRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
        <xs:attribute name="project" type="xs:string"/>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="PerformanceTargetsPrelude">
    <xs:complexContent>
      <xs:restriction base="Prelude">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="goals" type="Text" map:column="绩效目标 | 总体目标 | 年度绩效目标 | 年度总体目标">
            <xs:annotation><xs:documentation xml:lang="en">What the project is to reach</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element ref="label"/>
          <xs:element ref="cell"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="PerformanceTargetsRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number" map:column="序号">
            <xs:annotation><xs:documentation xml:lang="en">Number of the row</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="level1" type="Text" map:column="一级指标 | 绩效指标/一级指标" map:required="true" map:hold="true">
            <xs:annotation><xs:documentation xml:lang="en">First-level indicator</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="level2" type="Text" map:column="二级指标 | 绩效指标/二级指标" map:required="true" map:hold="true">
            <xs:annotation><xs:documentation xml:lang="en">Second-level indicator</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="level3" type="Text" map:column="三级指标 | 绩效指标/三级指标" map:required="true">
            <xs:annotation><xs:documentation xml:lang="en">Third-level indicator</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="description" type="Text" map:column="绩效指标描述 | 指标描述 | 指标说明 | 指标内容">
            <xs:annotation><xs:documentation xml:lang="en">What the indicator measures</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="target" type="Measure" map:column="指标值 | 年度指标值 | 全年(程)指标值 | 全年指标值 | 目标值 | 绩效指标值 | 绩效指标/指标值" map:required="true">
            <xs:annotation><xs:documentation xml:lang="en">The value to be reached</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="basis" type="Text" map:column="指标值确定依据 | 确定依据 | 指标值设定依据">
            <xs:annotation><xs:documentation xml:lang="en">What the value was set by</xs:documentation></xs:annotation>
          </xs:element>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>
</xs:schema>
VQ5<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="performance-targets" type="PerformanceTargetsTable" substitutionGroup="table"
             >
    






  </xs:element>

  <xs:complexType name="PerformanceTargetsTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:element name="title" type="Title"/>
            <xs:element name="context" type="Context"/>
            <xs:element name="prelude" type="PerformanceTargetsPrelude"/>
          </xs:choice>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="PerformanceTargetsRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
        <xs:attribute name="project" type="xs:string"/>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="PerformanceTargetsPrelude">
    <xs:complexContent>
      <xs:restriction base="Prelude">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="goals" type="Text">
            
          </xs:element>
          <xs:element ref="label"/>
          <xs:element ref="cell"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="PerformanceTargetsRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number">
            
          </xs:element>
          <xs:element name="level1" type="Text">
            
          </xs:element>
          <xs:element name="level2" type="Text">
            
          </xs:element>
          <xs:element name="level3" type="Text">
            
          </xs:element>
          <xs:element name="description" type="Text">
            
          </xs:element>
          <xs:element name="target" type="Measure">
            
          </xs:element>
          <xs:element name="basis" type="Text">
            
          </xs:element>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>
</xs:schema>
Nprocurement.xsdheB<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="procurement" type="ProcurementTable" substitutionGroup="table"
              map:title="部门政府采购预算 | 部门政府采购预算表 | 政府采购预算表 | 政府采购预算 | 政府采购预算情况表 | 政府采购预算明细表 | 政府采购支出预算表 | 政府采购支出表 | 部门综合预算政府采购(资产配置、购买服务)预算表 | 政府采购(资产配置、购买服务)预算表">
    <xs:annotation>
      <xs:documentation xml:lang="zh">部门政府采购预算</xs:documentation>
      <xs:documentation xml:lang="en">Government procurement budget</xs:documentation>
      <xs:appinfo source="urn:fiscalgrid:mapping">
        <map:kind on="project" total="合计 | 总计" subtotal="小计"/>
        <map:sum total="total" optional="generalPublicBudget governmentFund stateCapital fiscalSpecialAccount unitFunds appropriationCarriedForward otherCarriedForward"/>
        <!-- What the text calls its figures. -->
        <map:said words="政府采购 | 政府采购支出 | 政府采购资金" row="total" field="total | funds" section="采购" measure="budget | none"/>
      </xs:appinfo>
    </xs:annotation>
  </xs:element>

  <xs:complexType name="ProcurementTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="ProcurementRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="ProcurementRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number" map:column="序号">
            <xs:annotation><xs:documentation xml:lang="en">Number of the row</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="project" type="Text" map:column="政府采购项目来源/项目名称 | 项目名称 | 预算项目 | 专项名称" map:required="true">
            <xs:annotation><xs:documentation xml:lang="en">Project that the purchase belongs to</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="funds" type="Amount" map:column="政府采购项目来源/预算资金 | 预算资金">
            <xs:annotation><xs:documentation xml:lang="en">The project's budget</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="goods" type="Text" map:column="采购物品名称 | 采购品目名称 | 采购项目名称 | 采购项目 | 采购品目" map:required="true">
            <xs:annotation><xs:documentation xml:lang="en">What is bought</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="catalogue" type="Text" map:column="政府采购目录序号 | 政府采购目录编码 | 采购目录序号 | 采购目录">
            <xs:annotation><xs:documentation xml:lang="en">Number in the procurement catalogue</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="unit" type="Text" map:column="计量单位 | 单位">
            <xs:annotation><xs:documentation xml:lang="en">Unit of the quantity</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="quantity" type="Number" map:column="数量 | 采购数量">
            <xs:annotation><xs:documentation xml:lang="en">Quantity</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="price" type="Amount" map:column="单价">
            <xs:annotation><xs:documentation xml:lang="en">Price of one</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="total" type="Amount" map:column="政府采购金额(当年部门预算安排资金)/合计 | 政府采购金额/合计 | 采购金额/合计 | 政府采购金额/当年部门预算安排资金/合计 | 政府采购金额(当年部门预算安排资金)/总计 | 政府采购金额/总计 | 采购金额/总计 | 政府采购金额/当年部门预算安排资金/总计 | 合计 | 总计 | 政府采购预算/合计" map:required="true">
            <xs:annotation><xs:documentation xml:lang="en">Total amount</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="generalPublicBudget" type="Amount" map:column="政府采购金额(当年部门预算安排资金)/一般公共预算拨款 | 政府采购金额/一般公共预算拨款 | 采购金额/一般公共预算拨款 | 政府采购金额/当年部门预算安排资金/一般公共预算拨款 | 政府采购金额(当年部门预算安排资金)/一般公共预算财政拨款 | 政府采购金额/一般公共预算财政拨款 | 采购金额/一般公共预算财政拨款 | 政府采购金额/当年部门预算安排资金/一般公共预算财政拨款">
            <xs:annotation><xs:documentation xml:lang="en">From the general public budget</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="governmentFund" type="Amount" map:column="政府采购金额(当年部门预算安排资金)/基金预算拨款 | 政府采购金额/基金预算拨款 | 采购金额/基金预算拨款 | 政府采购金额/当年部门预算安排资金/基金预算拨款 | 政府采购金额(当年部门预算安排资金)/政府性基金预算拨款 | 政府采购金额/政府性基金预算拨款 | 采购金额/政府性基金预算拨款 | 政府采购金额/当年部门预算安排资金/政府性基金预算拨款">
            <xs:annotation><xs:documentation xml:lang="en">From government-managed funds</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="stateCapital" type="Amount" map:column="政府采购金额(当年部门预算安排资金)/国有资本经营预算拨款 | 政府采购金额/国有资本经营预算拨款 | 采购金额/国有资本经营预算拨款 | 政府采购金额/当年部门预算安排资金/国有资本经营预算拨款">
            <xs:annotation><xs:documentation xml:lang="en">From the state capital operations budget</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="fiscalSpecialAccount" type="Amount" map:column="政府采购金额(当年部门预算安排资金)/财政专户核拨 | 政府采购金额/财政专户核拨 | 采购金额/财政专户核拨 | 政府采购金额/当年部门预算安排资金/财政专户核拨 | 政府采购金额(当年部门预算安排资金)/财政专户管理资金 | 政府采购金额/财政专户管理资金 | 采购金额/财政专户管理资金 | 政府采购金额/当年部门预算安排资金/财政专户管理资金">
            <xs:annotation><xs:documentation xml:lang="en">From special fiscal accounts</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="unitFunds" type="Amount" map:column="政府采购金额(当年部门预算安排资金)/单位资金 | 政府采购金额/单位资金 | 采购金额/单位资金 | 政府采购金额/当年部门预算安排资金/单位资金 | 政府采购金额(当年部门预算安排资金)/其他来源收入 | 政府采购金额/其他来源收入 | 采购金额/其他来源收入 | 政府采购金额/当年部门预算安排资金/其他来源收入">
            <xs:annotation><xs:documentation xml:lang="en">From the unit's own funds</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="appropriationCarriedForward" type="Amount" map:column="政府采购金额(当年部门预算安排资金)/财政拨款结转 | 政府采购金额/财政拨款结转 | 采购金额/财政拨款结转 | 政府采购金额/当年部门预算安排资金/财政拨款结转">
            <xs:annotation><xs:documentation xml:lang="en">Fiscal appropriation carried forward</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="otherCarriedForward" type="Amount" map:column="政府采购金额(当年部门预算安排资金)/非财政拨款结转结余 | 政府采购金额/非财政拨款结转结余 | 采购金额/非财政拨款结转结余 | 政府采购金额/当年部门预算安排资金/非财政拨款结转结余">
            <xs:annotation><xs:documentation xml:lang="en">Other funds carried forward</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="smallEnterprises" type="Amount" map:column="{year}年预留中小微企业份额 | 预留中小微企业份额 | 面向中小企业预留资金 | 面向中小企业预留份额">
            <xs:annotation><xs:documentation xml:lang="zh">预留中小微企业份额</xs:documentation><xs:documentation xml:lang="en">Share reserved for small and medium-sized enterprises</xs:documentation></xs:annotation>
          </xs:element>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>
</xs:schema>
ja5<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="procurement" type="ProcurementTable" substitutionGroup="table"
             >
    









  </xs:element>

  <xs:complexType name="ProcurementTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="ProcurementRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="ProcurementRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number">
            
          </xs:element>
          <xs:element name="project" type="Text">
            
          </xs:element>
          <xs:element name="funds" type="Amount">
            
          </xs:element>
          <xs:element name="goods" type="Text">
            
          </xs:element>
          <xs:element name="catalogue" type="Text">
            
          </xs:element>
          <xs:element name="unit" type="Text">
            
          </xs:element>
          <xs:element name="quantity" type="Number">
            
          </xs:element>
          <xs:element name="price" type="Amount">
            
          </xs:element>
          <xs:element name="total" type="Amount">
            
          </xs:element>
          <xs:element name="generalPublicBudget" type="Amount">
            
          </xs:element>
          <xs:element name="governmentFund" type="Amount">
            
          </xs:element>
          <xs:element name="stateCapital" type="Amount">
            
          </xs:element>
          <xs:element name="fiscalSpecialAccount" type="Amount">
            
          </xs:element>
          <xs:element name="unitFunds" type="Amount">
            
          </xs:element>
          <xs:element name="appropriationCarriedForward" type="Amount">
            
          </xs:element>
          <xs:element name="otherCarriedForward" type="Amount">
            
          </xs:element>
          <xs:element name="smallEnterprises" type="Amount">
            
          </xs:element>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>
</xs:schema>
n1revenue-expenditure-summary.xsdbT@<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="revenue-expenditure-summary" type="RevenueExpenditureSummaryTable" substitutionGroup="table"
              map:title="部门预算收支总表 | 收支总表 | 部门收支总体情况表 | 收支总体情况表 | 收支预算总表 | 收支预算总体情况表 | 财务收支预算总表 | 财务收支总表 | 收入支出预算总表">
    <xs:annotation>
      <xs:documentation xml:lang="zh">部门预算收支总表</xs:documentation>
      <xs:documentation xml:lang="en">Departmental revenue and expenditure budget, side by side</xs:documentation>
      <xs:appinfo source="urn:fiscalgrid:mapping">
        <map:kind on="item" total="收入总计 | 支出总计 | 总计" subtotal="*合计 | *小计 | *总计"/>
        <map:row name="currentRevenue" side="revenue" labels="本年收入合计 | 本年收入小计 | 本年收入总计 | 当年收入合计 | 当年收入小计 | 收入合计 | 拨款收入合计 | 收入小计 | 本年收入 | 当年收入"/>
        <map:row name="currentExpenditure" side="expenditure" labels="本年支出合计 | 本年支出小计 | 本年支出总计 | 当年支出合计 | 当年支出小计 | 支出合计 | 拨款支出合计 | 支出小计 | 本年支出 | 当年支出"/>
        <map:row name="otherSources" side="revenue" labels="使用* | *弥补* | 动用*" many="true"/>
        <map:row name="transfers" side="expenditure" labels="上缴上级* | 上解上级* | 对附属单位* | 对下级*" many="true"/>
        <map:row name="economicItems" side="expenditure" labels="工资福利* | 商品和服务* | 对个人和家庭*" many="true"/>
        <map:row name="revenueTotal" side="revenue" kind="total"/>
        <map:row name="expenditureTotal" side="expenditure" kind="total"/>
        <map:row name="categories" side="expenditure" kind="detail" many="true"/>
        <map:list amounts="amount"/>
        <map:balance sides="revenue expenditure" row="total" amounts="amount"/>
        <!-- What the text calls its figures. -->
        <map:row name="generalPublicRevenue" side="revenue" labels="一般公共预算*"/>
        <map:row name="fundRevenue" side="revenue" labels="政府性基金*"/>
        <map:row name="capitalRevenue" side="revenue" labels="国有资本*"/>
        <map:row name="institutionalRevenue" side="revenue" labels="事业收入*"/>
        <map:row name="otherRevenue" side="revenue" labels="其他收入*"/>
        <map:said words="收支 | 收、支 | 收入支出 | 收入、支出 | 收入和支出 | 收入与支出 | 收入 | 本年收入 | 全部收入" row="revenueTotal" field="amount" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 机关运行 | 绩效 | 资产" measure="budget | none"/>
        <map:said words="收支 | 收、支 | 收入支出 | 收入、支出 | 收入和支出 | 收入与支出 | 收入 | 本年收入 | 全部收入" row="currentRevenue" field="amount" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 机关运行 | 绩效 | 资产" measure="budget | none"/>
        <map:said words="收支 | 收、支 | 收入支出 | 收入、支出 | 收入和支出 | 收入与支出 | 支出 | 本年支出 | 全部支出" row="expenditureTotal" field="amount" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 机关运行 | 绩效 | 资产" measure="budget | none"/>
        <map:said words="收支 | 收、支 | 收入支出 | 收入、支出 | 收入和支出 | 收入与支出 | 支出 | 本年支出 | 全部支出" row="currentExpenditure" field="amount" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 机关运行 | 绩效 | 资产" measure="budget | none"/>
        <map:said by="label" row="categories" field="amount" section="收支 | 收入 | 支出 | 收、支" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 机关运行 | 绩效 | 资产" measure="budget | none"/>
        <map:said words="一般公共预算拨款收入 | 一般公共预算收入 | 一般公共预算财政拨款收入 | 一般公共预算当年拨款收入 | 一般公共预算当年财政拨款收入" row="generalPublicRevenue" field="amount" outside="三公 | 采购 | 绩效" measure="budget | none"/>
        <map:said words="政府性基金收入 | 政府性基金预算收入 | 政府性基金预算拨款收入 | 政府性基金预算财政拨款收入 | 政府性基金拨款收入" row="fundRevenue" field="amount" outside="三公 | 采购 | 绩效" measure="budget | none"/>
        <map:said words="国有资本经营预算收入 | 国有资本经营预算拨款收入 | 国有资本经营预算财政拨款收入 | 国有资本经营收入 | 国有资本经营收益" row="capitalRevenue" field="amount" outside="三公 | 采购 | 绩效" measure="budget | none"/>
        <map:said words="事业收入" row="institutionalRevenue" field="amount" outside="三公 | 采购 | 绩效" measure="budget | none"/>
        <map:said words="其他收入" row="otherRevenue" field="amount" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 机关运行 | 绩效 | 资产" measure="budget | none"/>
      </xs:appinfo>
    </xs:annotation>
  </xs:element>

  <xs:complexType name="RevenueExpenditureSummaryTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="RevenueExpenditureSummaryRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="RevenueExpenditureSummaryRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number" map:column="序号">
            <xs:annotation><xs:documentation xml:lang="en">Number of the row</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="record" type="RevenueExpenditureSummaryRecord" map:blocks="revenue=收入 | revenue=本年收入 | expenditure=支出 | expenditure=本年支出 | revenue=* | expenditure=*"/>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="RevenueExpenditureSummaryRecord">
    <xs:choice minOccurs="0" maxOccurs="unbounded">
      <xs:element name="item" type="Item" map:column="项目 | 项目名称 | . | 项目(按功能分类) | 项目(按支出功能分类) | 项目(按功能分类科目) | 项目(按支出功能科目类级) | 项目(单位) | 支出功能分科目(按大类) | 支出功能分类科目(按大类) | 支出功能分类科目" map:required="true">
        <xs:annotation><xs:documentation xml:lang="en">Item of revenue or expenditure</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="amount" type="Amount" map:column="预算数 | 金额 | {year}年预算数 | {year}年预算 | {year}年年初预算数 | 本年预算数 | 本年预算 | 当年预算数" map:required="true">
        <xs:annotation><xs:documentation xml:lang="en">Amount of the item</xs:documentation></xs:annotation>
      </xs:element>
      <xs:group ref="loose"/>
    </xs:choice>
    <xs:attribute name="side" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:string"><xs:enumeration value="revenue"/><xs:enumeration value="expenditure"/></xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="kind" type="RowKind"/>
  </xs:complexType>
</xs:schema>
lU4<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="revenue-expenditure-summary" type="RevenueExpenditureSummaryTable" substitutionGroup="table"
             >
    
































  </xs:element>

  <xs:complexType name="RevenueExpenditureSummaryTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="RevenueExpenditureSummaryRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="RevenueExpenditureSummaryRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number">
            
          </xs:element>
          <xs:element name="record" type="RevenueExpenditureSummaryRecord"/>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="RevenueExpenditureSummaryRecord">
    <xs:choice minOccurs="0" maxOccurs="unbounded">
      <xs:element name="item" type="Item">
        
      </xs:element>
      <xs:element name="amount" type="Amount">
        
      </xs:element>
      <xs:group ref="loose"/>
    </xs:choice>
    <xs:attribute name="side" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:string"><xs:enumeration value="revenue"/><xs:enumeration value="expenditure"/></xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="kind" type="RowKind"/>
  </xs:complexType>
</xs:schema>
Frevenue.xsdTT[1<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="revenue" type="RevenueTable" substitutionGroup="table"
              map:title="部门预算收入总表 | 收入总表 | 部门收入总体情况表 | 收入总体情况表 | 收入预算总表 | 收入预算表">
    <xs:annotation>
      <xs:documentation xml:lang="zh">部门预算收入总表</xs:documentation>
      <xs:documentation xml:lang="en">Departmental revenue budget by functional classification or unit, and by source</xs:documentation>
      <xs:appinfo source="urn:fiscalgrid:mapping">
        <map:kind on="name organizationName" total="合计 | 总计" subtotal="小计" rollup="code"/>
        <map:row name="categories" level="1" many="true"/>
        <map:sum total="total" parts="currentYear" optional="carriedForward|carriedForwardGeneralPublicBudget+carriedForwardGovernmentFund+carriedForwardStateCapital+carriedForwardFiscalSpecialAccount+carriedForwardUnitFunds nonAppropriationBalance"/>
        <map:sum total="total" without="currentYear" optional="fiscalAppropriation|generalPublicBudget+governmentFund+stateCapital fiscalSpecialAccount unitFunds|institutionalIncome+operatingIncome+superiorSubsidy+affiliatedRemittance+otherIncome carriedForward|carriedForwardGeneralPublicBudget+carriedForwardGovernmentFund+carriedForwardStateCapital+carriedForwardFiscalSpecialAccount+carriedForwardUnitFunds nonAppropriationBalance"/>
        <map:sum total="currentYear" optional="fiscalAppropriation|generalPublicBudget+governmentFund+stateCapital fiscalSpecialAccount unitFunds|institutionalIncome+operatingIncome+superiorSubsidy+affiliatedRemittance+otherIncome"/>
        <map:sum total="fiscalAppropriation" parts="generalPublicBudget" optional="governmentFund stateCapital"/>
        <map:sum total="carriedForward" parts="carriedForwardGeneralPublicBudget" optional="carriedForwardGovernmentFund carriedForwardStateCapital carriedForwardFiscalSpecialAccount carriedForwardUnitFunds"/>
        <map:rollup code="code" amounts="total currentYear fiscalAppropriation generalPublicBudget governmentFund stateCapital fiscalSpecialAccount superiorSubsidy institutionalIncome operatingIncome affiliatedRemittance otherIncome unitFunds carriedForward" within="organizationCode organizationName"/>
        <!-- What the text calls its figures. -->
        <map:said words="收入 | 本年收入 | 全部收入 | 收支 | 收、支 | 收入支出 | 收入、支出 | 收入和支出 | 收入与支出" row="total" field="total" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购 | 机关运行 | 绩效 | 资产" measure="budget | none"/>
        <map:said words="财政拨款收入 | 财政拨款（补助）收入" row="total" field="fiscalAppropriation" outside="财政拨款收支 | 财政拨款收入支出 | 财政拨款收、支 | 三公 | 采购" measure="budget | none"/>
        <map:said words="一般公共预算拨款收入 | 一般公共预算收入 | 一般公共预算财政拨款收入 | 一般公共预算当年拨款收入 | 一般公共预算当年财政拨款收入" row="total" field="generalPublicBudget" outside="财政拨款收支 | 财政拨款收入支出 | 财政拨款收、支 | 三公 | 采购" measure="budget | none"/>
        <map:said words="政府性基金收入 | 政府性基金预算收入 | 政府性基金预算拨款收入 | 政府性基金预算财政拨款收入 | 政府性基金拨款收入" row="total" field="governmentFund" outside="财政拨款收支 | 财政拨款收入支出 | 财政拨款收、支 | 三公 | 采购" measure="budget | none"/>
        <map:said words="国有资本经营预算收入 | 国有资本经营预算拨款收入 | 国有资本经营预算财政拨款收入 | 国有资本经营收入 | 国有资本经营收益" row="total" field="stateCapital" outside="财政拨款收支 | 财政拨款收入支出 | 财政拨款收、支 | 三公 | 采购" measure="budget | none"/>
        <map:said words="事业收入 | 事业单位事业收入" row="total" field="institutionalIncome" outside="财政拨款收支 | 财政拨款收入支出 | 财政拨款收、支 | 三公 | 采购" measure="budget | none"/>
        <map:said words="经营收入 | 事业单位经营收入" row="total" field="operatingIncome" outside="财政拨款收支 | 财政拨款收入支出 | 财政拨款收、支 | 三公 | 采购" measure="budget | none"/>
        <map:said words="上级补助收入" row="total" field="superiorSubsidy" outside="财政拨款收支 | 财政拨款收入支出 | 财政拨款收、支 | 三公 | 采购" measure="budget | none"/>
        <map:said words="附属单位上缴收入 | 附属单位缴款收入" row="total" field="affiliatedRemittance" outside="财政拨款收支 | 财政拨款收入支出 | 财政拨款收、支 | 三公 | 采购" measure="budget | none"/>
        <map:said words="其他收入" row="total" field="otherIncome" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购" measure="budget | none"/>
        <map:said words="财政专户管理资金收入 | 财政专户管理资金 | 财政专户收入 | 财政专户管理资金拨款收入" row="total" field="fiscalSpecialAccount" outside="财政拨款收支 | 财政拨款收入支出 | 财政拨款收、支 | 三公 | 采购" measure="budget | none"/>
        <map:said words="上年结转 | 上年结转收入 | 上年结转结余 | 上年结转和结余" row="total" field="carriedForward" outside="财政拨款 | 一般公共预算 | 政府性基金 | 国有资本 | 三公 | 采购" measure="budget | none"/>
        <map:said words="单位资金 | 单位资金收入" row="total" field="unitFunds" outside="财政拨款收支 | 财政拨款收入支出 | 财政拨款收、支 | 三公 | 采购" measure="budget | none"/>
      </xs:appinfo>
    </xs:annotation>
  </xs:element>

  <xs:complexType name="RevenueTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="RevenueRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="RevenueRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number" map:column="序号">
            <xs:annotation><xs:documentation xml:lang="en">Number of the row</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="organizationCode" type="Text" map:column="部门(单位)代码 | 部门代码 | 单位代码 | 单位编码">
            <xs:annotation><xs:documentation xml:lang="en">Code of the unit that the row is about</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="organizationName" type="Text" map:column="部门(单位)名称 | 部门名称 | 单位名称" map:required="alternative">
            <xs:annotation><xs:documentation xml:lang="en">Unit that the row is about</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="code" type="FunctionalCode" map:column="功能分类科目/科目编码 | 支出功能分类科目/科目编码 | 部门预算支出功能分类科目/科目编码 | 科目/科目编码 | 项目/科目编码 | 单位预算支出功能分类科目/科目编码 | 支出功能分类/科目编码 | 功能分类/科目编码 | 项目/支出功能分类/科目编码 | 项目/功能分类/科目编码 | 项目/功能分类科目/科目编码 | 项目/支出功能分类科目/科目编码 | 功能分类科目/编码 | 项目/功能分类科目编码 | 项目/支出功能分类科目编码 | 科目编码 | 功能分类科目编码 | 支出功能分类科目编码 | 功能科目编码 | 科目代码 | 项目/科目代码 | 功能分类科目代码 | 项目/功能分类科目代码 | 项目/支出功能分类科目代码 | 项目/编码 | 支出功能分类 | 项目/支出功能分类 | 项目/功能分类 | 科目/科目代码 | 功能分类科目/科目代码 | 支出功能分类科目/科目代码 | 项目/支出功能分类代码 | 项目/科目 | 功能分类科目/科目编码/类 + 款 + 项 | 支出功能分类科目/科目编码/类 + 款 + 项 | 部门预算支出功能分类科目/科目编码/类 + 款 + 项 | 科目/科目编码/类 + 款 + 项 | 项目/科目编码/类 + 款 + 项 | 单位预算支出功能分类科目/科目编码/类 + 款 + 项 | 支出功能分类/科目编码/类 + 款 + 项 | 功能分类/科目编码/类 + 款 + 项 | 项目/支出功能分类/科目编码/类 + 款 + 项 | 项目/功能分类/科目编码/类 + 款 + 项 | 项目/功能分类科目/科目编码/类 + 款 + 项 | 项目/支出功能分类科目/科目编码/类 + 款 + 项 | 功能分类科目/编码/类 + 款 + 项 | 项目/功能分类科目编码/类 + 款 + 项 | 项目/支出功能分类科目编码/类 + 款 + 项 | 科目编码/类 + 款 + 项 | 功能分类科目编码/类 + 款 + 项 | 支出功能分类科目编码/类 + 款 + 项 | 功能科目编码/类 + 款 + 项 | 科目代码/类 + 款 + 项 | 项目/科目代码/类 + 款 + 项 | 功能分类科目代码/类 + 款 + 项 | 项目/功能分类科目代码/类 + 款 + 项 | 项目/支出功能分类科目代码/类 + 款 + 项 | 项目/编码/类 + 款 + 项 | 支出功能分类/类 + 款 + 项 | 项目/支出功能分类/类 + 款 + 项 | 项目/功能分类/类 + 款 + 项 | 科目/科目代码/类 + 款 + 项 | 功能分类科目/科目代码/类 + 款 + 项 | 支出功能分类科目/科目代码/类 + 款 + 项 | 项目/支出功能分类代码/类 + 款 + 项 | 项目/科目/类 + 款 + 项 | 项目/类 + 款 + 项 | 类 + 款 + 项 | 科目/类 + 款 + 项 | 功能分类科目/类 + 款 + 项 | 支出功能分类科目/类 + 款 + 项">
            <xs:annotation><xs:documentation xml:lang="en">Functional classification code</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="name" type="Text" map:column="功能分类科目/科目名称 | 支出功能分类科目/科目名称 | 部门预算支出功能分类科目/科目名称 | 科目/科目名称 | 项目/科目名称 | 单位预算支出功能分类科目/科目名称 | 支出功能分类/科目名称 | 功能分类/科目名称 | 项目/支出功能分类/科目名称 | 项目/功能分类/科目名称 | 项目/功能分类科目/科目名称 | 项目/支出功能分类科目/科目名称 | 功能分类科目/名称 | 项目/功能分类科目名称 | 项目/支出功能分类科目名称 | 科目名称 | 功能分类科目名称 | 支出功能分类科目名称 | 功能科目名称 | 项目/名称 | 项目/科目名称(类、款、项) | 科目名称(类、款、项) | 项目 | 项目(按功能分类) | 项目(按功能分类科目) | 项目(按支出功能分类)" map:required="alternative">
            <xs:annotation><xs:documentation xml:lang="en">Functional classification name</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="total" type="Amount" map:column="合计 | 总计 | 收入合计 | 收入预算/合计 | 收入预算/总计" map:required="true">
            <xs:annotation><xs:documentation xml:lang="en">Total of this year's revenue and what is carried forward</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="currentYear" type="Amount" map:column="本年收入/小计 | 本年收入/合计 | 本年收入 | 本年收入合计/小计 | 本年收入合计">
            <xs:annotation><xs:documentation xml:lang="en">This year's revenue</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="fiscalAppropriation" type="Amount" map:column="本年收入/财政拨款收入 | 收入预算/财政拨款收入 | 本年收入合计/财政拨款收入 | 本年收入/财政拨款(补助)收入 | 收入预算/财政拨款(补助)收入 | 本年收入合计/财政拨款(补助)收入 | 本年收入/财政补助收入 | 收入预算/财政补助收入 | 本年收入合计/财政补助收入 | 财政拨款收入 | 财政拨款(补助)收入 | 财政补助收入 | 本年收入/财政拨款 | 财政拨款/小计">
            <xs:annotation><xs:documentation xml:lang="en">Fiscal appropriation</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="generalPublicBudget" type="Amount" map:column="本年收入/一般公共预算拨款收入 | 收入预算/一般公共预算拨款收入 | 本年收入合计/一般公共预算拨款收入 | 本年收入/一般公共预算 | 收入预算/一般公共预算 | 本年收入合计/一般公共预算 | 一般公共预算拨款收入 | 一般公共预算 | 一般公共预算拨款 | 本年收入/一般公共预算/小计 | 一般公共预算/小计 | 一般公共预算拨款/小计 | 财政拨款/一般公共预算拨款收入 | 本年收入/一般公共预算财政拨款收入 | 一般公共预算财政拨款收入">
            <xs:annotation><xs:documentation xml:lang="en">Appropriation from the general public budget</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="governmentFund" type="Amount" map:column="本年收入/政府性基金预算拨款收入 | 收入预算/政府性基金预算拨款收入 | 本年收入合计/政府性基金预算拨款收入 | 本年收入/政府性基金预算 | 收入预算/政府性基金预算 | 本年收入合计/政府性基金预算 | 政府性基金预算拨款收入 | 政府性基金预算 | 本年收入/政府性基金 | 政府性基金拨款 | 本年收入/政府性基金预算财政拨款收入 | 政府性基金预算财政拨款收入">
            <xs:annotation><xs:documentation xml:lang="en">Appropriation from government-managed funds</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="stateCapital" type="Amount" map:column="本年收入/国有资本经营预算拨款收入 | 收入预算/国有资本经营预算拨款收入 | 本年收入合计/国有资本经营预算拨款收入 | 本年收入/国有资本经营预算 | 收入预算/国有资本经营预算 | 本年收入合计/国有资本经营预算 | 国有资本经营预算拨款收入 | 国有资本经营预算 | 国有资本经营预算收入 | 本年收入/国有资本经营预算财政拨款收入 | 国有资本经营预算财政拨款收入">
            <xs:annotation><xs:documentation xml:lang="en">Appropriation from the state capital operations budget</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="fiscalSpecialAccount" type="Amount" map:column="本年收入/财政专户收入 | 收入预算/财政专户收入 | 本年收入合计/财政专户收入 | 本年收入/财政专户管理资金收入 | 收入预算/财政专户管理资金收入 | 本年收入合计/财政专户管理资金收入 | 本年收入/财政专户管理资金 | 收入预算/财政专户管理资金 | 本年收入合计/财政专户管理资金 | 财政专户收入 | 财政专户管理资金收入 | 财政专户管理资金 | 财政专户拨款">
            <xs:annotation><xs:documentation xml:lang="en">Funds under special fiscal accounts</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="institutionalIncome" type="Amount" map:column="本年收入/事业收入 | 收入预算/事业收入 | 本年收入合计/事业收入 | 事业收入 | 本年收入/单位资金/事业收入 | 事业收入/金额 | 事业收入/总计 | 事业收入预算">
            <xs:annotation><xs:documentation xml:lang="en">Institutional income</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="educationFees" type="Amount" map:column="事业收入/其中:教育收费">
            <xs:annotation><xs:documentation xml:lang="zh">其中：教育收费</xs:documentation><xs:documentation xml:lang="en">Education fees among the institutional income</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="operatingIncome" type="Amount" map:column="本年收入/经营收入 | 收入预算/经营收入 | 本年收入合计/经营收入 | 本年收入/事业单位经营收入 | 收入预算/事业单位经营收入 | 本年收入合计/事业单位经营收入 | 经营收入 | 事业单位经营收入 | 本年收入/单位资金/经营收入 | 本年收入/单位资金/事业单位经营收入 | 事业单位经营收入预算">
            <xs:annotation><xs:documentation xml:lang="en">Operating income</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="superiorSubsidy" type="Amount" map:column="本年收入/上级补助收入 | 收入预算/上级补助收入 | 本年收入合计/上级补助收入 | 上级补助收入 | 本年收入/单位资金/上级补助收入 | 上级补助收入预算">
            <xs:annotation><xs:documentation xml:lang="en">Subsidy from superior units</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="affiliatedRemittance" type="Amount" map:column="本年收入/附属单位上缴收入 | 收入预算/附属单位上缴收入 | 本年收入合计/附属单位上缴收入 | 附属单位上缴收入 | 本年收入/单位资金/附属单位上缴收入 | 附属单位上缴收入预算 | 下级单位上缴收入 | 对附属单位上缴收入">
            <xs:annotation><xs:documentation xml:lang="en">Remittance from affiliated units</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="otherIncome" type="Amount" map:column="本年收入/其他收入 | 收入预算/其他收入 | 本年收入合计/其他收入 | 其他收入 | 本年收入/单位资金/其他收入 | 其他收入预算">
            <xs:annotation><xs:documentation xml:lang="en">Other income</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="unitFunds" type="Amount" map:column="本年收入/单位资金/小计 | 本年收入/单位资金 | 单位资金">
            <xs:annotation><xs:documentation xml:lang="en">Unit's own funds</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="carriedForward" type="Amount" map:column="上年结转 | 上年结转结余 | 上年结转和结余 | 上年结转结余/小计 | 上年结转/小计 | 上年结转和结余/小计">
            <xs:annotation><xs:documentation xml:lang="en">Carried forward from last year</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="carriedForwardGeneralPublicBudget" type="Amount" map:column="上年结转结余/一般公共预算 | 上年结转/一般公共预算 | 上年结转和结余/一般公共预算">
            <xs:annotation><xs:documentation xml:lang="zh">上年结转结余：一般公共预算</xs:documentation><xs:documentation xml:lang="en">Carried forward in the general public budget</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="carriedForwardGovernmentFund" type="Amount" map:column="上年结转结余/政府性基金预算 | 上年结转/政府性基金预算 | 上年结转和结余/政府性基金预算">
            <xs:annotation><xs:documentation xml:lang="zh">上年结转结余：政府性基金预算</xs:documentation><xs:documentation xml:lang="en">Carried forward in government-managed funds</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="carriedForwardStateCapital" type="Amount" map:column="上年结转结余/国有资本经营预算 | 上年结转/国有资本经营预算 | 上年结转和结余/国有资本经营预算">
            <xs:annotation><xs:documentation xml:lang="zh">上年结转结余：国有资本经营预算</xs:documentation><xs:documentation xml:lang="en">Carried forward in the state capital operations budget</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="carriedForwardFiscalSpecialAccount" type="Amount" map:column="上年结转结余/财政专户管理资金 | 上年结转/财政专户管理资金 | 上年结转和结余/财政专户管理资金">
            <xs:annotation><xs:documentation xml:lang="zh">上年结转结余：财政专户管理资金</xs:documentation><xs:documentation xml:lang="en">Carried forward in special fiscal accounts</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="carriedForwardUnitFunds" type="Amount" map:column="上年结转结余/单位资金 | 上年结转/单位资金 | 上年结转和结余/单位资金">
            <xs:annotation><xs:documentation xml:lang="zh">上年结转结余：单位资金</xs:documentation><xs:documentation xml:lang="en">Carried forward in the unit's own funds</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="nonAppropriationBalance" type="Amount" map:column="使用非财政拨款结余 | 使用非财政拨款结余(含专用结余) | 用事业基金弥补收支差额 | 使用事业基金弥补收支差额">
            <xs:annotation><xs:documentation xml:lang="en">Balance of other funds that is used</xs:documentation></xs:annotation>
          </xs:element>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>
</xs:schema>
\_7<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="revenue" type="RevenueTable" substitutionGroup="table"
             >
    



























  </xs:element>

  <xs:complexType name="RevenueTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="RevenueRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="RevenueRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number">
            
          </xs:element>
          <xs:element name="organizationCode" type="Text">
            
          </xs:element>
          <xs:element name="organizationName" type="Text">
            
          </xs:element>
          <xs:element name="code" type="FunctionalCode">
            
          </xs:element>
          <xs:element name="name" type="Text">
            
          </xs:element>
          <xs:element name="total" type="Amount">
            
          </xs:element>
          <xs:element name="currentYear" type="Amount">
            
          </xs:element>
          <xs:element name="fiscalAppropriation" type="Amount">
            
          </xs:element>
          <xs:element name="generalPublicBudget" type="Amount">
            
          </xs:element>
          <xs:element name="governmentFund" type="Amount">
            
          </xs:element>
          <xs:element name="stateCapital" type="Amount">
            
          </xs:element>
          <xs:element name="fiscalSpecialAccount" type="Amount">
            
          </xs:element>
          <xs:element name="institutionalIncome" type="Amount">
            
          </xs:element>
          <xs:element name="educationFees" type="Amount">
            
          </xs:element>
          <xs:element name="operatingIncome" type="Amount">
            
          </xs:element>
          <xs:element name="superiorSubsidy" type="Amount">
            
          </xs:element>
          <xs:element name="affiliatedRemittance" type="Amount">
            
          </xs:element>
          <xs:element name="otherIncome" type="Amount">
            
          </xs:element>
          <xs:element name="unitFunds" type="Amount">
            
          </xs:element>
          <xs:element name="carriedForward" type="Amount">
            
          </xs:element>
          <xs:element name="carriedForwardGeneralPublicBudget" type="Amount">
            
          </xs:element>
          <xs:element name="carriedForwardGovernmentFund" type="Amount">
            
          </xs:element>
          <xs:element name="carriedForwardStateCapital" type="Amount">
            
          </xs:element>
          <xs:element name="carriedForwardFiscalSpecialAccount" type="Amount">
            
          </xs:element>
          <xs:element name="carriedForwardUnitFunds" type="Amount">
            
          </xs:element>
          <xs:element name="nonAppropriationBalance" type="Amount">
            
          </xs:element>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>
</xs:schema>
j1state-capital-expenditure.xsdleK<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="state-capital-expenditure" type="StateCapitalExpenditureTable" substitutionGroup="table"
              map:title="部门预算国有资本经营预算财政拨款支出表 | 国有资本经营预算财政拨款支出表 | 国有资本经营预算支出表 | 国有资本经营预算支出情况表 | 国有资本经营预算财政拨款支出情况表 | 国有资本经营预算支出预算表 | 国有资本经营预算财政拨款支出预算表 | 国有资本经营预算拨款支出预算表 | 国有资本经营预算支出功能分类预算表 | 国有资本经营预算财政拨款支出功能分类预算表 | 国有资本经营支出功能分类预算表 | 国有资本经营预算支出预算表(按功能分类科目) | 国有资本经营预算拨款表">
    <xs:annotation>
      <xs:documentation xml:lang="zh">国有资本经营预算支出表</xs:documentation>
      <xs:documentation xml:lang="en">Expenditure from the state capital operations budget by functional classification</xs:documentation>
      <xs:appinfo source="urn:fiscalgrid:mapping">
        <map:kind on="name" total="合计 | 总计" subtotal="小计" rollup="code"/>
        <map:row name="categories" level="1" many="true"/>
        <map:sum total="total" parts="basic|personnel+administrative project"/>
        <map:sum total="basic" parts="personnel administrative"/>
        <map:rollup code="code" amounts="total basic personnel administrative project" within="organizationCode organizationName"/>
        <!-- What the text calls its figures. -->
        <map:row name="anyRow" many="true"/>
        <map:said words="支出 | 本年支出 | 国有资本经营支出 | 国有资本经营预算支出 | 国有资本经营预算财政拨款支出 | 国有资本经营预算拨款支出 | 国有资本经营预算财政拨款本年支出" row="total" field="total" previous="lastYear | lastYearBudget" section="国有资本" measure="budget | none"/>
        <map:said words="基本支出" row="total" field="basic" section="国有资本" measure="budget | none"/>
        <map:said words="项目支出" row="total" field="project" section="国有资本" measure="budget | none"/>
        <map:said by="classification" row="anyRow" field="total" previous="lastYear | lastYearBudget" section="国有资本" measure="budget | none"/>
      </xs:appinfo>
    </xs:annotation>
  </xs:element>

  <xs:complexType name="StateCapitalExpenditureTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="StateCapitalExpenditureRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="StateCapitalExpenditureRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number" map:column="序号">
            <xs:annotation><xs:documentation xml:lang="en">Number of the row</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="organizationCode" type="Text" map:column="部门(单位)代码 | 部门代码 | 单位代码 | 单位编码">
            <xs:annotation><xs:documentation xml:lang="en">Code of the unit that the row is about</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="organizationName" type="Text" map:column="部门(单位)名称 | 部门名称 | 单位名称">
            <xs:annotation><xs:documentation xml:lang="en">Unit that the row is about</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="code" type="FunctionalCode" map:column="功能分类科目/科目编码 | 支出功能分类科目/科目编码 | 部门预算支出功能分类科目/科目编码 | 科目/科目编码 | 项目/科目编码 | 单位预算支出功能分类科目/科目编码 | 支出功能分类/科目编码 | 功能分类/科目编码 | 项目/支出功能分类/科目编码 | 项目/功能分类/科目编码 | 项目/功能分类科目/科目编码 | 项目/支出功能分类科目/科目编码 | 功能分类科目/编码 | 项目/功能分类科目编码 | 项目/支出功能分类科目编码 | 科目编码 | 功能分类科目编码 | 支出功能分类科目编码 | 功能科目编码 | 科目代码 | 项目/科目代码 | 功能分类科目代码 | 项目/功能分类科目代码 | 项目/支出功能分类科目代码 | 项目/编码 | 支出功能分类 | 项目/支出功能分类 | 项目/功能分类 | 科目/科目代码 | 功能分类科目/科目代码 | 支出功能分类科目/科目代码 | 项目/支出功能分类代码 | 项目/科目 | 功能分类科目/科目编码/类 + 款 + 项 | 支出功能分类科目/科目编码/类 + 款 + 项 | 部门预算支出功能分类科目/科目编码/类 + 款 + 项 | 科目/科目编码/类 + 款 + 项 | 项目/科目编码/类 + 款 + 项 | 单位预算支出功能分类科目/科目编码/类 + 款 + 项 | 支出功能分类/科目编码/类 + 款 + 项 | 功能分类/科目编码/类 + 款 + 项 | 项目/支出功能分类/科目编码/类 + 款 + 项 | 项目/功能分类/科目编码/类 + 款 + 项 | 项目/功能分类科目/科目编码/类 + 款 + 项 | 项目/支出功能分类科目/科目编码/类 + 款 + 项 | 功能分类科目/编码/类 + 款 + 项 | 项目/功能分类科目编码/类 + 款 + 项 | 项目/支出功能分类科目编码/类 + 款 + 项 | 科目编码/类 + 款 + 项 | 功能分类科目编码/类 + 款 + 项 | 支出功能分类科目编码/类 + 款 + 项 | 功能科目编码/类 + 款 + 项 | 科目代码/类 + 款 + 项 | 项目/科目代码/类 + 款 + 项 | 功能分类科目代码/类 + 款 + 项 | 项目/功能分类科目代码/类 + 款 + 项 | 项目/支出功能分类科目代码/类 + 款 + 项 | 项目/编码/类 + 款 + 项 | 支出功能分类/类 + 款 + 项 | 项目/支出功能分类/类 + 款 + 项 | 项目/功能分类/类 + 款 + 项 | 科目/科目代码/类 + 款 + 项 | 功能分类科目/科目代码/类 + 款 + 项 | 支出功能分类科目/科目代码/类 + 款 + 项 | 项目/支出功能分类代码/类 + 款 + 项 | 项目/科目/类 + 款 + 项 | 项目/类 + 款 + 项 | 类 + 款 + 项 | 科目/类 + 款 + 项 | 功能分类科目/类 + 款 + 项 | 支出功能分类科目/类 + 款 + 项">
            <xs:annotation><xs:documentation xml:lang="en">Functional classification code</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="name" type="Text" map:column="功能分类科目/科目名称 | 支出功能分类科目/科目名称 | 部门预算支出功能分类科目/科目名称 | 科目/科目名称 | 项目/科目名称 | 单位预算支出功能分类科目/科目名称 | 支出功能分类/科目名称 | 功能分类/科目名称 | 项目/支出功能分类/科目名称 | 项目/功能分类/科目名称 | 项目/功能分类科目/科目名称 | 项目/支出功能分类科目/科目名称 | 功能分类科目/名称 | 项目/功能分类科目名称 | 项目/支出功能分类科目名称 | 科目名称 | 功能分类科目名称 | 支出功能分类科目名称 | 功能科目名称 | 项目/名称 | 项目/科目名称(类、款、项) | 科目名称(类、款、项) | 项目 | 项目(按功能分类) | 项目(按功能分类科目) | 项目(按支出功能分类)" map:required="true">
            <xs:annotation><xs:documentation xml:lang="en">Functional classification name</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="lastYear" type="Amount" map:column="{year-1}年执行数 | 上年执行数 | {year-1}年预算执行数 | 上年预算执行数 | {year-1}年执行数/合计 | {year-1}年执行数/小计">
            <xs:annotation><xs:documentation xml:lang="zh">上年执行数</xs:documentation><xs:documentation xml:lang="en">Last year as executed</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="lastYearBudget" type="Amount" map:column="{year-1}年预算数 | 上年预算数 | {year-1}年预算数/合计 | {year-1}年预算数/小计">
            <xs:annotation><xs:documentation xml:lang="zh">上年预算数</xs:documentation><xs:documentation xml:lang="en">Last year's budget</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="total" type="Amount" map:column="合计 | 总计 | 小计 | {year}年预算数/合计 | {year}年预算/合计 | 本年预算数/合计 | 预算数/合计 | {year}年年初预算数/合计 | 国有资本经营预算支出/合计 | 本年国有资本经营预算支出/合计 | {year}年国有资本经营预算支出/合计 | 本年国有资本经营预算财政拨款支出/合计 | 国有资本经营预算财政拨款支出/合计 | 本年支出/合计 | {year}年预算数/总计 | {year}年预算/总计 | 本年预算数/总计 | 预算数/总计 | {year}年年初预算数/总计 | 国有资本经营预算支出/总计 | 本年国有资本经营预算支出/总计 | {year}年国有资本经营预算支出/总计 | 本年国有资本经营预算财政拨款支出/总计 | 国有资本经营预算财政拨款支出/总计 | 本年支出/总计 | {year}年预算数/小计 | {year}年预算/小计 | 本年预算数/小计 | 预算数/小计 | {year}年年初预算数/小计 | 国有资本经营预算支出/小计 | 本年国有资本经营预算支出/小计 | {year}年国有资本经营预算支出/小计 | 本年国有资本经营预算财政拨款支出/小计 | 国有资本经营预算财政拨款支出/小计 | 本年支出/小计" map:required="true">
            <xs:annotation><xs:documentation xml:lang="en">Total of the year</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="basic" type="Amount" map:column="基本支出 | {year}年预算数/基本支出 | {year}年预算/基本支出 | 本年预算数/基本支出 | 预算数/基本支出 | {year}年年初预算数/基本支出 | 国有资本经营预算支出/基本支出 | 本年国有资本经营预算支出/基本支出 | {year}年国有资本经营预算支出/基本支出 | 本年国有资本经营预算财政拨款支出/基本支出 | 国有资本经营预算财政拨款支出/基本支出 | 本年支出/基本支出 | 基本支出/小计 | 基本支出/合计">
            <xs:annotation><xs:documentation xml:lang="en">Basic expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="personnel" type="Amount" map:column="基本支出/人员经费 | 基本支出/人员支出 | 人员经费支出 | 人员经费">
            <xs:annotation><xs:documentation xml:lang="en">Personnel expenses in the basic expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="administrative" type="Amount" map:column="基本支出/公用经费 | 基本支出/公用支出 | 基本支出/日常公用经费 | 基本支出/日常公用 | 基本支出/日常公用支出 | 公用经费支出 | 公用经费 | 日常公用经费">
            <xs:annotation><xs:documentation xml:lang="en">Administrative expenses in the basic expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="project" type="Amount" map:column="项目支出 | 专项业务经费支出 | {year}年预算数/项目支出 | {year}年预算/项目支出 | 本年预算数/项目支出 | 预算数/项目支出 | {year}年年初预算数/项目支出 | 国有资本经营预算支出/项目支出 | 本年国有资本经营预算支出/项目支出 | {year}年国有资本经营预算支出/项目支出 | 本年国有资本经营预算财政拨款支出/项目支出 | 国有资本经营预算财政拨款支出/项目支出 | 本年支出/项目支出 | {year}年预算数/专项业务经费支出 | {year}年预算/专项业务经费支出 | 本年预算数/专项业务经费支出 | 预算数/专项业务经费支出 | {year}年年初预算数/专项业务经费支出 | 国有资本经营预算支出/专项业务经费支出 | 本年国有资本经营预算支出/专项业务经费支出 | {year}年国有资本经营预算支出/专项业务经费支出 | 本年国有资本经营预算财政拨款支出/专项业务经费支出 | 国有资本经营预算财政拨款支出/专项业务经费支出 | 本年支出/专项业务经费支出" map:required="true">
            <xs:annotation><xs:documentation xml:lang="en">Project expenditure</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="change" type="Amount" map:column="增减额 | {year}年预算数比{year-1}年执行数/增减额 | */增减额">
            <xs:annotation><xs:documentation xml:lang="zh">增减额</xs:documentation><xs:documentation xml:lang="en">Change against last year</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="changePercent" type="Percent" map:column="增减% | 增减(%) | {year}年预算数比{year-1}年执行数/增减% | 增减比例 | 增减比例(%) | */增减% | */增减(%) | */增减比例 | */增减比例(%)">
            <xs:annotation><xs:documentation xml:lang="zh">增减%</xs:documentation><xs:documentation xml:lang="en">Change against last year in per cent</xs:documentation></xs:annotation>
          </xs:element>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>
</xs:schema>
`S5<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="state-capital-expenditure" type="StateCapitalExpenditureTable" substitutionGroup="table"
             >
    
















  </xs:element>

  <xs:complexType name="StateCapitalExpenditureTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="StateCapitalExpenditureRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="StateCapitalExpenditureRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number">
            
          </xs:element>
          <xs:element name="organizationCode" type="Text">
            
          </xs:element>
          <xs:element name="organizationName" type="Text">
            
          </xs:element>
          <xs:element name="code" type="FunctionalCode">
            
          </xs:element>
          <xs:element name="name" type="Text">
            
          </xs:element>
          <xs:element name="lastYear" type="Amount">
            
          </xs:element>
          <xs:element name="lastYearBudget" type="Amount">
            
          </xs:element>
          <xs:element name="total" type="Amount">
            
          </xs:element>
          <xs:element name="basic" type="Amount">
            
          </xs:element>
          <xs:element name="personnel" type="Amount">
            
          </xs:element>
          <xs:element name="administrative" type="Amount">
            
          </xs:element>
          <xs:element name="project" type="Amount">
            
          </xs:element>
          <xs:element name="change" type="Amount">
            
          </xs:element>
          <xs:element name="changePercent" type="Percent">
            
          </xs:element>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>
</xs:schema>
b1three-public-expenses.xsdhRe1<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="three-public-expenses" type="ThreePublicExpensesTable" substitutionGroup="table"
              map:title="部门预算财政拨款“三公”经费支出表 | 财政拨款“三公”经费支出表 | 财政拨款“三公”经费支出情况表 | 一般公共预算“三公”经费支出表 | 一般公共预算“三公”经费支出情况表 | 一般公共预算“三公”经费支出预算表 | 一般公共预算财政拨款“三公”经费支出表 | “三公”经费支出表 | 一般公共预算“三公”经费、会议费、培训费支出预算表 | 一般公共预算“三公”经费、会议费、培训费支出表 | 一般公共预算“三公”经费、会议费、培训费支出情况表 | “三公”经费和机关运行经费预算表 | “三公”经费预算表 | 一般公共预算“三公”经费预算表 | 一般公共预算财政拨款“三公”经费支出预算表 | 财政拨款“三公”经费支出预算表 | 财政拨款“三公”经费和机关运行经费预算表 | 一般公共预算“三公”经费和机关运行经费预算表 | “三公”经费预算财政拨款情况统计表 | 一般公共预算安排的行政经费及“三公”经费预算表 | 财政拨款(含一般公共预算和政府性基金预算)“三公”经费支出表 | 部门综合预算一般公共预算拨款“三公”经费及会议费、培训费支出预算表 | 一般公共预算拨款“三公”经费及会议费、培训费支出预算表">
    <xs:annotation>
      <xs:documentation xml:lang="zh">“三公”经费支出表</xs:documentation>
      <xs:documentation xml:lang="en">The three public expenses: overseas travel, official vehicles and official receptions, an item a row or an item a column</xs:documentation>
      <xs:appinfo source="urn:fiscalgrid:mapping">
        <map:kind on="item" total="合计 | 总计" subtotal="*小计 | 三公经费合计" of-which="公务用车购置费 | 公务用车购置 | 公务用车购置支出 | 购置费 | 公务用车运行费 | 公务用车运行维护费 | 公务用车运行(维护)费 | 公务用车运行 | 公务用车运行维护 | 公务用车运行维护支出 | 运行费 | 运行维护费 | 国内接待费 | 国(境)外接待费 | 外事接待费 | 国内公务接待费 | 国(境)外公务接待费"/>
        <map:row name="threePublic" labels="三公经费小计 | 三公经费合计 | 三公经费 | 小计"/>
        <map:row name="overseas" labels="因公出国*"/>
        <map:row name="vehicles" labels="公务用车购置及* | 公务用车购置和* | 公务用车购置费及* | 公务用车购置费和* | 公务用车购置、* | 公务用车费 | 公务用车费用 | 公务用车"/>
        <map:row name="vehiclePurchase" labels="公务用车购置 | 公务用车购置费 | 公务用车购置费用 | 公务用车购置支出 | 公务用车购置经费 | 购置费"/>
        <map:row name="vehicleOperation" labels="公务用车运* | 运行* | 运维* | 公务用车维护*"/>
        <map:row name="receptions" labels="公务接待*"/>
        <map:row name="domesticReceptions" labels="国内接待* | 国内公务接待*"/>
        <map:row name="foreignReceptions" labels="国(境)外接待* | 国(境)外公务接待*"/>
        <map:row name="foreignGuests" labels="外事接待* | 其中外事*"/>
        <map:row name="meetings" labels="会议*"/>
        <map:row name="training" labels="培训*"/>
        <map:row name="organOperating" labels="机关运行* | 行政经费* | 参公*"/>
        <map:sum total="total" optional="generalPublicBudget governmentFund stateCapital"/>
        <map:level total="vehicles" parts="vehiclePurchase vehicleOperation" amounts="total generalPublicBudget governmentFund stateCapital lastYear lastYearBudget"/>
        <map:level total="receptions" parts="domesticReceptions foreignReceptions" amounts="total generalPublicBudget governmentFund stateCapital lastYear lastYearBudget"/>
        <map:level total="threePublic" parts="overseas vehicles|vehiclePurchase+vehicleOperation receptions" amounts="total generalPublicBudget governmentFund stateCapital lastYear lastYearBudget"/>
        <map:level total="total" parts="threePublic|overseas+vehicles+receptions|overseas+vehiclePurchase+vehicleOperation+receptions" either="meetings training organOperating" amounts="total generalPublicBudget governmentFund stateCapital lastYear lastYearBudget"/>
        <!-- What the text calls its figures. -->
        <map:said words="因公出国* | 因公出境*" row="overseas" field="total" previous="lastYear | lastYearBudget" section="三公" measure="budget | none"/>
        <map:said words="公务用车购置及* | 公务用车购置和* | 公务用车购置费及* | 公务用车购置费和* | 公务用车购置、* | 公务用车费 | 公务用车 | 公务用车支出 | 公车购置及*" row="vehicles" field="total" previous="lastYear | lastYearBudget" section="三公" measure="budget | none"/>
        <map:said words="公务用车购置 | 公务用车购置费 | 公务用车购置支出 | 公车购置 | 公车购置支出 | 购置" row="vehiclePurchase" field="total" previous="lastYear | lastYearBudget" section="三公" measure="budget | none"/>
        <map:said words="公务用车运* | 公务用车维护* | 公车运* | 运行维护 | 运行" row="vehicleOperation" field="total" previous="lastYear | lastYearBudget" section="三公" measure="budget | none"/>
        <map:said words="公务接待 | 公务接待费 | 公务接待支出 | 公务接待费支出" row="receptions" field="total" previous="lastYear | lastYearBudget" section="三公" measure="budget | none"/>
        <map:said words="国内接待 | 国内接待费 | 国内公务接待 | 国内接待支出 | 国内公务接待费 | 国内公务接待支出 | 国内接待费支出" row="domesticReceptions" field="total" previous="lastYear | lastYearBudget" section="三公" measure="budget | none"/>
        <map:said words="会议 | 会议费 | 会议费支出" row="meetings" field="total" previous="lastYear | lastYearBudget" section="三公" measure="budget | none"/>
        <map:said words="培训 | 培训费 | 培训费支出" row="training" field="total" previous="lastYear | lastYearBudget" section="三公" measure="budget | none"/>
        <map:said words="三公经费 | 三公经费支出 | 三公 | 三公经费财政拨款 | 财政拨款三公经费 | 三公经费财政拨款支出 | 财政拨款三公经费支出 | 一般公共预算三公经费 | 一般公共预算财政拨款三公经费 | 一般公共预算财政拨款三公经费支出 | 一般公共预算三公经费支出" row="threePublic" field="total" previous="lastYear | lastYearBudget" outside="绩效" measure="budget | none"/>
        <map:said words="三公经费 | 三公经费支出 | 三公 | 三公经费财政拨款 | 财政拨款三公经费 | 三公经费财政拨款支出 | 财政拨款三公经费支出 | 一般公共预算三公经费 | 一般公共预算财政拨款三公经费 | 一般公共预算财政拨款三公经费支出 | 一般公共预算三公经费支出" row="total" field="total" previous="lastYear | lastYearBudget" outside="绩效" measure="budget | none"/>
        <map:said words="因公出国* | 因公出境*" row="overseas" field="total" previous="lastYear | lastYearBudget" outside="三公 | 机关运行 | 基本支出 | 公用经费 | 绩效" measure="budget | none"/>
        <map:said words="公务用车购置及* | 公务用车购置和* | 公务用车购置费及* | 公务用车购置费和* | 公务用车购置、* | 公务用车费 | 公务用车 | 公务用车支出 | 公车购置及*" row="vehicles" field="total" previous="lastYear | lastYearBudget" outside="三公 | 机关运行 | 基本支出 | 公用经费 | 绩效" measure="budget | none"/>
        <map:said words="公务接待 | 公务接待费 | 公务接待支出 | 公务接待费支出" row="receptions" field="total" previous="lastYear | lastYearBudget" outside="三公 | 机关运行 | 基本支出 | 公用经费 | 绩效 | 一般公共预算" measure="budget | none"/>
      </xs:appinfo>
    </xs:annotation>
  </xs:element>

  <xs:complexType name="ThreePublicExpensesTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="ThreePublicExpensesRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="ThreePublicExpensesRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number" map:column="序号">
            <xs:annotation><xs:documentation xml:lang="en">Number of the row</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="organizationCode" type="Text" map:column="部门(单位)代码 | 部门代码 | 单位代码 | 单位编码">
            <xs:annotation><xs:documentation xml:lang="en">Code of the unit that the row is about</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="organizationName" type="Text" map:column="部门(单位)名称 | 部门名称 | 单位名称">
            <xs:annotation><xs:documentation xml:lang="en">Unit that the row is about</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="organOperatingFunds" type="Amount" map:column="机关运行经费预算数 | 机关运行经费 | {year}年机关运行经费预算数">
            <xs:annotation><xs:documentation xml:lang="zh">机关运行经费预算数</xs:documentation><xs:documentation xml:lang="en">Operating funds of government organs, printed beside the three public expenses</xs:documentation></xs:annotation>
          </xs:element>
          <xs:group ref="ThreePublicExpensesFields"/>
          <xs:element name="record" type="ThreePublicExpensesRecord" map:unpivot="合计 | 小计 | 总计 | 三公经费合计 | 三公经费小计 | 三公经费 | 因公出国(境)费 | 因公出国(境)费用 | 因公出国(境)经费 | 因公出国(境)支出 | 因公出国境费 | 公务用车购置及运维费 | 公务用车购置及运行费 | 公务用车购置及运行维护费 | 公务用车购置及运行(维护)费 | 公务用车购置和运行费 | 公务用车购置和运行维护费 | 公务用车购置费及运行费 | 公务用车购置费及运行维护费 | 公务用车购置费和运行费 | 公务用车费 | 公务用车购置及运行费用 | 公务用车购置及运行维护费用 | 公务用车购置及运行费支出 | 公务用车购置及运维费/小计 | 公务用车购置及运维费/合计 | 公务用车购置及运行费/小计 | 公务用车购置及运行费/合计 | 公务用车购置及运行维护费/小计 | 公务用车购置及运行维护费/合计 | 公务用车购置及运行(维护)费/小计 | 公务用车购置及运行(维护)费/合计 | 公务用车购置和运行费/小计 | 公务用车购置和运行费/合计 | 公务用车购置和运行维护费/小计 | 公务用车购置和运行维护费/合计 | 公务用车购置费及运行费/小计 | 公务用车购置费及运行费/合计 | 公务用车购置费及运行维护费/小计 | 公务用车购置费及运行维护费/合计 | 公务用车购置费和运行费/小计 | 公务用车购置费和运行费/合计 | 公务用车费/小计 | 公务用车费/合计 | 公务用车购置及运行费用/小计 | 公务用车购置及运行费用/合计 | 公务用车购置及运行维护费用/小计 | 公务用车购置及运行维护费用/合计 | 公务用车购置及运行费支出/小计 | 公务用车购置及运行费支出/合计 | 公务接待费 | 公务接待费用 | 公务接待支出 | 公务接待经费 | 公务接待费/小计 | 公务接待费/合计 | 公务接待费用/小计 | 公务接待费用/合计 | 公务接待支出/小计 | 公务接待支出/合计 | 公务接待经费/小计 | 公务接待经费/合计 | 会议费 | 培训费 | 机关运行经费 | 公务用车购置费 | 公务用车购置 | 公务用车购置支出 | 公务用车运行费 | 公务用车运行维护费 | 公务用车运行(维护)费 | 公务用车运行 | 公务用车运行维护 | 公务用车运行维护支出 | 公务用车购置及运维费/公务用车购置费 | 公务用车购置及运维费/公务用车购置 | 公务用车购置及运维费/公务用车购置支出 | 公务用车购置及运维费/购置费 | 公务用车购置及运维费/公务用车运行费 | 公务用车购置及运维费/公务用车运行维护费 | 公务用车购置及运维费/公务用车运行(维护)费 | 公务用车购置及运维费/公务用车运行 | 公务用车购置及运维费/公务用车运行维护 | 公务用车购置及运维费/公务用车运行维护支出 | 公务用车购置及运维费/运行费 | 公务用车购置及运维费/运行维护费 | 公务用车购置及运行费/公务用车购置费 | 公务用车购置及运行费/公务用车购置 | 公务用车购置及运行费/公务用车购置支出 | 公务用车购置及运行费/购置费 | 公务用车购置及运行费/公务用车运行费 | 公务用车购置及运行费/公务用车运行维护费 | 公务用车购置及运行费/公务用车运行(维护)费 | 公务用车购置及运行费/公务用车运行 | 公务用车购置及运行费/公务用车运行维护 | 公务用车购置及运行费/公务用车运行维护支出 | 公务用车购置及运行费/运行费 | 公务用车购置及运行费/运行维护费 | 公务用车购置及运行维护费/公务用车购置费 | 公务用车购置及运行维护费/公务用车购置 | 公务用车购置及运行维护费/公务用车购置支出 | 公务用车购置及运行维护费/购置费 | 公务用车购置及运行维护费/公务用车运行费 | 公务用车购置及运行维护费/公务用车运行维护费 | 公务用车购置及运行维护费/公务用车运行(维护)费 | 公务用车购置及运行维护费/公务用车运行 | 公务用车购置及运行维护费/公务用车运行维护 | 公务用车购置及运行维护费/公务用车运行维护支出 | 公务用车购置及运行维护费/运行费 | 公务用车购置及运行维护费/运行维护费 | 公务用车购置及运行(维护)费/公务用车购置费 | 公务用车购置及运行(维护)费/公务用车购置 | 公务用车购置及运行(维护)费/公务用车购置支出 | 公务用车购置及运行(维护)费/购置费 | 公务用车购置及运行(维护)费/公务用车运行费 | 公务用车购置及运行(维护)费/公务用车运行维护费 | 公务用车购置及运行(维护)费/公务用车运行(维护)费 | 公务用车购置及运行(维护)费/公务用车运行 | 公务用车购置及运行(维护)费/公务用车运行维护 | 公务用车购置及运行(维护)费/公务用车运行维护支出 | 公务用车购置及运行(维护)费/运行费 | 公务用车购置及运行(维护)费/运行维护费 | 公务用车购置和运行费/公务用车购置费 | 公务用车购置和运行费/公务用车购置 | 公务用车购置和运行费/公务用车购置支出 | 公务用车购置和运行费/购置费 | 公务用车购置和运行费/公务用车运行费 | 公务用车购置和运行费/公务用车运行维护费 | 公务用车购置和运行费/公务用车运行(维护)费 | 公务用车购置和运行费/公务用车运行 | 公务用车购置和运行费/公务用车运行维护 | 公务用车购置和运行费/公务用车运行维护支出 | 公务用车购置和运行费/运行费 | 公务用车购置和运行费/运行维护费 | 公务用车购置和运行维护费/公务用车购置费 | 公务用车购置和运行维护费/公务用车购置 | 公务用车购置和运行维护费/公务用车购置支出 | 公务用车购置和运行维护费/购置费 | 公务用车购置和运行维护费/公务用车运行费 | 公务用车购置和运行维护费/公务用车运行维护费 | 公务用车购置和运行维护费/公务用车运行(维护)费 | 公务用车购置和运行维护费/公务用车运行 | 公务用车购置和运行维护费/公务用车运行维护 | 公务用车购置和运行维护费/公务用车运行维护支出 | 公务用车购置和运行维护费/运行费 | 公务用车购置和运行维护费/运行维护费 | 公务用车购置费及运行费/公务用车购置费 | 公务用车购置费及运行费/公务用车购置 | 公务用车购置费及运行费/公务用车购置支出 | 公务用车购置费及运行费/购置费 | 公务用车购置费及运行费/公务用车运行费 | 公务用车购置费及运行费/公务用车运行维护费 | 公务用车购置费及运行费/公务用车运行(维护)费 | 公务用车购置费及运行费/公务用车运行 | 公务用车购置费及运行费/公务用车运行维护 | 公务用车购置费及运行费/公务用车运行维护支出 | 公务用车购置费及运行费/运行费 | 公务用车购置费及运行费/运行维护费 | 公务用车购置费及运行维护费/公务用车购置费 | 公务用车购置费及运行维护费/公务用车购置 | 公务用车购置费及运行维护费/公务用车购置支出 | 公务用车购置费及运行维护费/购置费 | 公务用车购置费及运行维护费/公务用车运行费 | 公务用车购置费及运行维护费/公务用车运行维护费 | 公务用车购置费及运行维护费/公务用车运行(维护)费 | 公务用车购置费及运行维护费/公务用车运行 | 公务用车购置费及运行维护费/公务用车运行维护 | 公务用车购置费及运行维护费/公务用车运行维护支出 | 公务用车购置费及运行维护费/运行费 | 公务用车购置费及运行维护费/运行维护费 | 公务用车购置费和运行费/公务用车购置费 | 公务用车购置费和运行费/公务用车购置 | 公务用车购置费和运行费/公务用车购置支出 | 公务用车购置费和运行费/购置费 | 公务用车购置费和运行费/公务用车运行费 | 公务用车购置费和运行费/公务用车运行维护费 | 公务用车购置费和运行费/公务用车运行(维护)费 | 公务用车购置费和运行费/公务用车运行 | 公务用车购置费和运行费/公务用车运行维护 | 公务用车购置费和运行费/公务用车运行维护支出 | 公务用车购置费和运行费/运行费 | 公务用车购置费和运行费/运行维护费 | 公务用车费/公务用车购置费 | 公务用车费/公务用车购置 | 公务用车费/公务用车购置支出 | 公务用车费/购置费 | 公务用车费/公务用车运行费 | 公务用车费/公务用车运行维护费 | 公务用车费/公务用车运行(维护)费 | 公务用车费/公务用车运行 | 公务用车费/公务用车运行维护 | 公务用车费/公务用车运行维护支出 | 公务用车费/运行费 | 公务用车费/运行维护费 | 公务用车购置及运行费用/公务用车购置费 | 公务用车购置及运行费用/公务用车购置 | 公务用车购置及运行费用/公务用车购置支出 | 公务用车购置及运行费用/购置费 | 公务用车购置及运行费用/公务用车运行费 | 公务用车购置及运行费用/公务用车运行维护费 | 公务用车购置及运行费用/公务用车运行(维护)费 | 公务用车购置及运行费用/公务用车运行 | 公务用车购置及运行费用/公务用车运行维护 | 公务用车购置及运行费用/公务用车运行维护支出 | 公务用车购置及运行费用/运行费 | 公务用车购置及运行费用/运行维护费 | 公务用车购置及运行维护费用/公务用车购置费 | 公务用车购置及运行维护费用/公务用车购置 | 公务用车购置及运行维护费用/公务用车购置支出 | 公务用车购置及运行维护费用/购置费 | 公务用车购置及运行维护费用/公务用车运行费 | 公务用车购置及运行维护费用/公务用车运行维护费 | 公务用车购置及运行维护费用/公务用车运行(维护)费 | 公务用车购置及运行维护费用/公务用车运行 | 公务用车购置及运行维护费用/公务用车运行维护 | 公务用车购置及运行维护费用/公务用车运行维护支出 | 公务用车购置及运行维护费用/运行费 | 公务用车购置及运行维护费用/运行维护费 | 公务用车购置及运行费支出/公务用车购置费 | 公务用车购置及运行费支出/公务用车购置 | 公务用车购置及运行费支出/公务用车购置支出 | 公务用车购置及运行费支出/购置费 | 公务用车购置及运行费支出/公务用车运行费 | 公务用车购置及运行费支出/公务用车运行维护费 | 公务用车购置及运行费支出/公务用车运行(维护)费 | 公务用车购置及运行费支出/公务用车运行 | 公务用车购置及运行费支出/公务用车运行维护 | 公务用车购置及运行费支出/公务用车运行维护支出 | 公务用车购置及运行费支出/运行费 | 公务用车购置及运行费支出/运行维护费 | 国内接待费 | 国(境)外接待费 | 外事接待费 | 国内公务接待费 | 国(境)外公务接待费 | 公务接待费/国内接待费 | 公务接待费/国(境)外接待费 | 公务接待费/外事接待费 | 公务接待费/国内公务接待费 | 公务接待费/国(境)外公务接待费 | 公务接待费用/国内接待费 | 公务接待费用/国(境)外接待费 | 公务接待费用/外事接待费 | 公务接待费用/国内公务接待费 | 公务接待费用/国(境)外公务接待费 | 公务接待支出/国内接待费 | 公务接待支出/国(境)外接待费 | 公务接待支出/外事接待费 | 公务接待支出/国内公务接待费 | 公务接待支出/国(境)外公务接待费 | 公务接待经费/国内接待费 | 公务接待经费/国(境)外接待费 | 公务接待经费/外事接待费 | 公务接待经费/国内公务接待费 | 公务接待经费/国(境)外公务接待费"/>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="ThreePublicExpensesRecord">
    <xs:choice minOccurs="0" maxOccurs="unbounded">
      <xs:group ref="ThreePublicExpensesFields"/>
      <xs:group ref="loose"/>
    </xs:choice>
    <xs:attribute name="item" type="xs:string"/>
    <xs:attribute name="level" type="Level"/>
    <xs:attribute name="kind" type="RowKind"/>
  </xs:complexType>

  <!-- A row has these where an item has a row of its own, a record where all items stand in one wide row. -->
  <xs:group name="ThreePublicExpensesFields">
    <xs:choice>
      <xs:element name="item" type="Item" map:column="项目 | 支出项目 | 经费项目 | 三公经费项目" map:required="true">
        <xs:annotation><xs:documentation xml:lang="en">Item, with its level; where the header names it, the record does</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="lastYear" type="Amount" map:column="{year-1}年执行数 | 上年执行数 | {year-1}年预算执行数">
        <xs:annotation><xs:documentation xml:lang="zh">上年执行数</xs:documentation><xs:documentation xml:lang="en">Last year as executed</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="lastYearBudget" type="Amount" map:column="{year-1}年预算数 | {year-1}年预算 | 上年预算数 | {year-1}年三公经费预算数">
        <xs:annotation><xs:documentation xml:lang="zh">上年预算数</xs:documentation><xs:documentation xml:lang="en">Last year's budget</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="total" type="Amount" map:column="资金性质/合计 | 资金性质/小计 | 合计 | 预算数 | {year}年预算数 | {year}年预算 | 本年预算数 | 金额 | . | 三公经费预算数 | 三公经费 | {year}年三公经费预算数 | 财政拨款三公经费预算数" map:required="true">
        <xs:annotation><xs:documentation xml:lang="zh">合计</xs:documentation><xs:documentation xml:lang="en">Total of the item, over all funds</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="generalPublicBudget" type="Amount" map:column="资金性质/一般公共预算财政拨款 | 资金性质/一般公共预算 | 资金性质/一般公共预算拨款 | 一般公共预算财政拨款 | 一般公共预算 | 一般公共预算拨款">
        <xs:annotation><xs:documentation xml:lang="en">From the general public budget</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="governmentFund" type="Amount" map:column="资金性质/政府性基金预算财政拨款 | 资金性质/政府性基金预算 | 资金性质/政府性基金预算拨款 | 资金性质/政府性基金 | 政府性基金预算财政拨款 | 政府性基金预算 | 政府性基金预算拨款 | 政府性基金">
        <xs:annotation><xs:documentation xml:lang="en">From government-managed funds</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="stateCapital" type="Amount" map:column="资金性质/国有资本经营预算财政拨款 | 资金性质/国有资本经营预算 | 资金性质/国有资本经营预算拨款 | 国有资本经营预算财政拨款 | 国有资本经营预算 | 国有资本经营预算拨款">
        <xs:annotation><xs:documentation xml:lang="en">From the state capital operations budget</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="change" type="Amount" map:column="增减额 | {year}年预算数比{year-1}年执行数/增减额 | */增减额">
        <xs:annotation><xs:documentation xml:lang="zh">增减额</xs:documentation><xs:documentation xml:lang="en">Change against last year</xs:documentation></xs:annotation>
      </xs:element>
      <xs:element name="changePercent" type="Percent" map:column="增减% | 增减(%) | {year}年预算数比{year-1}年执行数/增减% | 增减比例 | 增减比例(%) | */增减% | */增减(%) | */增减比例 | */增减比例(%)">
        <xs:annotation><xs:documentation xml:lang="zh">增减%</xs:documentation><xs:documentation xml:lang="en">Change against last year in per cent</xs:documentation></xs:annotation>
      </xs:element>
    </xs:choice>
  </xs:group>
</xs:schema>
TT6<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:1" targetNamespace="urn:fiscalgrid:1"
           xmlns:map="urn:fiscalgrid:mapping" elementFormDefault="qualified" version="1.0">
  <xs:include schemaLocation="common.xsd"/>

  <xs:element name="three-public-expenses" type="ThreePublicExpensesTable" substitutionGroup="table"
             >
    





































  </xs:element>

  <xs:complexType name="ThreePublicExpensesTable">
    <xs:complexContent>
      <xs:restriction base="Table">
        <xs:sequence>
          <xs:group ref="above" minOccurs="0" maxOccurs="unbounded"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:group ref="furniture"/>
            <xs:element name="row" type="ThreePublicExpensesRow"/>
          </xs:choice>
          <xs:element name="note" type="Printed" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="ThreePublicExpensesRow">
    <xs:complexContent>
      <xs:restriction base="Row">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="sequence" type="Number">
            
          </xs:element>
          <xs:element name="organizationCode" type="Text">
            
          </xs:element>
          <xs:element name="organizationName" type="Text">
            
          </xs:element>
          <xs:element name="organOperatingFunds" type="Amount">
            
          </xs:element>
          <xs:group ref="ThreePublicExpensesFields"/>
          <xs:element name="record" type="ThreePublicExpensesRecord"/>
          <xs:group ref="loose"/>
        </xs:choice>
      </xs:restriction>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="ThreePublicExpensesRecord">
    <xs:choice minOccurs="0" maxOccurs="unbounded">
      <xs:group ref="ThreePublicExpensesFields"/>
      <xs:group ref="loose"/>
    </xs:choice>
    <xs:attribute name="item" type="xs:string"/>
    <xs:attribute name="level" type="Level"/>
    <xs:attribute name="kind" type="RowKind"/>
  </xs:complexType>

  <!-- A row has these where an item has a row of its own, a record where all items stand in one wide row. -->
  <xs:group name="ThreePublicExpensesFields">
    <xs:choice>
      <xs:element name="item" type="Item">
        
      </xs:element>
      <xs:element name="lastYear" type="Amount">
        
      </xs:element>
      <xs:element name="lastYearBudget" type="Amount">
        
      </xs:element>
      <xs:element name="total" type="Amount">
        
      </xs:element>
      <xs:element name="generalPublicBudget" type="Amount">
        
      </xs:element>
      <xs:element name="governmentFund" type="Amount">
        
      </xs:element>
      <xs:element name="stateCapital" type="Amount">
        
      </xs:element>
      <xs:element name="change" type="Amount">
        
      </xs:element>
      <xs:element name="changePercent" type="Percent">
        
      </xs:element>
    </xs:choice>
  </xs:group>
</xs:schema>
8Flexicon.xsdVR6<?xml version="1.0" encoding="UTF-8"?>
<!-- The schema of lexicon.xml, the words that the program knows. A folder of schemas may hold a lexicon.xml of its own, whose words are added
     to those of the same terms. -->
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:lexicon" targetNamespace="urn:fiscalgrid:lexicon"
           elementFormDefault="qualified" version="1.0">

  <xs:element name="lexicon">
    <xs:annotation>
      <xs:documentation xml:lang="en">All words, in groups.</xs:documentation>
      <xs:documentation xml:lang="zh">全部词语，分组列出。</xs:documentation>
    </xs:annotation>
    <xs:complexType>
      <xs:sequence>
        <xs:element ref="group" maxOccurs="unbounded"/>
      </xs:sequence>
    </xs:complexType>
    <xs:unique name="a-term-stands-once">
      <xs:selector xpath="l:group/l:term" xmlns:l="urn:fiscalgrid:lexicon"/>
      <xs:field xpath="@id"/>
    </xs:unique>
  </xs:element>

  <xs:element name="group">
    <xs:annotation>
      <xs:documentation xml:lang="en">Terms of one kind: labels, words of titles, notes, sentences.</xs:documentation>
      <xs:documentation xml:lang="zh">同类词语：表头标签、标题用词、附注、语句等。</xs:documentation>
    </xs:annotation>
    <xs:complexType>
      <xs:sequence>
        <xs:element ref="term" maxOccurs="unbounded"/>
      </xs:sequence>
      <xs:attribute name="name" type="xs:NCName" use="required"/>
      <xs:attribute name="note" type="xs:string"/>
    </xs:complexType>
  </xs:element>

  <xs:element name="term">
    <xs:annotation>
      <xs:documentation xml:lang="en">Words with one meaning, parted by white space; where several fit equally, the first is preferred, and the first is the one that is printed. The note says what they mean.</xs:documentation>
      <xs:documentation xml:lang="zh">同义词语，以空白分隔；同等适用时取靠前者，输出时用第一个。note 说明其含义。</xs:documentation>
    </xs:annotation>
    <xs:complexType>
      <xs:simpleContent>
        <xs:extension base="Words">
          <xs:attribute name="id" type="TermID" use="required"/>
          <xs:attribute name="note" type="xs:string"/>
        </xs:extension>
      </xs:simpleContent>
    </xs:complexType>
  </xs:element>

  <xs:simpleType name="TermID">
    <xs:restriction base="xs:NCName">
      <xs:pattern value="[a-z][A-Za-z0-9]*"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Words">
    <xs:annotation>
      <xs:documentation xml:lang="en">One word or more, none longer than 63 characters.</xs:documentation>
      <xs:documentation xml:lang="zh">一个或多个词语，每个不超过 63 字。</xs:documentation>
    </xs:annotation>
    <xs:restriction>
      <xs:simpleType>
        <xs:list>
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:maxLength value="63"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:list>
      </xs:simpleType>
      <xs:minLength value="1"/>
    </xs:restriction>
  </xs:simpleType>
</xs:schema>
Fmapping.xsdTYb2<?xml version="1.0" encoding="UTF-8"?>
<!-- The annotations of table schemas: attributes of XSD elements, and elements in xs:appinfo. What may stand where is in profile.xsd.
     XSD 1.0, as libxml2 and editors know it; Schemas/README.md explains the meaning.
     A pattern says how a value is written; whether what it names exists is seen by `fiscalgrid schema check`. It stands in a union of one
     member: a message then names the type, map:Paths, and not a long pattern. -->
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:fiscalgrid:mapping" targetNamespace="urn:fiscalgrid:mapping"
           elementFormDefault="qualified" version="1.0">

  <!-- What the values are. Alternatives are parted by |, lists by white space. -->

  <xs:simpleType name="Labels">
    <xs:annotation>
      <xs:documentation xml:lang="en">Printed labels, parted by |: 合计 | 总计. None is empty.</xs:documentation>
      <xs:documentation xml:lang="zh">印刷标签，以 | 分隔：合计 | 总计；不得有空项。</xs:documentation>
    </xs:annotation>
    <xs:union>
      <xs:simpleType>
        <xs:restriction base="xs:token">
          <xs:pattern value="[\s\p{Z}]*[^|\s\p{Z}][^|]*(\|[\s\p{Z}]*[^|\s\p{Z}][^|]*)*"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:simpleType name="LabelPatterns">
    <xs:annotation>
      <xs:documentation xml:lang="en">Printed labels, parted by |, each with * before or behind for anything: *合计 | 其中*.</xs:documentation>
      <xs:documentation xml:lang="zh">印刷标签，以 | 分隔；标签首尾可用 * 表示任意文字：*合计 | 其中*。</xs:documentation>
    </xs:annotation>
    <xs:union>
      <xs:simpleType>
        <xs:restriction base="xs:token">
          <xs:pattern value="[\s\p{Z}]*(\*[\s\p{Z}]*|\*?[^|*\s\p{Z}][^|*]*(\*[\s\p{Z}]*)?)(\|[\s\p{Z}]*(\*[\s\p{Z}]*|\*?[^|*\s\p{Z}][^|*]*(\*[\s\p{Z}]*)?))*"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:simpleType name="Titles">
    <xs:annotation>
      <xs:documentation xml:lang="en">Printed titles, parted by |; {name} at the start of one stands for any text, which becomes the attribute of that name.</xs:documentation>
      <xs:documentation xml:lang="zh">印刷标题，以 | 分隔；标题开头的 {名称} 代表任意文字，写入同名属性。</xs:documentation>
    </xs:annotation>
    <xs:union>
      <xs:simpleType>
        <xs:restriction base="xs:token">
          <xs:pattern value="[\s\p{Z}]*(\{[\i-[:]][\c-[:]]*\}[\s\p{Z}]*)?[^|{\s\p{Z}][^|]*(\|[\s\p{Z}]*(\{[\i-[:]][\c-[:]]*\}[\s\p{Z}]*)?[^|{\s\p{Z}][^|]*)*"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:simpleType name="Paths">
    <xs:annotation>
      <xs:documentation xml:lang="en">Header paths, parted by |: labels from top to bottom, joined by /. A level may be *; {year} and {year-1} stand for years; " + " joins the columns of one code. The sign between levels is no full-width ／.</xs:documentation>
      <xs:documentation xml:lang="zh">表头路径，以 | 分隔：自上而下的标签以 / 连接；一级可为 *；{year}、{year-1} 代表年份；“ + ”连接同一编码的各列。层级之间不用全角 ／。</xs:documentation>
    </xs:annotation>
    <xs:union>
      <xs:simpleType>
        <xs:restriction base="xs:token">
          <xs:pattern value="[\s\p{Z}]*\+?([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\})([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\}|\+)*([\s\p{Z}]+\+?([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\})([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\}|\+)*)*[\s\p{Z}]*(/[\s\p{Z}]*\+?([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\})([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\}|\+)*([\s\p{Z}]+\+?([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\})([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\}|\+)*)*[\s\p{Z}]*)*(\+[\s\p{Z}][\s\p{Z}]*\+?([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\})([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\}|\+)*([\s\p{Z}]+\+?([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\})([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\}|\+)*)*[\s\p{Z}]*(/[\s\p{Z}]*\+?([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\})([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\}|\+)*([\s\p{Z}]+\+?([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\})([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\}|\+)*)*[\s\p{Z}]*)*)*(\|[\s\p{Z}]*\+?([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\})([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\}|\+)*([\s\p{Z}]+\+?([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\})([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\}|\+)*)*[\s\p{Z}]*(/[\s\p{Z}]*\+?([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\})([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\}|\+)*([\s\p{Z}]+\+?([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\})([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\}|\+)*)*[\s\p{Z}]*)*(\+[\s\p{Z}][\s\p{Z}]*\+?([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\})([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\}|\+)*([\s\p{Z}]+\+?([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\})([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\}|\+)*)*[\s\p{Z}]*(/[\s\p{Z}]*\+?([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\})([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\}|\+)*([\s\p{Z}]+\+?([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\})([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\}|\+)*)*[\s\p{Z}]*)*)*)*"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:simpleType name="ClosedPaths">
    <xs:annotation>
      <xs:documentation xml:lang="en">Header paths that are written out, parted by |: no level is *.</xs:documentation>
      <xs:documentation xml:lang="zh">完整写出的表头路径，以 | 分隔；任何一级都不是 *。</xs:documentation>
    </xs:annotation>
    <xs:union>
      <xs:simpleType>
        <xs:restriction base="xs:token">
          <xs:pattern value="[\s\p{Z}]*\+?\**([^|/{}*+／\s\p{Z}]|\{year(-[0-9]+)?\})([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\}|\+)*([\s\p{Z}]+\+?([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\})([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\}|\+)*)*[\s\p{Z}]*(/[\s\p{Z}]*\+?\**([^|/{}*+／\s\p{Z}]|\{year(-[0-9]+)?\})([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\}|\+)*([\s\p{Z}]+\+?([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\})([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\}|\+)*)*[\s\p{Z}]*)*(\|[\s\p{Z}]*\+?\**([^|/{}*+／\s\p{Z}]|\{year(-[0-9]+)?\})([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\}|\+)*([\s\p{Z}]+\+?([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\})([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\}|\+)*)*[\s\p{Z}]*(/[\s\p{Z}]*\+?\**([^|/{}*+／\s\p{Z}]|\{year(-[0-9]+)?\})([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\}|\+)*([\s\p{Z}]+\+?([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\})([^|/{}+／\s\p{Z}]|\{year(-[0-9]+)?\}|\+)*)*[\s\p{Z}]*)*)*"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:simpleType name="Sides">
    <xs:annotation>
      <xs:documentation xml:lang="en">Sides of a table, parted by |: side=label, or side=* for a side that is told by its place.</xs:documentation>
      <xs:documentation xml:lang="zh">并列表的各侧，以 | 分隔：侧名=标签；按位置区分时写 侧名=*。</xs:documentation>
    </xs:annotation>
    <xs:union>
      <xs:simpleType>
        <xs:restriction base="xs:token">
          <xs:pattern value="[\s\p{Z}]*[\i-[:]][\c-[:]]*[\s\p{Z}]*=[\s\p{Z}]*(\*|[^|/*\s\p{Z}][^|/*]*)[\s\p{Z}]*(\|[\s\p{Z}]*[\i-[:]][\c-[:]]*[\s\p{Z}]*=[\s\p{Z}]*(\*|[^|/*\s\p{Z}][^|/*]*)[\s\p{Z}]*)*"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:simpleType name="Requirement">
    <xs:annotation>
      <xs:documentation xml:lang="en">true: needed; alternative: one of those so marked is needed; false: not needed.</xs:documentation>
      <xs:documentation xml:lang="zh">true：必须有；alternative：此类列中须有其一；false：可有可无。</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:token">
      <xs:enumeration value="true"/>
      <xs:enumeration value="alternative"/>
      <xs:enumeration value="false"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Truth">
    <xs:annotation>
      <xs:documentation xml:lang="en">true or false.</xs:documentation>
      <xs:documentation xml:lang="zh">true（是）或 false（否）。</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:token">
      <xs:enumeration value="true"/>
      <xs:enumeration value="false"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="MoneyUnit">
    <xs:annotation>
      <xs:documentation xml:lang="en">A unit of money.</xs:documentation>
      <xs:documentation xml:lang="zh">金额单位。</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:token">
      <xs:enumeration value="元"/>
      <xs:enumeration value="千元"/>
      <xs:enumeration value="万元"/>
      <xs:enumeration value="百万元"/>
      <xs:enumeration value="亿元"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Kind">
    <xs:annotation>
      <xs:documentation xml:lang="en">What a row is in the sum that a table makes.</xs:documentation>
      <xs:documentation xml:lang="zh">一行在表内合计中的性质。</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:token">
      <xs:enumeration value="total"/>
      <xs:enumeration value="subtotal"/>
      <xs:enumeration value="detail"/>
      <xs:enumeration value="of-which"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Name">
    <xs:annotation>
      <xs:documentation xml:lang="en">The name of a field, row or side.</xs:documentation>
      <xs:documentation xml:lang="zh">字段、行或侧的名称。</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:NCName">
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="NameList">
    <xs:annotation>
      <xs:documentation xml:lang="en">Names, parted by white space; at least one.</xs:documentation>
      <xs:documentation xml:lang="zh">名称，以空白分隔；至少一个。</xs:documentation>
    </xs:annotation>
    <xs:restriction>
      <xs:simpleType><xs:list itemType="Name"/></xs:simpleType>
      <xs:minLength value="1"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="TwoNames">
    <xs:annotation>
      <xs:documentation xml:lang="en">Two names, parted by white space.</xs:documentation>
      <xs:documentation xml:lang="zh">两个名称，以空白分隔。</xs:documentation>
    </xs:annotation>
    <xs:restriction>
      <xs:simpleType><xs:list itemType="Name"/></xs:simpleType>
      <xs:length value="2"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="RowName">
    <xs:annotation>
      <xs:documentation xml:lang="en">A name for rows; total, subtotal, detail and of-which are names already.</xs:documentation>
      <xs:documentation xml:lang="zh">行的名称；total、subtotal、detail、of-which 已是现成名称，不得再用。</xs:documentation>
    </xs:annotation>
    <xs:union>
      <xs:simpleType>
        <xs:restriction base="Name">
          <xs:pattern value="[^tsdo].*"/>
          <xs:pattern value="t([^o].*|o([^t].*|t([^a].*|a([^l].*|l.+)?)?)?)?"/>
          <xs:pattern value="s([^u].*|u([^b].*|b([^t].*|t([^o].*|o([^t].*|t([^a].*|a([^l].*|l.+)?)?)?)?)?)?)?"/>
          <xs:pattern value="d([^e].*|e([^t].*|t([^a].*|a([^i].*|i([^l].*|l.+)?)?)?)?)?"/>
          <xs:pattern value="o([^f].*|f([^-].*|-([^w].*|w([^h].*|h([^i].*|i([^c].*|c([^h].*|h.+)?)?)?)?)?)?)?"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:simpleType name="NameSum">
    <xs:annotation>
      <xs:documentation xml:lang="en">A name, or several joined by +.</xs:documentation>
      <xs:documentation xml:lang="zh">一个名称，或以 + 相加的几个名称。</xs:documentation>
    </xs:annotation>
    <xs:union>
      <xs:simpleType>
        <xs:restriction base="xs:token">
          <xs:pattern value="[\s\p{Z}]*[\i-[:]][\c-[:]]*[\s\p{Z}]*(\+[\s\p{Z}]*[\i-[:]][\c-[:]]*[\s\p{Z}]*)*"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:simpleType name="NameAlternatives">
    <xs:annotation>
      <xs:documentation xml:lang="en">Names, parted by |.</xs:documentation>
      <xs:documentation xml:lang="zh">名称，以 | 分隔。</xs:documentation>
    </xs:annotation>
    <xs:union>
      <xs:simpleType>
        <xs:restriction base="xs:token">
          <xs:pattern value="[\s\p{Z}]*[\i-[:]][\c-[:]]*[\s\p{Z}]*(\|[\s\p{Z}]*[\i-[:]][\c-[:]]*[\s\p{Z}]*)*"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:simpleType name="Part">
    <xs:annotation>
      <xs:documentation xml:lang="en">A part of a sum: a, or a|b+c for a or else b and c. No blanks.</xs:documentation>
      <xs:documentation xml:lang="zh">合计的一个组成部分：a；或 a|b+c，即有 a 用 a，否则用 b 与 c 之和；其间无空格。</xs:documentation>
    </xs:annotation>
    <xs:union>
      <xs:simpleType>
        <xs:restriction base="xs:token">
          <xs:pattern value="[\i-[:]][\c-[:]]*(\+[\i-[:]][\c-[:]]*)*(\|[\i-[:]][\c-[:]]*(\+[\i-[:]][\c-[:]]*)*)*"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:simpleType name="PartList">
    <xs:annotation>
      <xs:documentation xml:lang="en">Parts of a sum, parted by white space; at least one.</xs:documentation>
      <xs:documentation xml:lang="zh">合计的组成部分，以空白分隔；至少一个。</xs:documentation>
    </xs:annotation>
    <xs:restriction>
      <xs:simpleType><xs:list itemType="Part"/></xs:simpleType>
      <xs:minLength value="1"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="CodeDigits">
    <xs:annotation>
      <xs:documentation xml:lang="en">A code of 3, 5 or 7 digits.</xs:documentation>
      <xs:documentation xml:lang="zh">3、5 或 7 位数字的科目编码。</xs:documentation>
    </xs:annotation>
    <xs:union>
      <xs:simpleType>
        <xs:restriction base="xs:token">
          <xs:pattern value="[0-9]{3}([0-9]{2}){0,2}"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:simpleType name="CodeList">
    <xs:annotation>
      <xs:documentation xml:lang="en">Codes, parted by white space; at least one.</xs:documentation>
      <xs:documentation xml:lang="zh">科目编码，以空白分隔；至少一个。</xs:documentation>
    </xs:annotation>
    <xs:restriction>
      <xs:simpleType><xs:list itemType="CodeDigits"/></xs:simpleType>
      <xs:minLength value="1"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Level">
    <xs:annotation>
      <xs:documentation xml:lang="en">A level, from 1 to 9.</xs:documentation>
      <xs:documentation xml:lang="zh">级次，1 至 9。</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:positiveInteger"><xs:maxInclusive value="9"/></xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="FigureSum">
    <xs:annotation>
      <xs:documentation xml:lang="en">Figures of tables: type[row]/field, or type[row]; several are joined by +.</xs:documentation>
      <xs:documentation xml:lang="zh">表中数字：表类[行]/字段，或 表类[行]；几个相加时以 + 连接。</xs:documentation>
    </xs:annotation>
    <xs:union>
      <xs:simpleType>
        <xs:restriction base="xs:token">
          <xs:pattern value="[\s\p{Z}]*[\i-[:]][\c-[:]]*\[[\i-[:]][\c-[:]]*\](/[\i-[:]][\c-[:]]*)?[\s\p{Z}]*(\+[\s\p{Z}]*[\i-[:]][\c-[:]]*\[[\i-[:]][\c-[:]]*\](/[\i-[:]][\c-[:]]*)?[\s\p{Z}]*)*"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:simpleType name="FigureSums">
    <xs:annotation>
      <xs:documentation xml:lang="en">Sums of figures, parted by |: any one of them may be equal.</xs:documentation>
      <xs:documentation xml:lang="zh">数字之和，以 | 分隔：与其中任一相等即可。</xs:documentation>
    </xs:annotation>
    <xs:union>
      <xs:simpleType>
        <xs:restriction base="xs:token">
          <xs:pattern value="[\s\p{Z}]*[\i-[:]][\c-[:]]*\[[\i-[:]][\c-[:]]*\](/[\i-[:]][\c-[:]]*)?[\s\p{Z}]*(\+[\s\p{Z}]*[\i-[:]][\c-[:]]*\[[\i-[:]][\c-[:]]*\](/[\i-[:]][\c-[:]]*)?[\s\p{Z}]*)*(\|[\s\p{Z}]*[\i-[:]][\c-[:]]*\[[\i-[:]][\c-[:]]*\](/[\i-[:]][\c-[:]]*)?[\s\p{Z}]*(\+[\s\p{Z}]*[\i-[:]][\c-[:]]*\[[\i-[:]][\c-[:]]*\](/[\i-[:]][\c-[:]]*)?[\s\p{Z}]*)*)*"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:simpleType name="Figures">
    <xs:annotation>
      <xs:documentation xml:lang="en">Figures, parted by |: type[row]/field.</xs:documentation>
      <xs:documentation xml:lang="zh">数字，以 | 分隔：表类[行]/字段。</xs:documentation>
    </xs:annotation>
    <xs:union>
      <xs:simpleType>
        <xs:restriction base="xs:token">
          <xs:pattern value="[\s\p{Z}]*[\i-[:]][\c-[:]]*\[[\i-[:]][\c-[:]]*\]/[\i-[:]][\c-[:]]*[\s\p{Z}]*(\|[\s\p{Z}]*[\i-[:]][\c-[:]]*\[[\i-[:]][\c-[:]]*\]/[\i-[:]][\c-[:]]*[\s\p{Z}]*)*"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:simpleType name="FigurePair">
    <xs:annotation>
      <xs:documentation xml:lang="en">Two figures: type[row]/field = type[row]/field.</xs:documentation>
      <xs:documentation xml:lang="zh">两个数字：表类[行]/字段 = 表类[行]/字段。</xs:documentation>
    </xs:annotation>
    <xs:union>
      <xs:simpleType>
        <xs:restriction base="xs:token">
          <xs:pattern value="[\s\p{Z}]*[\i-[:]][\c-[:]]*\[[\i-[:]][\c-[:]]*\]/[\i-[:]][\c-[:]]*[\s\p{Z}]*=[\s\p{Z}]*[\i-[:]][\c-[:]]*\[[\i-[:]][\c-[:]]*\]/[\i-[:]][\c-[:]]*[\s\p{Z}]*"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:simpleType name="Join">
    <xs:annotation>
      <xs:documentation xml:lang="en">How rows of two tables find each other: by label or by code.</xs:documentation>
      <xs:documentation xml:lang="zh">两表的行如何对应：按标签（label）或按编码（code）。</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:token">
      <xs:enumeration value="label"/>
      <xs:enumeration value="code"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="SaidBy">
    <xs:annotation>
      <xs:documentation xml:lang="en">How the text names a row: by its label, or by 类, 款 and 项 or a code.</xs:documentation>
      <xs:documentation xml:lang="zh">文字如何指称一行：按行标签（label），或按类款项、编码（classification）。</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:token">
      <xs:enumeration value="label"/>
      <xs:enumeration value="classification"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Measures">
    <xs:annotation>
      <xs:documentation xml:lang="en">Where in the cycle a figure stands, parted by |; none: the text says nothing of it.</xs:documentation>
      <xs:documentation xml:lang="zh">数字所处的预算阶段，以 | 分隔；none：文字未说明。</xs:documentation>
    </xs:annotation>
    <xs:union>
      <xs:simpleType>
        <xs:restriction base="xs:token">
          <xs:pattern value="[\s\p{Z}]*(budget|adjusted-budget|final|none)[\s\p{Z}]*(\|[\s\p{Z}]*(budget|adjusted-budget|final|none)[\s\p{Z}]*)*"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:simpleType name="WholeParts">
    <xs:annotation>
      <xs:documentation xml:lang="en">At least two parts joined by +, each with its names parted by |; * at an end stands for anything.</xs:documentation>
      <xs:documentation xml:lang="zh">以 + 连接的至少两个部分，各部分的名称以 | 分隔；首尾可用 *。</xs:documentation>
    </xs:annotation>
    <xs:union>
      <xs:simpleType>
        <xs:restriction base="xs:token">
          <xs:pattern value="[\s\p{Z}]*\*?[^|+*\s\p{Z}][^|+*]*(\*[\s\p{Z}]*)?(\|[\s\p{Z}]*\*?[^|+*\s\p{Z}][^|+*]*(\*[\s\p{Z}]*)?)*(\+[\s\p{Z}]*\*?[^|+*\s\p{Z}][^|+*]*(\*[\s\p{Z}]*)?(\|[\s\p{Z}]*\*?[^|+*\s\p{Z}][^|+*]*(\*[\s\p{Z}]*)?)*)+"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <!-- Attributes of XSD elements. -->

  <xs:attribute name="title" type="Titles">
    <xs:annotation>
      <xs:documentation xml:lang="en">On the element of a table: its printed titles.</xs:documentation>
      <xs:documentation xml:lang="zh">用于表元素：该表的印刷标题。</xs:documentation>
    </xs:annotation>
  </xs:attribute>

  <xs:attribute name="column" type="Paths">
    <xs:annotation>
      <xs:documentation xml:lang="en">On a field: the header paths that it is printed under.</xs:documentation>
      <xs:documentation xml:lang="zh">用于字段：该字段所在列的表头路径。</xs:documentation>
    </xs:annotation>
  </xs:attribute>

  <xs:attribute name="required" type="Requirement">
    <xs:annotation>
      <xs:documentation xml:lang="en">On a field: whether a table of this type must have such a column.</xs:documentation>
      <xs:documentation xml:lang="zh">用于字段：此类表是否必须有这一列。</xs:documentation>
    </xs:annotation>
  </xs:attribute>

  <xs:attribute name="hold" type="Truth">
    <xs:annotation>
      <xs:documentation xml:lang="en">On a field: a blank cell repeats the value above.</xs:documentation>
      <xs:documentation xml:lang="zh">用于字段：空白单元格沿用上方的值。</xs:documentation>
    </xs:annotation>
  </xs:attribute>

  <xs:attribute name="unit" type="MoneyUnit">
    <xs:annotation>
      <xs:documentation xml:lang="en">On a field: the column's own unit.</xs:documentation>
      <xs:documentation xml:lang="zh">用于字段：该列自己的金额单位。</xs:documentation>
    </xs:annotation>
  </xs:attribute>

  <xs:attribute name="blocks" type="Sides">
    <xs:annotation>
      <xs:documentation xml:lang="en">On the element of records: the sides that stand side by side.</xs:documentation>
      <xs:documentation xml:lang="zh">用于记录元素：左右并列的各侧。</xs:documentation>
    </xs:annotation>
  </xs:attribute>

  <xs:attribute name="unpivot" type="ClosedPaths">
    <xs:annotation>
      <xs:documentation xml:lang="en">On the element of records: the items that stand in the header.</xs:documentation>
      <xs:documentation xml:lang="zh">用于记录元素：写在表头中的各项目。</xs:documentation>
    </xs:annotation>
  </xs:attribute>

  <xs:attribute name="prelude" type="Labels">
    <xs:annotation>
      <xs:documentation xml:lang="en">On the element of a box: its label; the box belongs to the table below it.</xs:documentation>
      <xs:documentation xml:lang="zh">用于前置小表元素：小表的标签；该小表属于其下的表。</xs:documentation>
    </xs:annotation>
  </xs:attribute>

  <!-- Elements in the xs:appinfo of a table. -->

  <xs:element name="kind">
    <xs:annotation>
      <xs:documentation xml:lang="en">Which rows are totals. A type has one.</xs:documentation>
      <xs:documentation xml:lang="zh">哪些行是合计。每类表只有一个。</xs:documentation>
    </xs:annotation>
    <xs:complexType>
      <xs:attribute name="on" type="NameList">
        <xs:annotation>
          <xs:documentation xml:lang="en">The field that labels a row; of several, the first that the table prints.</xs:documentation>
          <xs:documentation xml:lang="zh">行标签所在字段；列出几个时，用表中首先出现的一个。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
      <xs:attribute name="rollup" type="Name">
        <xs:annotation>
          <xs:documentation xml:lang="en">The code field by which a row with codes below it is a subtotal.</xs:documentation>
          <xs:documentation xml:lang="zh">编码字段：其下有明细编码的行为小计。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
      <xs:attribute name="total" type="LabelPatterns">
        <xs:annotation>
          <xs:documentation xml:lang="en">Labels of totals.</xs:documentation>
          <xs:documentation xml:lang="zh">合计行的标签。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
      <xs:attribute name="subtotal" type="LabelPatterns">
        <xs:annotation>
          <xs:documentation xml:lang="en">Labels of subtotals.</xs:documentation>
          <xs:documentation xml:lang="zh">小计行的标签。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
      <xs:attribute name="detail" type="LabelPatterns">
        <xs:annotation>
          <xs:documentation xml:lang="en">Labels of rows that are details whatever else fits.</xs:documentation>
          <xs:documentation xml:lang="zh">明细行的标签。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
      <xs:attribute name="of-which" type="LabelPatterns">
        <xs:annotation>
          <xs:documentation xml:lang="en">Labels of rows that say a part of the row above.</xs:documentation>
          <xs:documentation xml:lang="zh">“其中”行的标签。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
    </xs:complexType>
  </xs:element>

  <xs:element name="row">
    <xs:annotation>
      <xs:documentation xml:lang="en">Gives rows a name for rules. What is said of them must all fit.</xs:documentation>
      <xs:documentation xml:lang="zh">为规则中提到的行命名；所列条件须全部符合。</xs:documentation>
    </xs:annotation>
    <xs:complexType>
      <xs:attribute name="name" type="RowName" use="required">
        <xs:annotation>
          <xs:documentation xml:lang="en">What rules call it.</xs:documentation>
          <xs:documentation xml:lang="zh">规则中使用的名称。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
      <xs:attribute name="labels" type="LabelPatterns">
        <xs:annotation>
          <xs:documentation xml:lang="en">Its labels, without ordinal and 其中.</xs:documentation>
          <xs:documentation xml:lang="zh">行标签，不含序号和“其中”。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
      <xs:attribute name="codes" type="CodeList">
        <xs:annotation>
          <xs:documentation xml:lang="en">Its codes.</xs:documentation>
          <xs:documentation xml:lang="zh">科目编码。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
      <xs:attribute name="level" type="Level">
        <xs:annotation>
          <xs:documentation xml:lang="en">The level of its code or item.</xs:documentation>
          <xs:documentation xml:lang="zh">编码或项目的级次。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
      <xs:attribute name="kind" type="Kind">
        <xs:annotation>
          <xs:documentation xml:lang="en">What it is in the table's sum.</xs:documentation>
          <xs:documentation xml:lang="zh">在表内合计中的性质。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
      <xs:attribute name="side" type="Name">
        <xs:annotation>
          <xs:documentation xml:lang="en">The side that it stands on.</xs:documentation>
          <xs:documentation xml:lang="zh">所在的一侧。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
      <xs:attribute name="many" type="Truth">
        <xs:annotation>
          <xs:documentation xml:lang="en">All rows that fit are meant, and added up; else there must be one.</xs:documentation>
          <xs:documentation xml:lang="zh">true：指所有符合的行并相加；否则须恰为一行。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
    </xs:complexType>
  </xs:element>

  <xs:element name="sum">
    <xs:annotation>
      <xs:documentation xml:lang="en">In each row, or record: the total is the sum of its parts, which are fields.</xs:documentation>
      <xs:documentation xml:lang="zh">每行（或每条记录）：合计等于各组成字段之和。</xs:documentation>
    </xs:annotation>
    <xs:complexType>
      <xs:attribute name="total" type="NameSum" use="required">
        <xs:annotation>
          <xs:documentation xml:lang="en">The field that is the sum.</xs:documentation>
          <xs:documentation xml:lang="zh">作为合计的字段。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
      <xs:attribute name="parts" type="PartList">
        <xs:annotation>
          <xs:documentation xml:lang="en">The fields without which nothing is compared. A sum has parts or optional.</xs:documentation>
          <xs:documentation xml:lang="zh">缺少即不核对的字段；parts 与 optional 至少写一个。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
      <xs:attribute name="optional" type="PartList">
        <xs:annotation>
          <xs:documentation xml:lang="en">The fields that count where they are printed.</xs:documentation>
          <xs:documentation xml:lang="zh">印有时计入的字段。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
      <xs:attribute name="either" type="PartList">
        <xs:annotation>
          <xs:documentation xml:lang="en">The fields with which, or without which, the sum holds.</xs:documentation>
          <xs:documentation xml:lang="zh">计入或不计入均可成立的字段。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
      <xs:attribute name="without" type="NameList">
        <xs:annotation>
          <xs:documentation xml:lang="en">Fields of which none may be printed for the sum to apply.</xs:documentation>
          <xs:documentation xml:lang="zh">只有这些字段都未印出时才适用。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
    </xs:complexType>
  </xs:element>

  <xs:element name="level">
    <xs:annotation>
      <xs:documentation xml:lang="en">In each of the amounts: a row is the sum of others.</xs:documentation>
      <xs:documentation xml:lang="zh">各金额字段：某行等于其他各行之和。</xs:documentation>
    </xs:annotation>
    <xs:complexType>
      <xs:attribute name="total" type="NameSum" use="required">
        <xs:annotation>
          <xs:documentation xml:lang="en">The row that is the sum.</xs:documentation>
          <xs:documentation xml:lang="zh">作为合计的行。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
      <xs:attribute name="parts" type="PartList">
        <xs:annotation>
          <xs:documentation xml:lang="en">The rows without which nothing is compared. A sum has parts or optional.</xs:documentation>
          <xs:documentation xml:lang="zh">缺少即不核对的行；parts 与 optional 至少写一个。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
      <xs:attribute name="optional" type="PartList">
        <xs:annotation>
          <xs:documentation xml:lang="en">The rows that count where they are printed.</xs:documentation>
          <xs:documentation xml:lang="zh">印有时计入的行。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
      <xs:attribute name="either" type="PartList">
        <xs:annotation>
          <xs:documentation xml:lang="en">The rows with which, or without which, the sum holds.</xs:documentation>
          <xs:documentation xml:lang="zh">计入或不计入均可成立的行。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
      <xs:attribute name="amounts" type="NameList" use="required">
        <xs:annotation>
          <xs:documentation xml:lang="en">The fields that are compared, each in itself.</xs:documentation>
          <xs:documentation xml:lang="zh">逐一核对的各金额字段。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
    </xs:complexType>
  </xs:element>

  <xs:element name="rollup">
    <xs:annotation>
      <xs:documentation xml:lang="en">In each of the amounts: a code is the sum of those directly below it, the total that of the highest.</xs:documentation>
      <xs:documentation xml:lang="zh">各金额字段：上级编码等于直接下级编码之和，合计等于最高级编码之和。</xs:documentation>
    </xs:annotation>
    <xs:complexType>
      <xs:attribute name="code" type="Name" use="required">
        <xs:annotation>
          <xs:documentation xml:lang="en">The field of codes.</xs:documentation>
          <xs:documentation xml:lang="zh">编码字段。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
      <xs:attribute name="amounts" type="NameList" use="required">
        <xs:annotation>
          <xs:documentation xml:lang="en">The fields that are compared, each in itself.</xs:documentation>
          <xs:documentation xml:lang="zh">逐一核对的各金额字段。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
      <xs:attribute name="within" type="NameList">
        <xs:annotation>
          <xs:documentation xml:lang="en">The fields of the units that rows are of: each unit has its own codes.</xs:documentation>
          <xs:documentation xml:lang="zh">行所属单位的字段：各单位的编码分别汇总。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
    </xs:complexType>
  </xs:element>

  <xs:element name="list">
    <xs:annotation>
      <xs:documentation xml:lang="en">On each side: a subtotal closes the items above it, a total closes subtotals and what follows them.</xs:documentation>
      <xs:documentation xml:lang="zh">每一侧：小计为其上各项之和，合计为各小计及其后各项之和。</xs:documentation>
    </xs:annotation>
    <xs:complexType>
      <xs:attribute name="amounts" type="NameList" use="required">
        <xs:annotation>
          <xs:documentation xml:lang="en">The fields that are compared, each in itself.</xs:documentation>
          <xs:documentation xml:lang="zh">逐一核对的各金额字段。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
    </xs:complexType>
  </xs:element>

  <xs:element name="balance">
    <xs:annotation>
      <xs:documentation xml:lang="en">The row of the one side is equal to that of the other.</xs:documentation>
      <xs:documentation xml:lang="zh">一侧的某行与另一侧的同名行相等。</xs:documentation>
    </xs:annotation>
    <xs:complexType>
      <xs:attribute name="sides" type="TwoNames" use="required">
        <xs:annotation>
          <xs:documentation xml:lang="en">The two sides.</xs:documentation>
          <xs:documentation xml:lang="zh">两侧的名称。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
      <xs:attribute name="row" type="Name" use="required">
        <xs:annotation>
          <xs:documentation xml:lang="en">The row.</xs:documentation>
          <xs:documentation xml:lang="zh">行名称。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
      <xs:attribute name="amounts" type="NameList" use="required">
        <xs:annotation>
          <xs:documentation xml:lang="en">The fields that are compared, each in itself.</xs:documentation>
          <xs:documentation xml:lang="zh">逐一核对的各金额字段。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
    </xs:complexType>
  </xs:element>

  <xs:element name="equal">
    <xs:annotation>
      <xs:documentation xml:lang="en">Two tables say the same; in disclosure.xsd, or in the schema of a type.</xs:documentation>
      <xs:documentation xml:lang="zh">两张表的数字一致；写在 disclosure.xsd 或某类表的模式中。</xs:documentation>
    </xs:annotation>
    <xs:complexType>
      <xs:attribute name="left" type="FigureSum" use="required">
        <xs:annotation>
          <xs:documentation xml:lang="en">The figure of the one table.</xs:documentation>
          <xs:documentation xml:lang="zh">一张表的数字。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
      <xs:attribute name="right" type="FigureSums" use="required">
        <xs:annotation>
          <xs:documentation xml:lang="en">The figure of the other; of several, any one.</xs:documentation>
          <xs:documentation xml:lang="zh">另一张表的数字；列出几个时任一相等即可。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
      <xs:attribute name="amounts" type="NameList">
        <xs:annotation>
          <xs:documentation xml:lang="en">The fields to compare where left and right name none.</xs:documentation>
          <xs:documentation xml:lang="zh">left、right 未写字段时要核对的字段。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
      <xs:attribute name="by" type="Join">
        <xs:annotation>
          <xs:documentation xml:lang="en">Compares row by row those that are labelled, or coded, alike.</xs:documentation>
          <xs:documentation xml:lang="zh">逐行核对标签或编码相同的行。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
      <xs:attribute name="when" type="FigurePair">
        <xs:annotation>
          <xs:documentation xml:lang="en">Compares only where these two are equal.</xs:documentation>
          <xs:documentation xml:lang="zh">只有这两个数字相等时才核对。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
      <xs:attribute name="unless" type="Figures">
        <xs:annotation>
          <xs:documentation xml:lang="en">Compares only where none of these is printed, or it is 0.</xs:documentation>
          <xs:documentation xml:lang="zh">只有这些数字都未印出或为 0 时才核对。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
    </xs:complexType>
  </xs:element>

  <xs:element name="said">
    <xs:annotation>
      <xs:documentation xml:lang="en">A figure that the text calls so is that of the table.</xs:documentation>
      <xs:documentation xml:lang="zh">文字中如此称呼的数字应与表中一致。</xs:documentation>
    </xs:annotation>
    <xs:complexType>
      <xs:attribute name="words" type="LabelPatterns">
        <xs:annotation>
          <xs:documentation xml:lang="en">The names, parted by |.</xs:documentation>
          <xs:documentation xml:lang="zh">名称，以 | 分隔。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
      <xs:attribute name="by" type="SaidBy">
        <xs:annotation>
          <xs:documentation xml:lang="en">Stands in place of words: how the text names the row.</xs:documentation>
          <xs:documentation xml:lang="zh">代替 words：文字如何指称该行。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
      <xs:attribute name="row" type="Name" use="required">
        <xs:annotation>
          <xs:documentation xml:lang="en">The row of the figure.</xs:documentation>
          <xs:documentation xml:lang="zh">数字所在的行。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
      <xs:attribute name="field" type="NameAlternatives" use="required">
        <xs:annotation>
          <xs:documentation xml:lang="en">The field of the figure; of several, any one.</xs:documentation>
          <xs:documentation xml:lang="zh">数字所在的字段；列出几个时任一即可。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
      <xs:attribute name="previous" type="NameAlternatives">
        <xs:annotation>
          <xs:documentation xml:lang="en">The fields with the same of the year before.</xs:documentation>
          <xs:documentation xml:lang="zh">上年同一数字的字段。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
      <xs:attribute name="section" type="Labels">
        <xs:annotation>
          <xs:documentation xml:lang="en">Words of the headings above, or of the sentence before, of which one must be there.</xs:documentation>
          <xs:documentation xml:lang="zh">其上标题或句中前文须含其一的词语。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
      <xs:attribute name="outside" type="Labels">
        <xs:annotation>
          <xs:documentation xml:lang="en">Words of which none may be there.</xs:documentation>
          <xs:documentation xml:lang="zh">不得出现的词语。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
      <xs:attribute name="measure" type="Measures">
        <xs:annotation>
          <xs:documentation xml:lang="en">Where in the cycle the figure must stand.</xs:documentation>
          <xs:documentation xml:lang="zh">数字须处于的预算阶段。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
    </xs:complexType>
    <xs:key name="has-either-words-or-by">
      <xs:selector xpath="."/>
      <xs:field xpath="@words|@by"/>
    </xs:key>
  </xs:element>

  <xs:element name="whole">
    <xs:annotation>
      <xs:documentation xml:lang="en">Figures that the text calls so, and lists, make the whole that it names; in disclosure.xsd.</xs:documentation>
      <xs:documentation xml:lang="zh">文字中如此称呼并列举的数字之和等于其所述总数；写在 disclosure.xsd 中。</xs:documentation>
    </xs:annotation>
    <xs:complexType>
      <xs:attribute name="parts" type="WholeParts" use="required">
        <xs:annotation>
          <xs:documentation xml:lang="en">The parts, joined by +, with the names of each parted by |.</xs:documentation>
          <xs:documentation xml:lang="zh">各部分以 + 连接，每部分的名称以 | 分隔。</xs:documentation>
        </xs:annotation>
      </xs:attribute>
    </xs:complexType>
  </xs:element>

  <!-- The rules that the schema of a type may have, and those that disclosure.xsd may have. -->

  <xs:group name="rules">
    <xs:choice>
      <xs:element ref="row"/>
      <xs:element ref="sum"/>
      <xs:element ref="rollup"/>
      <xs:element ref="level"/>
      <xs:element ref="list"/>
      <xs:element ref="balance"/>
      <xs:element ref="equal"/>
      <xs:element ref="said"/>
    </xs:choice>
  </xs:group>

  <xs:group name="rulesBetweenTables">
    <xs:choice>
      <xs:element ref="equal"/>
      <xs:element ref="whole"/>
    </xs:choice>
  </xs:group>
</xs:schema>
Fprofile.xsdT`R1<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="urn:fiscalgrid:mapping"
           targetNamespace="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified" version="1.0">
  <xs:annotation>
    <xs:documentation xml:lang="en">
      The profile of XSD that the schema of a table type keeps to, with the annotations of mapping.xsd where they belong. An XSD is
      validated with it as any XML document is:

          xmllint --noout --schema Schemas/meta/profile.xsd Schemas/revenue.xsd

      Its targetNamespace is that of XSD itself: libxml2 takes such a schema (tried with 2.9.14), its own types excepted, whose names
      are taken. It describes where the program looks, and no more of XSD than that. common.xsd and disclosure.xsd, which hold no
      table type, are described by shared.xsd. What a name means (a field that is not there, a title that another type claims) is
      seen by `fiscalgrid schema check`.

      XSD 1.0 cannot say that one of several attributes is needed; a key with a union as its field does. The key's name is what a message
      shows: "Not all fields of key identity-constraint 'has-column-or-blocks-or-unpivot' evaluate to a node" says that there is none,
      "evaluates to a node-set with more than one member" that there are two.
    </xs:documentation>
    <xs:documentation xml:lang="zh">
      表类模式文件所用的 XSD 子集及 mapping.xsd 中各注解的位置。可将模式文件当作普通 XML 文档校验，命令见上。common.xsd 与
      disclosure.xsd 不含表类，由 shared.xsd 描述。名称是否存在等含义问题由 fiscalgrid schema check 检查。
    </xs:documentation>
  </xs:annotation>
  <xs:import namespace="urn:fiscalgrid:mapping" schemaLocation="mapping.xsd"/>

  <xs:element name="schema">
    <xs:annotation>
      <xs:documentation xml:lang="en">One table type: its element, and the named types that the element is made of.</xs:documentation>
      <xs:documentation xml:lang="zh">一类表：表元素及其所用的命名类型。</xs:documentation>
    </xs:annotation>
    <xs:complexType>
      <xs:sequence>
        <xs:element name="annotation" type="xs:Documented" minOccurs="0"/>
        <xs:element name="include" type="xs:Included"/>
        <xs:group ref="xs:definitions" minOccurs="0" maxOccurs="unbounded"/>
        <xs:element name="element" type="xs:TableElement">
          <xs:unique name="names-rows-once">
            <xs:selector xpath="xs:annotation/xs:appinfo/map:row"/>
            <xs:field xpath="@name"/>
          </xs:unique>
        </xs:element>
        <xs:group ref="xs:definitions" minOccurs="0" maxOccurs="unbounded"/>
      </xs:sequence>
      <xs:attribute name="targetNamespace" type="xs:anyURI" use="required" fixed="urn:fiscalgrid:1"/>
      <xs:attribute name="elementFormDefault" type="xs:token" use="required" fixed="qualified"/>
      <xs:attribute name="attributeFormDefault" type="xs:token" fixed="unqualified"/>
      <xs:attribute name="version" type="xs:token"/>
      <xs:anyAttribute namespace="http://www.w3.org/XML/1998/namespace" processContents="skip"/>
    </xs:complexType>
    <xs:key name="types-by-name">
      <xs:selector xpath="xs:complexType"/>
      <xs:field xpath="@name"/>
    </xs:key>
    <xs:keyref name="type-of-the-table-is-in-this-file" refer="xs:types-by-name">
      <xs:selector xpath="xs:element"/>
      <xs:field xpath="@type"/>
    </xs:keyref>
  </xs:element>

  <xs:group name="definitions">
    <xs:choice>
      <xs:element name="complexType" type="xs:NamedType"/>
      <xs:element name="group" type="xs:NamedGroup"/>
      <xs:element name="simpleType" type="xs:ValueType"/>
    </xs:choice>
  </xs:group>

  <xs:complexType name="Included">
    <xs:attribute name="schemaLocation" type="xs:anyURI" use="required" fixed="common.xsd"/>
  </xs:complexType>

  <!-- Annotations. -->

  <xs:complexType name="Documentation" mixed="true">
    <xs:annotation>
      <xs:documentation xml:lang="en">What it is, in the language of xml:lang: en, which is meant without it, or zh.</xs:documentation>
      <xs:documentation xml:lang="zh">说明文字；xml:lang 为 en（缺省）或 zh。</xs:documentation>
    </xs:annotation>
    <xs:sequence><xs:any processContents="skip" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
    <xs:attribute name="source" type="xs:anyURI"/>
    <xs:anyAttribute namespace="http://www.w3.org/XML/1998/namespace" processContents="skip"/>
  </xs:complexType>

  <xs:complexType name="Documented">
    <xs:sequence><xs:element name="documentation" type="xs:Documentation" maxOccurs="unbounded"/></xs:sequence>
  </xs:complexType>

  <xs:complexType name="TableAnnotation">
    <xs:sequence>
      <xs:element name="documentation" type="xs:Documentation" minOccurs="0" maxOccurs="unbounded"/>
      <xs:sequence minOccurs="0">
        <xs:element name="appinfo" type="xs:TableRules"/>
        <xs:element name="documentation" type="xs:Documentation" minOccurs="0" maxOccurs="unbounded"/>
      </xs:sequence>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="TableRules">
    <xs:annotation>
      <xs:documentation xml:lang="en">At most one map:kind, and rules in any order.</xs:documentation>
      <xs:documentation xml:lang="zh">至多一个 map:kind，以及任意顺序的规则。</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:group ref="map:rules" minOccurs="0" maxOccurs="unbounded"/>
      <xs:sequence minOccurs="0">
        <xs:element ref="map:kind"/>
        <xs:group ref="map:rules" minOccurs="0" maxOccurs="unbounded"/>
      </xs:sequence>
    </xs:sequence>
    <xs:attribute name="source" type="xs:anyURI" fixed="urn:fiscalgrid:mapping"/>
  </xs:complexType>

  <!-- The table. -->

  <xs:simpleType name="TableID">
    <xs:annotation>
      <xs:documentation xml:lang="en">The id of a type, which is the name of its file: ASCII letters and digits, words joined by a hyphen.</xs:documentation>
      <xs:documentation xml:lang="zh">表类标识，与文件名相同：ASCII 字母和数字，各词以一个连字符相连。</xs:documentation>
    </xs:annotation>
    <xs:union>
      <xs:simpleType>
        <xs:restriction base="xs:token"><xs:pattern value="[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*"/></xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:complexType name="TableElement">
    <xs:annotation>
      <xs:documentation xml:lang="en">The element of a table, allowed wherever a table is.</xs:documentation>
      <xs:documentation xml:lang="zh">表元素，可出现在任何表的位置。</xs:documentation>
    </xs:annotation>
    <xs:sequence><xs:element name="annotation" type="xs:TableAnnotation" minOccurs="0"/></xs:sequence>
    <xs:attribute name="name" type="xs:TableID" use="required"/>
    <xs:attribute name="type" type="xs:NCName" use="required"/>
    <xs:attribute name="substitutionGroup" type="xs:token" use="required" fixed="table"/>
    <xs:attribute ref="map:title" use="required"/>
  </xs:complexType>

  <!-- Named types: of the table and its row, which restrict Table and Row; of a box (Prelude); of records, which restrict nothing. -->

  <xs:complexType name="NamedType">
    <xs:sequence>
      <xs:element name="annotation" type="xs:Documented" minOccurs="0"/>
      <xs:choice>
        <xs:element name="complexContent">
          <xs:complexType>
            <xs:sequence>
              <xs:element name="restriction" type="xs:RestrictedType"/>
            </xs:sequence>
          </xs:complexType>
        </xs:element>
        <xs:sequence>
          <xs:element name="choice" type="xs:RepeatedFields"/>
          <xs:element name="attribute" type="xs:Attribute" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
      </xs:choice>
    </xs:sequence>
    <xs:attribute name="name" type="xs:NCName" use="required"/>
  </xs:complexType>

  <xs:complexType name="RestrictedType">
    <xs:sequence>
      <xs:choice>
        <xs:element name="sequence" type="xs:TableContent"/>
        <xs:element name="choice" type="xs:RepeatedFields"/>
      </xs:choice>
      <xs:element name="attribute" type="xs:Attribute" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute name="base" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:token">
          <xs:enumeration value="Table"/><xs:enumeration value="Row"/><xs:enumeration value="Prelude"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="NamedGroup">
    <xs:annotation>
      <xs:documentation xml:lang="en">Fields that a row and a record both have.</xs:documentation>
      <xs:documentation xml:lang="zh">行与记录共有的字段。</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="annotation" type="xs:Documented" minOccurs="0"/>
      <xs:element name="choice" type="xs:Fields"/>
    </xs:sequence>
    <xs:attribute name="name" type="xs:NCName" use="required"/>
  </xs:complexType>

  <xs:complexType name="Attribute">
    <xs:annotation>
      <xs:documentation xml:lang="en">An attribute of a table (what its title captures) or of a record (side, item, level, kind).</xs:documentation>
      <xs:documentation xml:lang="zh">表的属性（标题所截取的文字）或记录的属性（side、item、level、kind）。</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="annotation" type="xs:Documented" minOccurs="0"/>
      <xs:element name="simpleType" type="xs:AnonymousValueType" minOccurs="0"/>
    </xs:sequence>
    <xs:attribute name="name" type="xs:NCName" use="required"/>
    <xs:attribute name="type" type="xs:token"/>
    <xs:attribute name="use">
      <xs:simpleType>
        <xs:restriction base="xs:token"><xs:enumeration value="required"/><xs:enumeration value="optional"/></xs:restriction>
      </xs:simpleType>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="AnonymousValueType">
    <xs:sequence>
      <xs:element name="annotation" type="xs:Documented" minOccurs="0"/>
      <xs:element name="restriction" type="xs:RestrictedValue"/>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="ValueType">
    <xs:complexContent>
      <xs:extension base="xs:AnonymousValueType">
        <xs:attribute name="name" type="xs:NCName" use="required"/>
      </xs:extension>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="RestrictedValue">
    <xs:choice minOccurs="0" maxOccurs="unbounded">
      <xs:element name="enumeration" type="xs:Facet"/>
      <xs:element name="pattern" type="xs:Facet"/>
    </xs:choice>
    <xs:attribute name="base" type="xs:token" use="required"/>
  </xs:complexType>

  <xs:complexType name="Facet">
    <xs:sequence><xs:element name="annotation" type="xs:Documented" minOccurs="0"/></xs:sequence>
    <xs:attribute name="value" type="xs:string" use="required"/>
  </xs:complexType>

  <!-- What a table holds. -->

  <xs:attributeGroup name="repeated">
    <xs:attribute name="minOccurs" type="xs:token" use="required" fixed="0"/>
    <xs:attribute name="maxOccurs" type="xs:token" use="required" fixed="unbounded"/>
  </xs:attributeGroup>

  <xs:complexType name="TableContent">
    <xs:annotation>
      <xs:documentation xml:lang="en">What stands above the table; header, ruler and rows; notes.</xs:documentation>
      <xs:documentation xml:lang="zh">表上方的内容；表头、栏次与各行；附注。</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:choice>
        <xs:element name="group">
          <xs:complexType>
            <xs:attribute name="ref" type="xs:token" use="required" fixed="above"/>
            <xs:attributeGroup ref="xs:repeated"/>
          </xs:complexType>
        </xs:element>
        <xs:element name="choice" type="xs:TableParts"/>
      </xs:choice>
      <xs:element name="choice" type="xs:TableParts"/>
      <xs:element name="element">
        <xs:complexType>
          <xs:attribute name="name" type="xs:token" use="required" fixed="note"/>
          <xs:attribute name="type" type="xs:token" use="required" fixed="Printed"/>
          <xs:attributeGroup ref="xs:repeated"/>
        </xs:complexType>
      </xs:element>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="TableParts">
    <xs:choice maxOccurs="unbounded">
      <xs:element name="group">
        <xs:complexType>
          <xs:attribute name="ref" type="xs:token" use="required" fixed="furniture"/>
        </xs:complexType>
      </xs:element>
      <xs:element name="element" type="xs:TablePart"/>
    </xs:choice>
    <xs:attributeGroup ref="xs:repeated"/>
  </xs:complexType>

  <xs:complexType name="TablePart">
    <xs:sequence><xs:element name="annotation" type="xs:Documented" minOccurs="0"/></xs:sequence>
    <xs:attribute name="name" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:token">
          <xs:enumeration value="title"/><xs:enumeration value="context"/>
          <xs:enumeration value="prelude"/><xs:enumeration value="row"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="type" type="xs:NCName" use="required"/>
    <xs:attribute ref="map:prelude"/>
  </xs:complexType>

  <!-- What a row, a record and a box hold. -->

  <xs:simpleType name="FieldType">
    <xs:annotation>
      <xs:documentation xml:lang="en">How a cell is read: the types of common.xsd.</xs:documentation>
      <xs:documentation xml:lang="zh">单元格的读法：common.xsd 中的类型。</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:token">
      <xs:enumeration value="Text"/><xs:enumeration value="Amount"/><xs:enumeration value="Number"/>
      <xs:enumeration value="Percent"/><xs:enumeration value="Year"/><xs:enumeration value="FunctionalCode"/>
      <xs:enumeration value="EconomicCode"/><xs:enumeration value="Item"/><xs:enumeration value="Measure"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="RecordType">
    <xs:annotation>
      <xs:documentation xml:lang="en">A type of records; its name ends with Record.</xs:documentation>
      <xs:documentation xml:lang="zh">记录类型，名称以 Record 结尾。</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:NCName"><xs:pattern value=".+Record"/></xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="FieldOrRecordType">
    <xs:union memberTypes="xs:FieldType xs:RecordType"/>
  </xs:simpleType>

  <xs:complexType name="Field">
    <xs:annotation>
      <xs:documentation xml:lang="en">A field, with map:column; the element of records, with map:blocks or map:unpivot; or a reference to label or cell of common.xsd.</xs:documentation>
      <xs:documentation xml:lang="zh">字段（有 map:column）；记录元素（有 map:blocks 或 map:unpivot）；或对 common.xsd 中 label、cell 的引用。</xs:documentation>
    </xs:annotation>
    <xs:sequence><xs:element name="annotation" type="xs:Documented" minOccurs="0"/></xs:sequence>
    <xs:attribute name="name" type="xs:NCName"/>
    <xs:attribute name="type" type="xs:FieldOrRecordType"/>
    <xs:attribute name="ref">
      <xs:simpleType>
        <xs:restriction base="xs:token">
          <xs:enumeration value="label"/><xs:enumeration value="cell"/>
          <xs:enumeration value="other"/><xs:enumeration value="nested"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute ref="map:column"/>
    <xs:attribute ref="map:required"/>
    <xs:attribute ref="map:hold"/>
    <xs:attribute ref="map:unit"/>
    <xs:attribute ref="map:blocks"/>
    <xs:attribute ref="map:unpivot"/>
  </xs:complexType>

  <xs:complexType name="Fields">
    <xs:choice maxOccurs="unbounded">
      <xs:element name="element" type="xs:Field">
        <xs:key name="has-name-or-ref">
          <xs:selector xpath="."/>
          <xs:field xpath="@name|@ref"/>
        </xs:key>
        <xs:key name="has-type-or-ref">
          <xs:selector xpath="."/>
          <xs:field xpath="@type|@ref"/>
        </xs:key>
        <xs:key name="has-column-or-blocks-or-unpivot">
          <xs:selector xpath="."/>
          <xs:field xpath="@map:column|@map:blocks|@map:unpivot|@ref"/>
        </xs:key>
        <xs:unique name="required-is-for-fields">
          <xs:selector xpath="."/>
          <xs:field xpath="@map:required|@map:blocks|@map:unpivot|@ref"/>
        </xs:unique>
        <xs:unique name="hold-is-for-fields">
          <xs:selector xpath="."/>
          <xs:field xpath="@map:hold|@map:blocks|@map:unpivot|@ref"/>
        </xs:unique>
        <xs:unique name="unit-is-for-fields">
          <xs:selector xpath="."/>
          <xs:field xpath="@map:unit|@map:blocks|@map:unpivot|@ref"/>
        </xs:unique>
      </xs:element>
      <xs:element name="group">
        <xs:complexType>
          <xs:attribute name="ref" type="xs:NCName" use="required"/>
        </xs:complexType>
      </xs:element>
    </xs:choice>
  </xs:complexType>

  <xs:complexType name="RepeatedFields">
    <xs:annotation>
      <xs:documentation xml:lang="en">Fields in the order of the printed columns, whatever it is; the group loose takes cells that no field claims.</xs:documentation>
      <xs:documentation xml:lang="zh">按印刷列序出现的字段；loose 组容纳无字段认领的单元格。</xs:documentation>
    </xs:annotation>
    <xs:complexContent>
      <xs:extension base="xs:Fields"><xs:attributeGroup ref="xs:repeated"/></xs:extension>
    </xs:complexContent>
  </xs:complexType>
</xs:schema>
Dshared.xsdXd8<?xml version="1.0" encoding="UTF-8"?>
<!-- What common.xsd and disclosure.xsd, which hold no table type, may have of annotations: rules between tables in the xs:appinfo of
     disclosure.xsd, and no other. Of XSD it says nothing: that they are XSDs is seen when they are compiled. See profile.xsd. -->
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="urn:fiscalgrid:mapping"
           targetNamespace="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified" version="1.0">
  <xs:import namespace="urn:fiscalgrid:mapping" schemaLocation="mapping.xsd"/>

  <xs:element name="schema">
    <xs:annotation>
      <xs:documentation xml:lang="en">A file that all table types share.</xs:documentation>
      <xs:documentation xml:lang="zh">各类表共用的文件。</xs:documentation>
    </xs:annotation>
    <xs:complexType>
      <xs:complexContent>
        <xs:restriction base="xs:Part">
          <xs:sequence><xs:any namespace="##targetNamespace" processContents="strict" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
          <xs:attribute name="targetNamespace" type="xs:anyURI" use="required" fixed="urn:fiscalgrid:1"/>
          <xs:anyAttribute namespace="##local http://www.w3.org/XML/1998/namespace" processContents="skip"/>
        </xs:restriction>
      </xs:complexContent>
    </xs:complexType>
  </xs:element>

  <xs:element name="appinfo">
    <xs:annotation>
      <xs:documentation xml:lang="en">What must hold between tables, and between the figures of the text.</xs:documentation>
      <xs:documentation xml:lang="zh">各表之间、文字中各数字之间应成立的关系。</xs:documentation>
    </xs:annotation>
    <xs:complexType>
      <xs:group ref="map:rulesBetweenTables" minOccurs="0" maxOccurs="unbounded"/>
      <xs:attribute name="source" type="xs:anyURI" fixed="urn:fiscalgrid:mapping"/>
    </xs:complexType>
  </xs:element>

  <xs:element name="documentation">
    <xs:complexType mixed="true">
      <xs:sequence><xs:any processContents="skip" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
      <xs:attribute name="source" type="xs:anyURI"/>
      <xs:anyAttribute namespace="http://www.w3.org/XML/1998/namespace" processContents="skip"/>
    </xs:complexType>
  </xs:element>

  <xs:complexType name="Part">
    <xs:sequence><xs:any namespace="##targetNamespace" processContents="strict" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
    <xs:anyAttribute namespace="##local http://www.w3.org/XML/1998/namespace" processContents="skip"/>
  </xs:complexType>

  <xs:element name="all" type="xs:Part"/>
  <xs:element name="annotation" type="xs:Part"/>
  <xs:element name="any" type="xs:Part"/>
  <xs:element name="anyAttribute" type="xs:Part"/>
  <xs:element name="attribute" type="xs:Part"/>
  <xs:element name="attributeGroup" type="xs:Part"/>
  <xs:element name="choice" type="xs:Part"/>
  <xs:element name="complexContent" type="xs:Part"/>
  <xs:element name="complexType" type="xs:Part"/>
  <xs:element name="element" type="xs:Part"/>
  <xs:element name="enumeration" type="xs:Part"/>
  <xs:element name="extension" type="xs:Part"/>
  <xs:element name="field" type="xs:Part"/>
  <xs:element name="fractionDigits" type="xs:Part"/>
  <xs:element name="group" type="xs:Part"/>
  <xs:element name="import" type="xs:Part"/>
  <xs:element name="include" type="xs:Part"/>
  <xs:element name="key" type="xs:Part"/>
  <xs:element name="keyref" type="xs:Part"/>
  <xs:element name="length" type="xs:Part"/>
  <xs:element name="list" type="xs:Part"/>
  <xs:element name="maxExclusive" type="xs:Part"/>
  <xs:element name="maxInclusive" type="xs:Part"/>
  <xs:element name="maxLength" type="xs:Part"/>
  <xs:element name="minExclusive" type="xs:Part"/>
  <xs:element name="minInclusive" type="xs:Part"/>
  <xs:element name="minLength" type="xs:Part"/>
  <xs:element name="notation" type="xs:Part"/>
  <xs:element name="pattern" type="xs:Part"/>
  <xs:element name="redefine" type="xs:Part"/>
  <xs:element name="restriction" type="xs:Part"/>
  <xs:element name="selector" type="xs:Part"/>
  <xs:element name="sequence" type="xs:Part"/>
  <xs:element name="simpleContent" type="xs:Part"/>
  <xs:element name="simpleType" type="xs:Part"/>
  <xs:element name="totalDigits" type="xs:Part"/>
  <xs:element name="union" type="xs:Part"/>
  <xs:element name="unique" type="xs:Part"/>
  <xs:element name="whiteSpace" type="xs:Part"/>
</xs:schema>

"""#
