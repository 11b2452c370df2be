// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparehead.h"

#include <presentation/compare/changewords.h>
#include <presentation/compare/seriesdocument.h>
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
    , m_documents(new QHBoxLayout)
    , m_choices {makeChoice(u"compareEarlier"_s), makeChoice(u"compareLater"_s)}
    , m_add(new QToolButton(this))
    , m_swap(new QToolButton(this))
    , m_oneText(new QToolButton(this))
    , m_summary(new QLabel(this))
{
    m_swap->setObjectName(u"compareSwap"_s);
    m_swap->setAutoRaise(true);
    m_swap->setIcon(QIcon::fromTheme(u"document-swap"_s, QIcon::fromTheme(u"view-refresh"_s)));
    m_add->setObjectName(u"compareAdd"_s);
    m_add->setAutoRaise(true);
    m_add->setIcon(QIcon::fromTheme(u"list-add"_s));
    m_oneText->setObjectName(u"compareOneText"_s);
    m_oneText->setCheckable(true);
    m_oneText->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_oneText->setIcon(QIcon::fromTheme(u"format-justify-fill"_s));
    m_summary->setObjectName(u"compareSummary"_s);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setWordWrap(true);
    m_documents->setSpacing(8);
    m_documents->addWidget(m_add);
    for (const Choice &choice : std::as_const(m_choices))
        m_documents->addWidget(choice.documents, 1);
    m_documents->insertWidget(2, m_choices.first().remove);
    m_documents->insertWidget(3, m_swap);
    m_documents->addStretch(1);
    m_documents->addWidget(m_oneText);
    m_choices.last().remove->hide();
    auto *switches = new QHBoxLayout;
    switches->setSpacing(6);
    makeSwitches(*switches);
    switches->addWidget(m_summary, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addLayout(m_documents);
    column->addLayout(switches);
    connect(m_add, &QToolButton::clicked, this, &CompareHead::additionRequested);
    connect(m_swap, &QToolButton::clicked, this, &CompareHead::swapRequested);
    connect(m_oneText, &QToolButton::toggled, this, &CompareHead::oneTextToggled);
    retranslated(this, [this] { retranslate(); });
}

CompareHead::Choice CompareHead::makeChoice(const QString &name)
{
    auto *documents = new QComboBox(this);
    documents->setObjectName(name);
    documents->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    documents->setMinimumContentsLength(14);
    connect(documents, &QComboBox::activated, this, [this, documents](int row) {
        const auto document = documents->itemData(row).value<base::RecordId>();
        if (document.isValid())
            emit documentChosen(placeOf(documents), document);
        else
            emit otherRequested(placeOf(documents));
    });
    auto *remove = new QToolButton(this);
    remove->setObjectName(name + u"Remove"_s);
    remove->setAutoRaise(true);
    remove->setIcon(QIcon::fromTheme(u"dialog-close"_s, QIcon::fromTheme(u"window-close"_s)));
    connect(remove, &QToolButton::clicked, this, [this, remove] { emit removalRequested(placeOf(remove)); });
    return {documents, remove};
}

qsizetype CompareHead::placeOf(const QObject *part) const
{
    const auto found = std::ranges::find_if(m_choices, [part](const Choice &choice) { return choice.documents == part || choice.remove == part; });
    return found - m_choices.begin();
}

/// Those between the first and the last come and go.
void CompareHead::setChoices(qsizetype count)
{
    while (m_choices.size() > count) {
        const Choice gone = m_choices.takeAt(m_choices.size() - 2);
        gone.documents->deleteLater();
        gone.remove->deleteLater();
    }
    while (m_choices.size() < count) {
        const Choice made = makeChoice(u"compareBetween%1"_s.arg(m_choices.size() - 1));
        const int at = m_documents->indexOf(m_choices.last().documents);
        m_documents->insertWidget(at, made.documents, 1);
        m_documents->insertWidget(at + 1, made.remove);
        m_choices.insert(m_choices.size() - 1, made);
    }
    for (const Choice &choice : std::as_const(m_choices))
        choice.remove->setVisible(count > 2 && choice.remove != m_choices.last().remove);
    m_swap->setVisible(count == 2);
    retranslate();
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

void CompareHead::setDocuments(const application::SeriesNeighbours &series, const QList<model::Record> &compared)
{
    QList<model::Record> all = series.before + series.after;
    all.append(series.document);
    for (const model::Record &record : compared) {
        if (record.id.isValid() && !std::ranges::contains(all, record.id, &model::Record::id))
            all.append(record);
    }
    std::ranges::stable_sort(all, std::greater(), &model::Record::date);
    setChoices(compared.size());
    for (qsizetype place = 0; place < compared.size(); ++place)
        fillChoice(*m_choices.at(place).documents, all, compared.at(place), compared);
    m_swap->setEnabled(compared.first().id.isValid());
    m_add->setEnabled(compared.first().id.isValid() && compared.size() < application::kMostComparedTexts);
}

void CompareHead::fillChoice(
    QComboBox &choice, const QList<model::Record> &series, const model::Record &chosen, const QList<model::Record> &others)
{
    choice.clear();
    for (const model::Record &record : series) {
        if (record.id != chosen.id && std::ranges::contains(others, record.id, &model::Record::id))
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

void CompareHead::setTexts(const QList<application::ComparedTexts> &steps)
{
    QHash<Change, int> counts;
    for (const application::ComparedTexts &step : steps) {
        for (const comparison::PassagePair &pair : step.pairs)
            counts[pair.change] += step.isCover(pair) ? 0 : 1;
    }
    for (const Change change : kChanges) {
        QToolButton *button = m_switches.value(change);
        //: A switch that shows or hides paragraphs: a number, and "edited" or "new".
        button->setText(tr("%1 %2").arg(QLocale().toString(counts.value(change)), presentation::changes::name(change)));
        button->setVisible(counts.value(change) > 0);
    }
    m_summary->setText(presentation::SeriesDocument::summary(steps));
    m_oneText->setVisible(!steps.isEmpty());
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
    for (const Choice &choice : std::as_const(m_choices)) {
        choice.documents->setAccessibleName(tr("Earlier text"));
        choice.documents->setPlaceholderText(tr("Choose the earlier text"));
        choice.remove->setToolTip(tr("Compare without this text"));
        choice.remove->setAccessibleName(tr("Compare without this text"));
    }
    m_choices.last().documents->setAccessibleName(tr("Later text"));
    m_choices.last().documents->setPlaceholderText({});
    m_add->setToolTip(tr("Add the text before"));
    m_add->setAccessibleName(tr("Add the text before"));
    m_swap->setToolTip(tr("Swap the two texts"));
    m_swap->setAccessibleName(tr("Swap the two texts"));
    //: A switch: both texts in one column, with the changed words where they stand.
    m_oneText->setText(tr("One text"));
    m_oneText->setToolTip(tr("One column, with removed and added words where they stand"));
}

}
