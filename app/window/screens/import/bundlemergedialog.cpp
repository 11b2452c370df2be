// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundlemergedialog.h"

#include <presentation/import/bundletexts.h>
#include <presentation/shared/names.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kCellMargin = 4;

/// Makes each row as high as its words need in the columns as they are now: a tree breaks lines, but does not count them.
void fitRows(QTreeWidget &list)
{
    for (int row = 0; row < list.topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = list.topLevelItem(row);
        int height = 0;
        for (int column = 0; column < list.columnCount(); ++column) {
            const QRect room(0, 0, list.columnWidth(column) - 2 * kCellMargin, QWIDGETSIZE_MAX);
            height = std::max(height, list.fontMetrics().boundingRect(room, Qt::TextWordWrap, item->text(column)).height());
        }
        item->setSizeHint(0, QSize(0, height + 2 * kCellMargin));
    }
}

}

BundleMergeDialog::BundleMergeDialog(const model::MergeReport &preview, const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_preview(preview)
{
    setObjectName(u"mergeBundle"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Merge Bundle"));
    auto *column = new QVBoxLayout(this);
    //: %1 is a file.
    auto *lead = new QLabel(tr("%1 and this library. A backup is made before; the merge can be undone as one step.")
                                .arg(presentation::names::isolated(QFileInfo(file).fileName())), this);
    lead->setTextFormat(Qt::PlainText);
    lead->setWordWrap(true);
    column->addWidget(lead);
    addCounts(*column);
    addConflicts(*column);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    //: A button.
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Merge"));
    connect(buttons, &QDialogButtonBox::accepted, this, &BundleMergeDialog::decide);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(720, sizeHint().height());
}

void BundleMergeDialog::addCounts(QVBoxLayout &column)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    //: Heads of columns: numbers of things that are new, the same, and not the same in a bundle.
    const QStringList heads {QString(), tr("New"), tr("Same"), tr("Differ"), tr("What differs")};
    for (int at = 0; at < int(heads.size()); ++at) {
        auto *head = new QLabel(heads.at(at), this);
        QFont bold = head->font();
        bold.setBold(true);
        head->setFont(bold);
        grid->addWidget(head, 0, at, at >= 1 && at <= 3 ? Qt::AlignRight : Qt::Alignment());
    }
    for (const auto &[kind, count] : m_preview.counts)
        addCountRow(*grid, kind, count);
    grid->setColumnStretch(4, 1);
    column.addLayout(grid);
}

void BundleMergeDialog::addCountRow(QGridLayout &grid, model::BundleKind kind, const model::MergeCount &count)
{
    const int row = grid.rowCount();
    auto *name = new QLabel(presentation::bundleKindText(kind), this);
    grid.addWidget(name, row, 0);
    const qint64 numbers[] {count.added, count.same, count.differing};
    for (int at = 0; at < 3; ++at) {
        auto *number = new QLabel(QLocale().toString(numbers[at]), this);
        number->setObjectName(u"merge/%1/%2"_s.arg(model::bundleKindName(kind)).arg(at));
        grid.addWidget(number, row, at + 1, Qt::AlignRight);
    }
    if (count.differing == 0)
        return;
    auto *choice = new QComboBox(this);
    choice->setObjectName(u"mergeChoice/"_s + model::bundleKindName(kind));
    choice->setAccessibleName(name->text());
    for (const model::MergeChoice each : {model::MergeChoice::Here, model::MergeChoice::There, model::MergeChoice::Both}) {
        if (model::isChoiceOf(kind, each))
            choice->addItem(presentation::mergeChoiceText(each), int(each));
    }
    choice->setEnabled(choice->count() > 1);
    grid.addWidget(choice, row, 4);
    m_choices.insert(kind, choice);
}

void BundleMergeDialog::addConflicts(QVBoxLayout &column)
{
    if (m_preview.conflicts.isEmpty())
        return;
    auto *list = new QTreeWidget(this);
    list->setObjectName(u"mergeConflicts"_s);
    list->setAccessibleName(tr("What differs"));
    list->setRootIsDecorated(false);
    list->setWordWrap(true);
    //: Heads of columns: a thing, what it says in this library, and what it says in a bundle.
    list->setHeaderLabels({tr("What"), tr("Here"), tr("In the bundle")});
    for (const model::MergeConflict &conflict : std::as_const(m_preview.conflicts)) {
        auto *item = new QTreeWidgetItem({presentation::names::isolated(conflict.name.left(80)) + u'\n' + presentation::bundleKindText(conflict.kind),
            presentation::differencesHere(conflict), presentation::differencesThere(conflict)});
        list->addTopLevelItem(item);
    }
    list->header()->setSectionResizeMode(QHeaderView::Stretch);
    connect(list->header(), &QHeaderView::sectionResized, list, [list] { fitRows(*list); }, Qt::QueuedConnection);
    list->setMinimumHeight(180);
    column.addWidget(list, 1);
}

void BundleMergeDialog::decide()
{
    model::MergeChoices choices;
    for (auto choice = m_choices.cbegin(); choice != m_choices.cend(); ++choice)
        choices.insert(choice.key(), model::MergeChoice((*choice)->currentData().toInt()));
    accept();
    emit decided(choices);
}

}
