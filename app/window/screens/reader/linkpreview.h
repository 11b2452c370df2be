// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/record.h>

#include <QFrame>

class QLabel;

namespace window {

/// What a link or the mark of a note leads to, shown beside the pointer until it leaves. Child of the reader's page; it
/// takes no clicks.
class LinkPreview : public QFrame
{
    Q_OBJECT

public:
    explicit LinkPreview(QWidget *parent);

    /// Title, symbol and date of a record, with words of the cited paragraph when there are any.
    void showRecord(const model::Record &record, const QString &address, const QString &words, const QRect &beside);
    void showNote(const QString &number, const QString &words, const QRect &beside);

private:
    void present(const QString &title, const QString &facts, const QString &words, const QRect &beside);

    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_words;
};

}
