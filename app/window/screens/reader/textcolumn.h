// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graduallayout.h"
#include "readingposition.h"

#include <presentation/reader/documentmaker.h>
#include <presentation/reader/readinglook.h>

#include <QTextEdit>

namespace window {

/// A text to read: a centred column of the width that people read best, the addresses of its paragraphs in a margin of
/// their own. The reader stays at the same line when the text is set in another size, in other colours or anew, and when
/// the window changes its width. Wherever one goes in a long text, what is there is laid out first.
class TextColumn : public QTextEdit
{
    Q_OBJECT

public:
    TextColumn(jobs::Runner &runner, QWidget *parent);
    ~TextColumn() override;

    /// A long text is shown in part at first, and all of it a moment later.
    void setContent(const presentation::ReaderContent &content);
    void setLook(const presentation::ReadingLook &look);
    /// The document that is shown, another one after each change of the text or its look.
    const presentation::ReaderDocument &shown() const { return *m_shown; }
    const render::Typography &typography() const { return m_maker.typography(); }
    bool isRightToLeftText() const { return typography().rightToLeft; }
    /// The room beside the column, in pixels.
    int sideMargin() const { return viewportMargins().left(); }

    /// Puts a passage (an invalid one: the beginning) at the top and the cursor on it. One that is hidden is shown for it.
    void goTo(base::PassageId passage);
    /// The passage with the cursor, or the first in sight when the cursor is out of sight.
    base::PassageId currentPassage() const;
    /// The block at a height of the viewport.
    QTextBlock blockAt(int y) const { return m_position.blockAt(y); }
    /// To the next (1) or the previous (-1) paragraph that has an address.
    void step(int by);
    /// Where words stand in the document; hidden ones count as before what is shown next.
    int positionOf(const presentation::PassageRange &range) const;
    void select(const presentation::PassageRange &range);
    void clearSelection();
    /// What is selected; without a selection an empty range at the current passage.
    QList<presentation::PassageRange> ranges() const;

signals:
    void currentPassageChanged();
    void moved(); ///< The text was scrolled or laid out anew.
    void filtered(const presentation::FilterCount &count); ///< The text was set, with all of its paragraphs or some.

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

    ReadingPosition &position() { return m_position; }
    /// Where it is not laid out yet, the text is laid out around this block first; what is in sight is another place then.
    void layOutAround(const QTextBlock &block);

private:
    void build();
    /// Another document takes the place of the one that is shown; what is read stays in its place.
    void showDocument(std::unique_ptr<presentation::ReaderDocument> made);
    void updateMargins();
    void restorePosition();
    void showCursor();
    void showHidden(base::PassageId passage);
    void notePassage();

    presentation::ReaderContent m_content;
    presentation::DocumentMaker m_maker;
    std::unique_ptr<presentation::ReaderDocument> m_shown;
    ReadingPosition m_position{*this};
    GradualLayout m_layout{*this};
    base::PassageId m_current;
    presentation::ReadingLook m_look;
    QSet<base::PassageId> m_asked; ///< Passages that are shown although the filter hides them.
    bool m_withCover = false; ///< The lines of the cover say what the header says; they are set when one asks for them.
};

}
