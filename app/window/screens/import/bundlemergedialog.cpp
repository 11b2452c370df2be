// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundlemergedialog.h"

#include <presentation/shared/names.h>
#include <window/controls/retranslation.h>

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
#include <utility>

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

QString BundleMergeDialog::nameOf(const What &what)
{
    constexpr qsizetype kLongest = 60;
    QString name = what.title.isEmpty() ? QFileInfo(what.file).fileName() : what.title.simplified();
    if (name.size() > kLongest)
        name = name.left(kLongest - 1) + u'…';
    return presentation::names::isolated(name);
}

BundleMergeDialog::BundleMergeDialog(const model::MergeReport &preview, const What &what, QWidget *parent)
    : QDialog(parent)
    , m_preview(preview)
    , m_what(what)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"mergeBundle"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    QLabel *lead = addWords([this] {
        const QString name = nameOf(m_what);
        return isOfBackup()
            //: %1 is the title of a thing in a backup.
            ? tr("Out of the backup: %1. The library as it is now is backed up before; what comes back can be taken out again as one step.").arg(name)
            //: %1 is a file.
            : tr("%1 and this library. A backup is made before; the merge can be undone as one step.").arg(name);
    });
    lead->setObjectName(u"mergeLead"_s);
    lead->setWordWrap(true);
    column->addWidget(lead);
    if (!m_what.along.isEmpty()) {
        QLabel *along = addWords([this] { return presentation::alongText(m_what.along); });
        along->setObjectName(u"mergeAlong"_s);
        along->setWordWrap(true);
        column->addWidget(along);
    }
    addCounts(*column);
    addConflicts(*column);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &BundleMergeDialog::decide);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(m_buttons);
    retranslated(this, [this] { retranslate(); });
    resize(720, sizeHint().height());
}

QLabel *BundleMergeDialog::addWords(std::function<QString()> words)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    m_words.append({label, std::move(words)});
    return label;
}

void BundleMergeDialog::addCounts(QVBoxLayout &column)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    QList<std::function<QString()>> heads {
        //: Head of a column: the number of things that are new in a bundle.
        [] { return tr("New"); },
        //: Head of a column: the number of things that are the same here and in a bundle.
        [] { return tr("Same"); },
        //: Head of a column: the number of things that differ here and in a bundle.
        [] { return tr("Differ"); },
        [] { return tr("What differs"); },
    };
    if (m_preview.conflicts.isEmpty())
        heads.removeLast();
    for (int at = 0; at < int(heads.size()); ++at) {
        QLabel *head = addWords(heads.at(at));
        QFont bold = head->font();
        bold.setBold(true);
        head->setFont(bold);
        grid->addWidget(head, 0, at + 1, at < 3 ? Qt::AlignRight : Qt::Alignment());
    }
    for (const auto &[kind, count] : m_preview.counts) {
        // What is the same here is no news of a single thing.
        if (!isOfBackup() || count.added > 0 || count.differing > 0)
            addCountRow(*grid, kind, count);
    }
    grid->setColumnStretch(4, 1);
    column.addLayout(grid);
}

void BundleMergeDialog::addCountRow(QGridLayout &grid, model::BundleKind kind, const model::MergeCount &count)
{
    const int row = grid.rowCount();
    grid.addWidget(addWords([kind] { return presentation::bundleKindText(kind); }), row, 0);
    const qint64 numbers[] {count.added, count.same, count.differing};
    for (int at = 0; at < 3; ++at) {
        QLabel *number = addWords([number = numbers[at]] { return QLocale().toString(number); });
        number->setObjectName(u"merge/%1/%2"_s.arg(model::bundleKindName(kind)).arg(at));
        grid.addWidget(number, row, at + 1, Qt::AlignRight);
    }
    if (count.differing == 0)
        return;
    auto *choice = new QComboBox(this);
    choice->setObjectName(u"mergeChoice/"_s + model::bundleKindName(kind));
    for (const model::MergeChoice each : {model::MergeChoice::Here, model::MergeChoice::There, model::MergeChoice::Both}) {
        if (model::isChoiceOf(kind, each))
            choice->addItem(QString(), int(each));
    }
    choice->setEnabled(choice->count() > 1);
    grid.addWidget(choice, row, 4);
    m_choices.insert(kind, choice);
}

void BundleMergeDialog::addConflicts(QVBoxLayout &column)
{
    if (m_preview.conflicts.isEmpty())
        return;
    m_conflicts = new QTreeWidget(this);
    m_conflicts->setObjectName(u"mergeConflicts"_s);
    m_conflicts->setRootIsDecorated(false);
    m_conflicts->setWordWrap(true);
    m_conflicts->setColumnCount(3);
    for (qsizetype at = 0; at < m_preview.conflicts.size(); ++at)
        m_conflicts->addTopLevelItem(new QTreeWidgetItem);
    m_conflicts->header()->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_conflicts->header(), &QHeaderView::sectionResized, m_conflicts, [list = m_conflicts] { fitRows(*list); }, Qt::QueuedConnection);
    m_conflicts->setMinimumHeight(180);
    column.addWidget(m_conflicts, 1);
}

void BundleMergeDialog::retranslate()
{
    setWindowTitle(isOfBackup() ? tr("Bring Back out of a Backup") : tr("Merge Bundle"));
    for (const auto &[label, words] : std::as_const(m_words))
        label->setText(words());
    for (const auto &[kind, choice] : std::as_const(m_choices).asKeyValueRange()) {
        choice->setAccessibleName(presentation::bundleKindText(kind));
        for (int at = 0; at < choice->count(); ++at)
            choice->setItemText(at, presentation::mergeChoiceText(model::MergeChoice(choice->itemData(at).toInt()), m_what.source));
    }
    //: A button: one thing comes back out of a backup.
    m_buttons->button(QDialogButtonBox::Ok)->setText(isOfBackup() ? tr("Bring Back")
                                                                  //: A button.
                                                                  : tr("Merge"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    if (!m_conflicts)
        return;
    m_conflicts->setAccessibleName(tr("What differs"));
    //: Heads of columns: a thing, what it says in this library, and what it says in a bundle or a backup.
    m_conflicts->setHeaderLabels({tr("What"), tr("Here"), isOfBackup() ? tr("In the backup") : tr("In the bundle")});
    for (int at = 0; at < int(m_preview.conflicts.size()); ++at) {
        const model::MergeConflict &conflict = m_preview.conflicts.at(at);
        QTreeWidgetItem &item = *m_conflicts->topLevelItem(at);
        item.setText(0, presentation::names::isolated(conflict.name.left(80)) + u'\n' + presentation::bundleKindText(conflict.kind));
        item.setText(1, presentation::differencesHere(conflict));
        item.setText(2, presentation::differencesThere(conflict));
    }
    fitRows(*m_conflicts);
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
