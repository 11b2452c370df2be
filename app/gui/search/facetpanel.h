// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/hit.h>

#include <QTreeWidget>

namespace gui {

/// How the hits of a search spread over bodies, years, languages and kinds of paragraph. A click restricts the query to
/// that value, a second click takes it out again.
class FacetPanel : public QTreeWidget
{
    Q_OBJECT

public:
    explicit FacetPanel(QWidget *parent = nullptr);

    void setAnswer(const model::SearchAnswer &answer);
    void retranslate();

signals:
    /// The query's clause, "body" and "HRC".
    void clauseToggled(const QString &field, const QString &value);

private:
    model::SearchAnswer m_answer; ///< Without its hits.
};

}
