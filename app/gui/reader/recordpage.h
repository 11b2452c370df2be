// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readercontent.h"

#include <QTextBrowser>

namespace gui
{

/// A record that is no document as a page to read: its name, its facts, its links in groups with the sentences that
/// they stand in. Also a document that is wanted: what it is and who cites it.
class RecordPage : public QTextBrowser
{
    Q_OBJECT

public:
    explicit RecordPage(QWidget *parent);

    void setContent(const ReaderContent &content);

signals:
    void placeRequested(const gui::Place &place, bool inNewTab);

private:
    void build();
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void follow(const QUrl &link, bool inNewTab);
    QString headHtml() const;
    QString groupHtml(const QString &name, const QList<storage::LinkRow> &rows, bool forward);

    ReaderContent m_content;
    QStringList m_whole; ///< Groups that the user wants to see whole.
    QList<Place> m_places;
};

}
