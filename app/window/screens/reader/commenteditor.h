// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/annotation.h>

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace window {

/// The small sheet by a highlight: its comment in Markdown, its colour, delete. What is written is handed over when the
/// sheet closes. Child of the reader's page.
class CommentEditor : public QFrame
{
    Q_OBJECT

public:
    explicit CommentEditor(QWidget *parent);

    void edit(const model::Annotation &annotation, const QRect &beside);
    base::AnnotationId annotation() const { return m_annotation.id; }
    /// Hands over what was written and hides.
    void finish();
    void setWritable(bool writable);

signals:
    void commentChanged(base::AnnotationId annotation, const QString &comment);
    void colourChosen(base::AnnotationId annotation, model::Colour colour);
    void removalRequested(base::AnnotationId annotation);
    void closed();

private:
    void retranslate();
    void showColour();
    bool eventFilter(QObject *watched, QEvent *event) override;

    model::Annotation m_annotation;
    QLabel *m_title;
    QPlainTextEdit *m_comment;
    QList<QToolButton *> m_colours;
    QToolButton *m_remove;
    QToolButton *m_done;
};

}
