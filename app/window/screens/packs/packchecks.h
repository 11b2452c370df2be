// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <output/briefing/outline.h>

#include <QWidget>

class QLabel;
class QListView;
class QStandardItemModel;
class QToolButton;

namespace window {

/// The right side of a pack: how its quotations compare with their sources, and the sources by their numbers.
class PackChecks : public QWidget
{
    Q_OBJECT

public:
    explicit PackChecks(QWidget *parent = nullptr);

    void setOutline(const briefing::Outline &outline);

signals:
    /// The user wants to see the next quotation that is not what its source says.
    void showBrokenRequested();

private:
    void retranslate();

    briefing::Outline m_outline;
    QLabel *m_heading;
    QLabel *m_icon;
    QLabel *m_check;
    QToolButton *m_show;
    QLabel *m_clearance; ///< What speakers have not released.
    QLabel *m_sourcesHeading;
    QListView *m_sources;
    QStandardItemModel *m_model;
};

}
