/** @perfls library next */
declare const App: any;
export default App;
export type AppProps = any;
