/** Chinese. */
export const zh = `zh
whole
sponsored ~廣告|~赞助内容|?贊助內容|?推广|?推廣|?推广内容|?赞助商|?贊助商
promotion ?立即订阅|?立即訂閱|?訂閱電子報|?客户端下载
related ?相关文章|?相關文章|?相关推荐|?相关链接|要闻
byline ?作者|?文|?新华社记者
social ?分享|?分享至|?分享让更多人看到|?保存|?关注|评论
comments ?发表评论
navigation ?菜单|首页|?登录|?退出|?政治|?社会|国际|健康
interface ?关闭
advertorial ?软文|?广告文章
paywall ?订阅用户专享
readTime ?分钟阅读
opening
sponsored ?赞助:|?广告:|~贊助:
promotion ?订阅|?訂閱
related ?相关阅读|?延伸阅读|?延伸閱讀|【更多
byline 来源:|?來源:|?责编
navigation 版权|?互联网新闻信息
interface ?本网站使用
advertorial ?本文由|?本文为
correction ?更正|?勘误|?勘誤
clarification ?澄清
update ?【更新|?本文已更新
editor ?编者按|?編者按
disclosure ?免责声明:|?本文仅代表
translation ?翻译:|?译者:
by 作者:|?撰文/|?记者:|?記者|新华社记者|责任编辑
paywall ?订阅以
inside
promotion ?订阅我们的|?訂閱電子報|官方微信
navigation ?版权所有
advertorial ?文章内容不代表
affiliate ?联盟链接|?聯盟行銷
disclosure ?不代表本报
translation ?翻译自
role 记者|?特派员|编辑|?編輯|?主编
`;
