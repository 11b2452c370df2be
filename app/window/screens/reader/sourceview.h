// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/textrange.h>
#include <presentation/reader/sourceloader.h>

#include <QBitArray>
#include <QPlainTextEdit>

#include <memory>

namespace window {

/// The characters of a file to be read: in letters of one width, with the numbers of its lines, from left to right whatever the
/// window's language. Only what is in sight is coloured and marked, so that a file of any size is shown at once. Copies what
/// stands in the file. Owned by its page; GUI thread.
class SourceView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SourceView(QWidget *parent);
    ~SourceView() override;

    /// Shows what a loader has read, from the beginning; the loader outlives it.
    void showSource(presentation::SourceLoader &loader);
    /// Takes the colours that the loader has by now.
    void showColours();
    /// Per cent of the window's letters.
    void setZoom(int percent);
    /// Puts characters into the upper half of the view, the cursor at the first one, and marks them until other ones are.
    void goTo(const model::TextRange &characters);
    /// Words that were looked for, in order.
    void setFound(const QList<model::TextRange> &found);
    void select(const model::TextRange &characters);
    /// The character at the cursor.
    int offset() const;

    /// For the margin: its width, and what it shows.
    int numbersWidth() const;
    void paintNumbers(QWidget &margin, const QRect &part);

signals:
    void offsetChanged();
    void zoomRequested(int steps);
    /// Enter was pressed.
    void activated();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void applyFont();
    void placeMargin();
    /// Colours and marks what is in sight.
    void showVisible();
    void colourBlocks(int first, int last);
    QTextCursor cursorOf(const model::TextRange &characters) const;

    presentation::SourceLoader *m_loader = nullptr; // Not owned.
    std::shared_ptr<const presentation::SourceText> m_text; ///< What is shown; null before.
    std::unique_ptr<QTextDocument> m_document;
    QBitArray m_coloured; ///< By row.
    QList<model::TextRange> m_found;
    model::TextRange m_marked;
    int m_zoom = 100;
    bool m_isShowing = false;
    QWidget *m_margin; // Owned by Qt.
};

}
