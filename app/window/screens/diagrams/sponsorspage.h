// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <output/exchange/sponsorhistory.h>
#include <window/controls/tabpage.h>

class QLabel;
class QStackedWidget;
class QStandardItemModel;
class QTableView;
class QToolButton;

namespace window {

class EmptyState;

/// The States behind the versions of a text: in which role, who joined and who left. Enter or a double click opens a State;
/// the table is saved as CSV. Belongs to one session.
class SponsorsPage : public TabPage
{
    Q_OBJECT

public:
    SponsorsPage(presentation::AsyncLibrary &library, base::RecordId record, QWidget *parent = nullptr);

    QString key() const override;
    QString title() const override;
    QString iconName() const override { return QStringLiteral("flag-blue"); }

private:
    void makeLayout();
    void reload();
    void fill();
    QString changeOf(const comparison::SponsorRow &row) const;
    void open();
    void saveCsv();
    bool eventFilter(QObject *watched, QEvent *event) override;

    presentation::AsyncLibrary &m_library;
    base::RecordId m_record;
    model::Record m_work;
    exchange::SponsorHistory m_history;
    QLabel *m_heading;
    QLabel *m_count;
    QToolButton *m_save;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTableView *m_table;
    QStandardItemModel *m_model; // Owned.
};

}
