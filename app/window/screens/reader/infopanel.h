// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readerpanel.h"

#include <core/model/record.h>

#include <QScrollArea>
#include <QSet>

#include <utility>

class QFormLayout;
class QLabel;

namespace window {

class EmptyState;

/// The dock that says what a document is: symbol, body, session, dates, vote, sponsors, languages, source file.
class InfoPanel : public ReaderPanel
{
    Q_OBJECT

public:
    InfoPanel(presentation::AsyncLibrary &library, QWidget *parent = nullptr);

private:
    void build() override;
    void addRow(QFormLayout &form, const QString &label, const QString &value);
    void addDocument(QFormLayout &form, const presentation::ReaderContent &content);
    void addStates(QFormLayout &form, const presentation::ReaderContent &content);
    void addSource(QFormLayout &form, const presentation::ReaderContent &content);

    EmptyState *m_empty;
    QScrollArea *m_scroll;
    QSet<std::pair<QString, QString>> m_said; ///< Labels and values that stand there already.
};

}
