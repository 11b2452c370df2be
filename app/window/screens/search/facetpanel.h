// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/hit.h>

#include <QTreeWidget>

namespace window {

/// How the hits of a search spread over bodies, years, languages and kinds of paragraph. A click restricts the query to
/// that value, or to either of several of a kind; a second click takes it out again. With Shift, or from the context menu,
/// a value is left out.
class FacetPanel : public QTreeWidget
{
    Q_OBJECT

public:
    explicit FacetPanel(QWidget *parent = nullptr);

    /// While the other values of a field that the query restricts are still counted, those that stand stay.
    enum class Counted { Partly, All };
    void setAnswer(const model::SearchAnswer &answer, Counted counted);
    void retranslate();

signals:
    /// The query's clause, "body" and "HRC".
    void clauseToggled(const QString &field, const QString &value);
    void exclusionToggled(const QString &field, const QString &value);

private:
    void rebuild();
    void addValue(QTreeWidgetItem *heading, const QString &field, const QString &value, qint64 count);
    void toggle(QTreeWidgetItem *item, Qt::KeyboardModifiers modifiers);
    void showMenu(const QPoint &position);
    void mousePressEvent(QMouseEvent *event) override;

    Qt::KeyboardModifiers m_pressedWith;
    model::SearchAnswer m_answer; ///< Without its hits.
};

}
