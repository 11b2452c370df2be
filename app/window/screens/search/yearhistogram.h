// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <utility>

namespace window {

/// How the hits spread over the years, a bar each; a click asks for that year alone.
class YearHistogram : public QWidget
{
    Q_OBJECT

public:
    explicit YearHistogram(QWidget *parent = nullptr);

    /// Years and counts in any order, and the years that are asked for.
    void setCounts(const QList<std::pair<QString, qint64>> &counts, const QList<int> &chosen);
    int years() const { return int(m_counts.size()); }
    QSize sizeHint() const override { return {160, 56}; }

signals:
    void yearClicked(const QString &year);

private:
    QRect barOf(int index) const;
    int yearAt(QPoint position) const;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

    int m_first = 0;
    QList<qint64> m_counts; ///< From m_first on, one a year.
    QList<int> m_chosen;
};

}
