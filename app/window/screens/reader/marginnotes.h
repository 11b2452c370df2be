// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/annotation.h>

#include <QHash>
#include <QWidget>

namespace window {

/// The strip beside the text where comments are marked: a small sign at the paragraph's line, with the first words
/// where there is room. A click opens the note. Child of the reader's view.
class MarginNotes : public QWidget
{
    Q_OBJECT

public:
    struct Mark {
        base::AnnotationId annotation;
        int top = 0; ///< In this widget's coordinates.
        int height = 0; ///< Of the line that it stands beside.
        QString comment;
    };

    explicit MarginNotes(QWidget *parent);

    void setMarks(const QList<Mark> &marks);
    const QList<Mark> &marks() const { return m_marks; }

signals:
    void activated(base::AnnotationId annotation);

private:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    const Mark *markAt(QPoint point) const;

    QList<Mark> m_marks;
};

}
