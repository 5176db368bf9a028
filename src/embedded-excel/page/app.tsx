import { useCallback, useEffect, useState } from "react";
import { Alert } from "./alert";
import { useAddin } from "./hooks/use-addin";
import { useWorkbook } from "./hooks/use-workbook";
import { titleOf } from "./logic/source";
import { themeOf } from "./logic/themes";
import classes from "./app.module.css";
import { Window } from "./window";

/** Excel on the web, played: one workbook, one add-in. */
export function App() {
  const [message, setMessage] = useState<string | null>(null);
  const [theme, setTheme] = useState(() => themeOf(new URLSearchParams(window.location.search).get("thema")));
  const refuse = useCallback((text: string) => setMessage(text), []);
  const addin = useAddin(refuse);
  const workbook = useWorkbook(addin, theme, refuse);
  const { book, isChanged } = workbook;

  useEffect(() => {
    document.documentElement.setAttribute("data-theme", theme.key);
  }, [theme]);
  useEffect(() => {
    if (book) document.title = titleOf(book.fileName, isChanged);
  }, [book, isChanged]);

  return (
    <>
      {book && addin ? (
        <Window book={book} addin={addin} workbook={workbook} theme={theme} onTheme={setTheme} refuse={refuse} />
      ) : (
        <main className={classes.opening}>
          <h1 className={classes.title}>Excel (ingebed)</h1>
          <p role="status">De werkmap wordt geopend…</p>
        </main>
      )}
      {message !== null && <Alert key={message} message={message} onClose={() => setMessage(null)} />}
    </>
  );
}
