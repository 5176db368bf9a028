import { lazy, Suspense, useLayoutEffect, useRef, type ReactNode } from "react";
import styles from "./foot.module.css";
import { ViewBoundary } from "./view-boundary";

const Verwijzing = lazy(() => import("../verwijzing"));

/**
 * What stays at the foot of the pane: the reference that is selected, and the footer. Its height is the variable `--foot`, so that
 * nothing that has to be seen ends up behind it.
 */
export const Foot = ({ withReference, children }: { withReference: boolean; children: ReactNode }) => {
  const foot = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = foot.current;
    if (element === null) return;
    const observer = new ResizeObserver(() =>
      document.documentElement.style.setProperty("--foot", `${element.offsetHeight}px`),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={foot} className={styles.foot}>
      {withReference && (
        <ViewBoundary leave={null}>
          <Suspense fallback={null}>
            <Verwijzing />
          </Suspense>
        </ViewBoundary>
      )}
      {children}
    </div>
  );
};
