// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparehead.h"

#include <presentation/compare/changewords.h>
#include <presentation/compare/comparisondocument.h>
#include <presentation/shared/names.h>
#include <window/controls/retranslation.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace window {

namespace {

using comparison::Change;

constexpr std::array kChanges {Change::Same, Change::Edited, Change::Moved, Change::Added, Change::Dropped};

}

CompareHead::CompareHead(QWidget *parent)
    : QWidget(parent)
    , m_earlier(makeChoice(Side::Earlier, u"compareEarlier"_s))
    , m_later(makeChoice(Side::Later, u"compareLater"_s))
    , m_swap(new QToolButton(this))
    , m_oneText(new QToolButton(this))
    , m_summary(new QLabel(this))
{
    m_swap->setObjectName(u"compareSwap"_s);
    m_swap->setAutoRaise(true);
    m_swap->setIcon(QIcon::fromTheme(u"document-swap"_s, QIcon::fromTheme(u"view-refresh"_s)));
    m_oneText->setObjectName(u"compareOneText"_s);
    m_oneText->setCheckable(true);
    m_oneText->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_oneText->setIcon(QIcon::fromTheme(u"format-justify-fill"_s));
    m_summary->setObjectName(u"compareSummary"_s);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setWordWrap(true);
    auto *documents = new QHBoxLayout;
    documents->setSpacing(8);
    documents->addWidget(m_earlier, 1);
    documents->addWidget(m_swap);
    documents->addWidget(m_later, 1);
    documents->addStretch(1);
    documents->addWidget(m_oneText);
    auto *switches = new QHBoxLayout;
    switches->setSpacing(6);
    makeSwitches(*switches);
    switches->addWidget(m_summary, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addLayout(documents);
    column->addLayout(switches);
    connect(m_swap, &QToolButton::clicked, this, &CompareHead::swapRequested);
    connect(m_oneText, &QToolButton::toggled, this, &CompareHead::oneTextToggled);
    retranslated(this, [this] { retranslate(); });
}

QComboBox *CompareHead::makeChoice(Side side, const QString &name)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(14);
    connect(choice, &QComboBox::activated, this, [this, side, choice](int row) {
        const auto document = choice->itemData(row).value<base::RecordId>();
        if (document.isValid())
            emit documentChosen(side, document);
        else
            emit otherRequested(side);
    });
    return choice;
}

void CompareHead::makeSwitches(QHBoxLayout &row)
{
    for (const Change change : kChanges) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setChecked(true);
        button->setObjectName(u"compareShow%1"_s.arg(int(change)));
        connect(button, &QToolButton::toggled, this, &CompareHead::shownChanged);
        m_switches.insert(change, button);
        row.addWidget(button);
    }
}

void CompareHead::setDocuments(const application::SeriesNeighbours &series, const model::Record &earlier, const model::Record &later)
{
    QList<model::Record> all = series.before + series.after;
    all.append(series.document);
    for (const model::Record &compared : {earlier, later}) {
        if (compared.id.isValid() && !std::ranges::contains(all, compared.id, &model::Record::id))
            all.append(compared);
    }
    std::ranges::stable_sort(all, std::greater(), &model::Record::date);
    fillChoice(*m_earlier, all, earlier, later.id);
    fillChoice(*m_later, all, later, earlier.id);
    m_swap->setEnabled(earlier.id.isValid());
}

void CompareHead::fillChoice(QComboBox &choice, const QList<model::Record> &series, const model::Record &chosen, base::RecordId other)
{
    choice.clear();
    for (const model::Record &record : series) {
        if (record.id == other)
            continue;
        const QString date = record.date.isValid() ? u"  "_s + presentation::names::date(record.date) : QString();
        choice.addItem(presentation::names::shortName(record) + date, QVariant::fromValue(record.id));
        choice.setItemData(choice.count() - 1, presentation::names::record(record), Qt::ToolTipRole);
        if (record.id == chosen.id)
            choice.setCurrentIndex(choice.count() - 1);
    }
    if (choice.count() > 0)
        choice.insertSeparator(choice.count());
    //: The last choice in a list of documents: opens a list of all documents of the library.
    choice.addItem(tr("Another document…"), QVariant::fromValue(base::RecordId()));
    if (!chosen.id.isValid())
        choice.setCurrentIndex(-1);
}

void CompareHead::setTexts(const application::ComparedTexts *texts)
{
    QHash<Change, int> counts;
    if (texts) {
        for (const comparison::PassagePair &pair : texts->pairs)
            ++counts[pair.change];
    }
    for (const Change change : kChanges) {
        QToolButton *button = m_switches.value(change);
        //: A switch that shows or hides paragraphs: a number, and "edited" or "new".
        button->setText(tr("%1 %2").arg(QLocale().toString(counts.value(change)), presentation::changes::name(change)));
        button->setVisible(counts.value(change) > 0);
    }
    m_summary->setText(texts ? presentation::ComparisonDocument::summary(*texts) : QString());
    m_oneText->setVisible(texts);
}

void CompareHead::setOneText(bool isOneText)
{
    const QSignalBlocker blocker(m_oneText);
    m_oneText->setChecked(isOneText);
}

QSet<Change> CompareHead::shown() const
{
    QSet<Change> shown;
    for (const Change change : kChanges) {
        if (m_switches.value(change)->isChecked())
            shown.insert(change);
    }
    return shown;
}

QString CompareHead::summary() const
{
    return m_summary->text();
}

void CompareHead::retranslate()
{
    m_earlier->setAccessibleName(tr("Earlier text"));
    m_earlier->setPlaceholderText(tr("Choose the earlier text"));
    m_later->setAccessibleName(tr("Later text"));
    m_swap->setToolTip(tr("Swap the two texts"));
    m_swap->setAccessibleName(tr("Swap the two texts"));
    //: A switch: both texts in one column, with the changed words where they stand.
    m_oneText->setText(tr("One text"));
    m_oneText->setToolTip(tr("One column, with removed and added words where they stand"));
}

}
