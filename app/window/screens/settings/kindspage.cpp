// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kindspage.h"

#include <presentation/shared/names.h>
#include <window/controls/retranslation.h>

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kKindsWidth = 160;
constexpr std::array kTypes {"text", "date", "list", "state-list", "url", "number", "boolean"};

QString typeText(const QString &type)
{
    if (type == "date"_L1)
        return KindsPage::tr("Date");
    if (type == "list"_L1)
        return KindsPage::tr("List");
    if (type == "state-list"_L1)
        return KindsPage::tr("List of States");
    if (type == "url"_L1)
        return KindsPage::tr("Web address");
    if (type == "number"_L1)
        return KindsPage::tr("Number");
    if (type == "boolean"_L1)
        return KindsPage::tr("Yes or no");
    return KindsPage::tr("Text");
}

}

KindsPage::KindsPage(QWidget *parent)
    : SettingsPage(parent)
    , m_kinds(new QListWidget(this))
    , m_fields(new QTreeWidget(this))
    , m_label(new QLineEdit(this))
    , m_type(new QComboBox(this))
    , m_addField(new QPushButton(this))
    , m_removeField(new QPushButton(this))
    , m_kindLabel(new QLineEdit(this))
    , m_addKind(new QPushButton(this))
    , m_wrong(new QLabel(this))
{
    setObjectName(u"kindsPage"_s);
    makeLayout();
    connect(m_kinds, &QListWidget::currentRowChanged, this, &KindsPage::fillFields);
    connect(m_fields, &QTreeWidget::currentItemChanged, this, &KindsPage::showButtons);
    connect(m_label, &QLineEdit::textChanged, this, &KindsPage::showButtons);
    connect(m_label, &QLineEdit::returnPressed, this, &KindsPage::addField);
    connect(m_kindLabel, &QLineEdit::textChanged, this, &KindsPage::showButtons);
    connect(m_kindLabel, &QLineEdit::returnPressed, this, &KindsPage::addKind);
    connect(m_addField, &QPushButton::clicked, this, &KindsPage::addField);
    connect(m_addKind, &QPushButton::clicked, this, &KindsPage::addKind);
    connect(m_removeField, &QPushButton::clicked, this, &KindsPage::remove);
    retranslated(this, [this] { retranslate(); });
}

void KindsPage::makeLayout()
{
    m_kinds->setObjectName(u"kinds"_s);
    m_kinds->setMaximumWidth(kKindsWidth);
    m_fields->setObjectName(u"kindFields"_s);
    m_fields->setRootIsDecorated(false);
    m_fields->setColumnCount(2);
    m_fields->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_label->setObjectName(u"fieldLabel"_s);
    m_type->setObjectName(u"fieldType"_s);
    m_addField->setObjectName(u"addField"_s);
    m_removeField->setObjectName(u"removeField"_s);
    m_kindLabel->setObjectName(u"kindLabel"_s);
    m_addKind->setObjectName(u"addKind"_s);
    m_wrong->setObjectName(u"kindWrong"_s);
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    for (QPushButton *button : {m_addField, m_removeField, m_addKind})
        button->setAutoDefault(false);
    auto *newField = new QHBoxLayout;
    newField->addWidget(m_label, 1);
    newField->addWidget(m_type);
    newField->addWidget(m_addField);
    auto *newKind = new QHBoxLayout;
    newKind->addWidget(m_kindLabel, 1);
    newKind->addWidget(m_addKind);
    newKind->addWidget(m_removeField);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_fields, 1);
    right->addLayout(newField);
    right->addLayout(newKind);
    right->addWidget(m_wrong);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(12);
    row->addWidget(m_kinds);
    row->addLayout(right, 1);
}

void KindsPage::retranslate()
{
    m_kinds->setAccessibleName(tr("Record types"));
    m_fields->setAccessibleName(tr("Fields"));
    m_fields->setHeaderLabels({tr("Field"), tr("Type")});
    m_label->setPlaceholderText(tr("New field"));
    m_label->setAccessibleName(tr("New field"));
    m_type->setAccessibleName(tr("Type of the new field"));
    m_addField->setText(tr("Add Field"));
    //: Takes away the chosen field, or the chosen kind when no field is chosen.
    m_removeField->setText(tr("Remove"));
    m_kindLabel->setAccessibleName(tr("New kind"));
    m_addKind->setText(tr("Add Kind"));
    m_type->clear();
    for (const char *type : kTypes)
        m_type->addItem(typeText(QString::fromLatin1(type)), QString::fromLatin1(type));
    fillKinds();
}

