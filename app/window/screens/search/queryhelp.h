// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <span>

namespace window {

/// One thing that can be typed, with an example that runs.
struct QueryExample {
    const char16_t *query;
    const char *meaning; ///< Marked for translators in the context "window::QueryHelp".
};

std::span<const QueryExample> queryExamples();

/// What one can type into the search box. A click on an example searches for it. Deletes itself when it is closed.
class QueryHelp : public QFrame
{
    Q_OBJECT

public:
    explicit QueryHelp(QWidget *parent);

    /// Below a widget, at its trailing edge.
    void popUpBelow(const QWidget *anchor);

signals:
    void exampleChosen(const QString &query);
};

}
