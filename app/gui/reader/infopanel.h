// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readerpage.h"

#include <model/record.h>

#include <QPointer>
#include <QScrollArea>

class QFormLayout;
class QLabel;

namespace gui
{

class EmptyState;

/// The dock that says what a document is: symbol, body, session, dates, vote, sponsors, languages, source file.
class InfoPanel : public QWidget
{
    Q_OBJECT

public:
    InfoPanel(Session &session, QWidget *parent = nullptr);

    void show(ReaderPage *page);

signals:
    void placeRequested(const gui::Place &place, bool inNewTab);

private:
    void build();
    void addRow(QFormLayout &form, const QString &label, const QString &value);
    void addDocument(QFormLayout &form, const ReaderContent &content);
    void addStates(QFormLayout &form, const ReaderContent &content);
    void addSource(QFormLayout &form, const model::Text &text);

    QPointer<ReaderPage> m_page;
    EmptyState *m_empty;
    QScrollArea *m_scroll;
};

}
