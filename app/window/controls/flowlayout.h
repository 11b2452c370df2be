// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace window {

/// Lays its items out in a line and breaks it where there is no more room, so that a row of buttons with long names needs no
/// more width than its widest one. Mirrored from right to left.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    /// In one line.
    QSize sizeHint() const override;
    void setGeometry(const QRect &place) override;

private:
    /// Places the items where `isPlaced` says so; the height that they take in all.
    int layOut(const QRect &place, bool isPlaced) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

}
