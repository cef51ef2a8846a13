import { Caption1, Link } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "../ui/useTexts";

interface CutCommentProps {
  readonly title: string;
  readonly comment: string;
  /** The comment's beginning; null where it is shown whole. */
  readonly cut: string | null;
}

/** A comment, of a long one its beginning until more is asked for. */
export function CutComment({ title, comment, cut }: CutCommentProps) {
  const { GOALS, showMoreName } = useTexts();
  const [isWhole, setWhole] = useState(false);
  if (cut === null) return <Caption1>{comment}</Caption1>;
  return (
    <Caption1>
      {`${isWhole ? comment : cut} `}
      <Link
        as="button"
        inline
        aria-expanded={isWhole}
        aria-label={showMoreName(title, isWhole)}
        onClick={() => setWhole(!isWhole)}
      >
        {isWhole ? GOALS.showLess : GOALS.showMore}
      </Link>
    </Caption1>
  );
}
