/** Japanese. */
export const ja = `ja
whole
sponsored ?スポンサー|?スポンサーリンク|?スポンサードリンク|?提供元|?ad|?広告の後にも続きます|?広告の後に続きます|sponsored
promotion メールマガジン|?メルマガ登録|?無料会員登録|お申し込み
related 関連ニュース|?関連リンク|関連キーワード|?関連トピック|もっと見る|一覧|ランキング|アクセスランキング|前へ|次へ|速報
byline ?著者|この記事の筆者|この記事を書いた人|時間前|?分前|日前|昨日
social シェア|シェアする|?この記事をシェア|ポスト|みんなのポストを見る|印刷
comments ?コメントする
navigation 特集|?メニュー|採用情報|ログイン|経済|国際|スポーツ|芸能
interface 閉じる|キャンセル|?同意する
advertorial ?記事広告|?広告特集
paywall ?有料記事|会員限定
readTime ?分で読めます
opening
sponsored ?提供:|広告:|【pr】
promotion ?無料会員|会員登録|購読
related 関連記事|あわせて読みたい|?続きを読む|【関連|【写真|【画像
byline 公開日|?更新日|?最終更新|公開:
navigation 著作権
interface ?当サイトでは
advertorial ?本記事は、|?本記事は広告
affiliate ?本記事にはアフィリエイト|?当サイトはアフィリエイト
correction ?訂正|?おわび|?お詫びと訂正
clarification ?補足:
update ?【追記|?更新履歴
editor ?編集部注|※編集部
translation ?訳＝|?翻訳＝
by 文＝|?取材・文|?取材・執筆|著者:|記者:|写真＝
paywall ?この記事は有料|有料会員
inside
promotion ?メールマガジンに登録
navigation all rights reserved
advertorial ?プロモーションを含
affiliate ?アフィリエイト
correction ?お詫びして訂正|?訂正します
update ?追記しました
role 記者|編集委員|?論説委員|?特派員|ライター|デスク
paywall ?続きをお読みいただけます
`;
