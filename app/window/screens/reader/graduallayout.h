// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QPointer>
#include <QTextBlock>
#include <QTextDocument>
#include <QTimer>

class QAbstractScrollArea;

namespace window {

/// Lays a long text out a slice at a time, so that the window answers in between: first the paragraphs around one, then those
/// below and above them, until all are there. What has not had its turn is hidden and takes no room. Short texts are left whole.
/// Every slice costs a look at all paragraphs, so there is none while one scrolls through what is shown.
/// Owned by the view that shows the text; GUI thread.
class GradualLayout : public QObject
{
    Q_OBJECT

public:
    explicit GradualLayout(QAbstractScrollArea &view);

    /// Begins around a block of a document that is laid out next: when it is set, or when its width changes.
    void start(QTextDocument &document, const QTextBlock &around);
    /// Begins anew around a block of the document that is shown.
    void restart(const QTextBlock &around);
    bool isWhole() const { return !m_pause.isActive(); }
    /// Lays out the next slice, after due().
    void layOutNext();

signals:
    /// It is time for another slice; what is in sight has to be kept in its place.
    void due();

private:
    /// A stretch of blocks, by their numbers, the last one included.
    struct Stretch {
        int first = 0;
        int last = 0;
    };

    void takeTurn();
    /// Two pages on, what is shown ends.
    bool isNearItsEnd() const;

    QAbstractScrollArea &m_view;
    QPointer<QTextDocument> m_document;
    Stretch m_shown;
    bool m_wentDown = false; ///< The last slice did.
    QTimer m_pause;          ///< Runs until all is laid out.
    QDeadlineTimer m_scrolls; ///< Expires when one has not scrolled for a moment.
    bool m_isTurn = false;   ///< What scrolls is the next slice.
};

}
