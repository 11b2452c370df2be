// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "querybuilder.h"

#include <presentation/search/querytext.h>
#include <window/controls/retranslation.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr std::chrono::milliseconds kBuilderDelay {250};

// What a line says of its value: the match of a BuilderRow, and whether it is left out.
struct Sense {
    search::BuilderRow::Match match;
    bool isExcluded;
};
constexpr Sense kSenses[] = {
    {search::BuilderRow::Match::Words, false},
    {search::BuilderRow::Match::Words, true},
    {search::BuilderRow::Match::Phrase, false},
    {search::BuilderRow::Match::Phrase, true},
    {search::BuilderRow::Match::Begins, false},
    {search::BuilderRow::Match::Begins, true},
    {search::BuilderRow::Match::Query, false},
    {search::BuilderRow::Match::Query, true},
};

}

QueryBuilder::QueryBuilder(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
    , m_add(new QToolButton(this))
{
    setObjectName(u"queryBuilder"_s);
    m_add->setObjectName(u"builderAdd"_s);
    m_add->setAutoRaise(true);
    m_add->setIcon(QIcon::fromTheme(u"list-add"_s));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_column->setSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 12, 8);
    column->setSpacing(4);
    column->addLayout(m_column);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kBuilderDelay);
    connect(&m_delay, &QTimer::timeout, this, &QueryBuilder::tell);
    connect(m_add, &QToolButton::clicked, this, [this] {
        addLine({});
        m_lines.last().value->setFocus(Qt::OtherFocusReason);
    });
    retranslated(this, [this] { retranslate(); });
}

void QueryBuilder::addLine(const search::BuilderRow &row)
{
    Line line;
    line.widget = new QWidget(this);
    line.joint = new QComboBox(line.widget);
    line.field = new QComboBox(line.widget);
    line.sense = new QComboBox(line.widget);
    line.value = new QLineEdit(row.value, line.widget);
    line.remove = new QToolButton(line.widget);
    const QString number = QString::number(m_lines.size());
    line.joint->setObjectName(u"builderJoint"_s + number);
    line.field->setObjectName(u"builderField"_s + number);
    line.sense->setObjectName(u"builderSense"_s + number);
    line.value->setObjectName(u"builderValue"_s + number);
    line.joint->addItem(QString());
    line.joint->addItem(QString());
    line.field->addItem(QString(), QVariant(QString()));
    for (const search::Field &field : search::fields()) {
        if (QStringView(field.name) != u"para")
            line.field->addItem(QString(), QVariant(QString::fromUtf16(field.name)));
    }
    for (size_t sense = 0; sense < std::size(kSenses); ++sense)
        line.sense->addItem(QString());
    line.remove->setAutoRaise(true);
    line.remove->setIcon(QIcon::fromTheme(u"list-remove"_s));
    layOut(line);
    setTexts(line);
    line.joint->setCurrentIndex(row.joinsPrevious ? 1 : 0);
    line.field->setCurrentIndex(std::max(0, line.field->findData(row.field)));
    for (int sense = 0; sense < int(std::size(kSenses)); ++sense) {
        if (kSenses[sense].match == row.match && kSenses[sense].isExcluded == row.isExcluded)
            line.sense->setCurrentIndex(sense);
    }
    m_column->addWidget(line.widget);
    m_lines.append(line);
    showFirstJoint();
    follow(line);
}

void QueryBuilder::layOut(const Line &line)
{
    auto *room = new QHBoxLayout(line.widget);
    room->setContentsMargins(0, 0, 0, 0);
    room->setSpacing(8);
    room->addWidget(line.joint);
    room->addWidget(line.field);
    room->addWidget(line.sense);
    room->addWidget(line.value, 1);
    room->addWidget(line.remove);
}

void QueryBuilder::follow(const Line &line)
{
    for (QComboBox *box : {line.joint, line.field, line.sense})
        connect(box, &QComboBox::activated, this, &QueryBuilder::tell);
    connect(line.value, &QLineEdit::textEdited, &m_delay, qOverload<>(&QTimer::start));
    connect(line.value, &QLineEdit::returnPressed, this, &QueryBuilder::tell);
    connect(line.remove, &QToolButton::clicked, this, [this, widget = line.widget] {
        removeLine(widget);
        tell();
    });
}

void QueryBuilder::removeLine(const QWidget *widget)
{
    m_lines.removeIf([widget](const Line &line) {
        if (line.widget != widget)
            return false;
        line.widget->hide();
        line.widget->deleteLater();
        return true;
    });
    showFirstJoint();
}

/// The first line joins nothing; its box keeps the room, so that the fields stand below each other.
void QueryBuilder::showFirstJoint()
{
    for (qsizetype index = 0; index < m_lines.size(); ++index) {
        QSizePolicy policy = m_lines.at(index).joint->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        m_lines.at(index).joint->setSizePolicy(policy);
        m_lines.at(index).joint->setVisible(index > 0);
    }
}

void QueryBuilder::setTexts(const Line &line)
{
    line.joint->setItemText(0, tr("and"));
    line.joint->setItemText(1, tr("or"));
    line.joint->setAccessibleName(tr("And or or"));
    //: The field of a line of the query: the words of the paragraph itself.
    line.field->setItemText(0, tr("The paragraph"));
    for (int field = 1; field < line.field->count(); ++field)
        line.field->setItemText(field, presentation::fieldLabel(line.field->itemData(field).toString()));
    line.field->setAccessibleName(tr("Field"));
    //: What a line of the query asks of its value.
    const QStringList senses {tr("has"), tr("has not"), tr("has the phrase"), tr("has not the phrase"),
        tr("has a word beginning with"), tr("has no word beginning with"), tr("matches the query"), tr("does not match the query")};
    for (int sense = 0; sense < senses.size(); ++sense)
        line.sense->setItemText(sense, senses.at(sense));
    line.sense->setAccessibleName(tr("How"));
    line.value->setAccessibleName(tr("Value"));
    line.remove->setToolTip(tr("Remove this line"));
    line.remove->setAccessibleName(tr("Remove this line"));
}

void QueryBuilder::retranslate()
{
    m_add->setText(tr("Add Condition"));
    for (const Line &line : std::as_const(m_lines))
        setTexts(line);
}

search::BuilderRow QueryBuilder::rowOf(const Line &line) const
{
    const Sense sense = kSenses[std::max(0, line.sense->currentIndex())];
    return {line.joint->currentIndex() == 1, sense.isExcluded, line.field->currentData().toString(), sense.match,
        line.value->text()};
}

QString QueryBuilder::built() const
{
    QList<search::BuilderRow> rows;
    for (const Line &line : m_lines)
        rows.append(rowOf(line));
    return search::queryOf(rows);
}

void QueryBuilder::showQuery(const QString &query)
{
    if (!m_lines.isEmpty() && built() == query.trimmed())
        return;
    m_delay.stop();
    while (!m_lines.isEmpty())
        removeLine(m_lines.first().widget);
    const QList<search::BuilderRow> rows = search::builderRows(query);
    for (const search::BuilderRow &row : rows)
        addLine(row);
    if (rows.isEmpty())
        addLine({});
}

void QueryBuilder::tell()
{
    m_delay.stop();
    emit queryBuilt(built());
}

}
