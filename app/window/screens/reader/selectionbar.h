// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/annotation.h>

#include <QFrame>
#include <QList>

class QToolButton;

namespace window {

/// The small bar by a selection: eight colours with their letters, Underline, Strike, Note, Link to…, Quote…, To pack…, Copy with
/// citation, Where else? It never takes the focus from the
/// text by itself. Child of the reader's page.
class SelectionBar : public QFrame
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget *parent);

    /// Shows it below (or above) a rectangle of the parent, wholly within the parent.
    void showBeside(const QRect &selection);
    /// A library that cannot be written offers no colours.
    void setWritable(bool writable);

signals:
    void colourChosen(model::Colour colour);
    void kindChosen(model::AnnotationKind kind);
    void noteRequested();
    void linkRequested();
    void quoteRequested();
    void packRequested();
    void copyRequested();
    void wordingRequested();
    void escapePressed();

private:
    void retranslate();
    /// The words of the buttons go where the page is too narrow for them; their tips say them then.
    void showWords(Qt::ToolButtonStyle style);
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QToolButton *addKind(const QString &name, model::AnnotationKind kind);
    QToolButton *addButton(const QString &name, const QString &icon);

    QList<QToolButton *> m_colours;
    QToolButton *m_underline = nullptr;
    QToolButton *m_strike = nullptr;
    QToolButton *m_note = nullptr;
    QToolButton *m_link = nullptr;
    QToolButton *m_quote = nullptr;
    QToolButton *m_pack = nullptr;
    QToolButton *m_copy = nullptr;
    QToolButton *m_wording = nullptr;
};

}
