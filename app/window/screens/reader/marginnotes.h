// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/annotation.h>
#include <presentation/asynclibrary.h>

#include <QHash>
#include <QWidget>

namespace window {

/// The strip beside the text where annotations are marked: the letter of the colour (a bookmark has its own sign) at the
/// line, and the comment, whole where there is room until the next one, else folded to its first lines. A click opens the
/// note. Where other languages carry annotations, their number in an outline and the names of the languages. Child of the
/// reader's view.
class MarginNotes : public QWidget
{
    Q_OBJECT

public:
    /// A mark that stands for annotations of other languages, beside a paragraph or, where that is invalid, the text as a whole.
    struct Hint {
        base::PassageId paragraph;
        int count = 0; ///< 0: the mark is that of an annotation.
        QString toolTip; ///< HTML.
        QString words;   ///< The same in short, for a person who listens.
    };
    struct Mark {
        base::AnnotationId annotation;
        int top = 0; ///< In this widget's coordinates.
        int height = 0; ///< Of the line that it stands beside.
        QString comment;
        model::Colour colour = model::Colour::Yellow;
        model::AnnotationKind kind = model::AnnotationKind::Highlight;
        bool isPrivate = true;
        Hint hint = {};
    };

    explicit MarginNotes(QWidget *parent);

    void setMarks(const QList<Mark> &marks);
    /// The text was scrolled by so many pixels.
    void shift(int by);
    const QList<Mark> &marks() const { return m_marks; }

signals:
    void activated(base::AnnotationId annotation);
    void hintActivated(base::PassageId paragraph, QPoint onScreen, presentation::OpenIn where);
    void hintMenuRequested(base::PassageId paragraph, QPoint onScreen);

private:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    const Mark *markAt(QPoint point) const;
    void paintMark(QPainter &painter, const Mark &mark, int room) const;
    void paintWords(QPainter &painter, const Mark &mark, const QRect &place, int lines) const;
    void paintCount(QPainter &painter, const QRect &sign, int count) const;
    void describe();

    QList<Mark> m_marks;
};

}