void KindsPage::fillKinds()
{
    const int before = std::max(0, m_kinds->currentRow());
    m_known = presentation::kinds::all();
    m_kinds->clear();
    for (const presentation::kinds::Kind &kind : std::as_const(m_known))
        m_kinds->addItem(new QListWidgetItem(QIcon::fromTheme(presentation::names::kindIcon(kind.base)), kind.label));
    m_kinds->setCurrentRow(std::min(before, m_kinds->count() - 1));
    fillFields();
}

QWidget *KindsPage::showMatches(const QString &words)
{
    if (words.isEmpty())
        return m_kinds;
    const auto hasLabel = [&words](const auto &one) { return hasWords(one.label, words); };
    const auto found = std::ranges::find_if(m_known, [&hasLabel](const presentation::kinds::Kind &kind) {
        return hasLabel(kind) || std::ranges::any_of(presentation::kinds::fieldsOf(kind.name), hasLabel);
    });
    if (found == m_known.end())
        return nullptr;
    m_kinds->setCurrentRow(int(found - m_known.begin()));
    for (int row = 0; row < m_fields->topLevelItemCount(); ++row) {
        QTreeWidgetItem *field = m_fields->topLevelItem(row);
        if (!m_fields->currentItem() && hasWords(field->text(0), words))
            m_fields->setCurrentItem(field);
    }
    return m_kinds;
}

QString KindsPage::kind() const
{
    return m_known.value(m_kinds->currentRow()).name;
}

void KindsPage::fillFields()
{
    m_fields->clear();
    const QList<presentation::kinds::Field> fields = presentation::kinds::fieldsOf(kind());
    for (const presentation::kinds::Field &field : fields) {
        auto *item = new QTreeWidgetItem(m_fields, {field.label, typeText(field.type)});
        item->setData(0, Qt::UserRole, field.isOwn ? field.name : QString());
        // What the program brings stays as it is.
        if (!field.isOwn) {
            item->setForeground(0, palette().brush(QPalette::Disabled, QPalette::Text));
            item->setForeground(1, palette().brush(QPalette::Disabled, QPalette::Text));
        }
    }
    //: %1 is a kind of records: what a new one is made of.
    m_kindLabel->setPlaceholderText(tr("New kind, like “%1”").arg(m_known.value(m_kinds->currentRow()).label));
    showButtons();
}

void KindsPage::showButtons()
{
    const QTreeWidgetItem *item = m_fields->currentItem();
    const bool isOwnField = item && !item->data(0, Qt::UserRole).toString().isEmpty();
    const bool isOwnKind = !item && m_known.value(m_kinds->currentRow()).isOwn;
    m_removeField->setEnabled(isOwnField || isOwnKind);
    m_addField->setEnabled(presentation::kinds::canChange() && !m_label->text().trimmed().isEmpty());
    m_addKind->setEnabled(presentation::kinds::canChange() && !m_kindLabel->text().trimmed().isEmpty());
    // Kinds and fields travel with their library.
    if (!presentation::kinds::canChange()) {
        m_removeField->setEnabled(false);
        m_wrong->setText(tr("Record types and fields are stored in the library: open one that you may write to."));
        m_wrong->show();
    }
}

void KindsPage::tell(const base::Status &done)
{
    m_wrong->setVisible(!done);
    if (!done)
        m_wrong->setText(done.error().code == base::ErrorCode::BadInput ? tr("There is one of this name already.")
                                                                       : presentation::names::cause(done.error()));
}

void KindsPage::addField()
{
    if (m_label->text().trimmed().isEmpty())
        return;
    const base::Status done = presentation::kinds::addField(kind(), m_label->text(), m_type->currentData().toString());
    tell(done);
    if (!done)
        return;
    m_label->clear();
    fillFields();
}

void KindsPage::addKind()
{
    if (m_kindLabel->text().trimmed().isEmpty())
        return;
    const base::Status done = presentation::kinds::addKind(m_kindLabel->text(), m_known.value(m_kinds->currentRow()).base);
    tell(done);
    if (!done)
        return;
    m_kindLabel->clear();
    fillKinds();
    m_kinds->setCurrentRow(m_kinds->count() - 1);
}

void KindsPage::remove()
{
    const QTreeWidgetItem *item = m_fields->currentItem();
    const QString field = item ? item->data(0, Qt::UserRole).toString() : QString();
    QString owner = kind();
    // A field of the kind that this one is made of is that kind's own.
    if (!field.isEmpty() && m_known.value(m_kinds->currentRow()).isOwn) {
        const QString base = model::recordKindName(m_known.at(m_kinds->currentRow()).base);
        for (const presentation::kinds::Field &known : presentation::kinds::fieldsOf(base)) {
            if (known.isOwn && known.name == field)
                owner = base;
        }
    }
    tell(item ? presentation::kinds::removeField(owner, field) : presentation::kinds::removeKind(kind()));
    fillKinds();
}

}
