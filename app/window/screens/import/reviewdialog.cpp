// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewdialog.h"

#include <core/base/pathtext.h>
#include <core/model/symbol.h>
#include <presentation/import/paragraphmodel.h>
#include <presentation/settings/language.h>
#include <presentation/shared/names.h>
#include <window/controls/datefield.h>
#include <window/controls/retranslation.h>

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace window {

namespace {

const QString kTypeField = u"document_type"_s;
const QString kOtherContent = u"other-content"_s;

struct Type {
    const char *code;
    const char *name;
};

// The codes that readers find, and those that a person may give.
constexpr std::array kSourceTypes {
    Type {"", QT_TRANSLATE_NOOP("DocumentType", "Not stated")},
    Type {"resolution", QT_TRANSLATE_NOOP("DocumentType", "Resolution")},
    Type {"draft-resolution", QT_TRANSLATE_NOOP("DocumentType", "Draft resolution")},
    Type {"decision", QT_TRANSLATE_NOOP("DocumentType", "Decision")},
    Type {"statement", QT_TRANSLATE_NOOP("DocumentType", "Statement")},
    Type {"report", QT_TRANSLATE_NOOP("DocumentType", "Report")},
    Type {"note", QT_TRANSLATE_NOOP("DocumentType", "Note")},
    Type {"letter", QT_TRANSLATE_NOOP("DocumentType", "Letter")},
    Type {"transcript", QT_TRANSLATE_NOOP("DocumentType", "Transcript")},
    Type {"article", QT_TRANSLATE_NOOP("DocumentType", "Article")},
};

QTableView *tableOf(QAbstractItemModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    model->setParent(table);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->setColumnWidth(0, 140);
    table->setColumnWidth(1, 160);
    return table;
}

}

ReviewDialog::ReviewDialog(application::PreparedFile prepared, QWidget *parent)
    : QDialog(parent)
    , m_prepared(std::move(prepared))
    , m_title(new QLineEdit(this))
    , m_symbol(new QLineEdit(this))
    , m_language(new QComboBox(this))
    , m_date(new DateField(this))
    , m_kind(new QComboBox(this))
    , m_hint(new QLabel(this))
    , m_dateHint(new QLabel(this))
    , m_warning(new QLabel(this))
    , m_file(new QLabel(this))
    , m_tables(new QTabWidget(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"reviewDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    makeLayout();
    fillFields();
    connect(m_symbol, &QLineEdit::textChanged, this, &ReviewDialog::showSymbol);
    connect(m_date, &DateField::changed, this, &ReviewDialog::showDate);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        emit confirmed(mended());
        accept();
    });
    retranslated(this, [this] { retranslate(); });
    // At 150 % a small screen has less room than that.
    resize(QSize(820, 640).boundedTo(screen()->availableSize() * 9 / 10));
}

void ReviewDialog::makeLayout()
{
    m_title->setObjectName(u"title"_s);
    m_symbol->setObjectName(u"symbol"_s);
    m_language->setObjectName(u"language"_s);
    m_date->setObjectName(u"date"_s);
    m_kind->setObjectName(u"kind"_s);
    m_dateHint->setObjectName(u"dateHint"_s);
    m_dateHint->setForegroundRole(QPalette::PlaceholderText);
    m_dateHint->hide();
    m_warning->setObjectName(u"warning"_s);
    m_warning->setWordWrap(true);
    m_warning->setVisible(m_prepared.imported.read.text.remarks.contains(kOtherContent));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_file->setForegroundRole(QPalette::PlaceholderText);
    m_file->setWordWrap(true);
    m_tables->setDocumentMode(true);
    m_tables->addTab(tableOf(new presentation::ParagraphModel(m_prepared.imported.read.passages), this), QString());
    m_tables->addTab(tableOf(new presentation::DroppedModel(m_prepared.imported.read.dropped), this), QString());
    m_tables->setTabVisible(1, !m_prepared.imported.read.dropped.isEmpty());
    auto *form = new QFormLayout;
    form->setSpacing(8);
    form->addRow(m_file);
    form->addRow(m_warning);
    const auto addRow = [this, form](QWidget *field) {
        m_labels.append(new QLabel(this));
        m_labels.last()->setBuddy(field);
        form->addRow(m_labels.last(), field);
    };
    addRow(m_title);
    addRow(m_symbol);
    form->addRow(QString(), m_hint);
    addRow(m_kind);
    addRow(m_language);
    addRow(m_date);
    form->addRow(QString(), m_dateHint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(m_tables, 1);
    column->addWidget(m_buttons);
}

void ReviewDialog::fillFields()
{
    const model::ReadText &read = m_prepared.imported.read;
    m_title->setText(read.text.title.isEmpty() ? read.work.name : read.text.title);
    m_title->setCursorPosition(0);
    m_symbol->setText(read.work.symbol);
    m_date->setDate(read.work.date);
    QStringList codes {u"en"_s, u"fr"_s, u"es"_s, u"ru"_s, u"ar"_s, u"zh"_s, u"ko"_s, u"ro"_s, u"pt"_s, u"de"_s};
    if (!read.text.language.isEmpty() && !codes.contains(read.text.language))
        codes.prepend(read.text.language);
    for (const QString &code : std::as_const(codes))
        m_language->addItem(presentation::Language::ownName(code), code);
    m_language->setCurrentIndex(m_language->findData(read.text.language));
    const QString type = read.work.fields.value(kTypeField).toString();
    for (const Type &row : kSourceTypes)
        m_kind->addItem(QString(), QString::fromLatin1(row.code));
    if (m_kind->findData(type) < 0)
        m_kind->addItem(type, type);
    m_kind->setCurrentIndex(m_kind->findData(type));
}

void ReviewDialog::showSymbol()
{
    const QString text = m_symbol->text().trimmed();
    const std::optional<model::Symbol> symbol = model::Symbol::parse(text);
    if (symbol)
        m_hint->setText(presentation::names::subtitle({presentation::names::body(model::bodyCode(symbol->body())), presentation::names::session(symbol->session())}));
    else if (text.isEmpty())
        m_hint->setText(tr("Without a symbol, the text is found by its title and its words."));
    else
        m_hint->setText(tr("This is no symbol of the United Nations; it is kept as you write it."));
}

void ReviewDialog::showDate()
{
    m_dateHint->setVisible(!m_date->isUnderstood());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_date->isUnderstood());
}

void ReviewDialog::retranslate()
{
    setWindowTitle(tr("Review before Importing"));
    const QStringList labels {tr("Title"), tr("Symbol"), tr("Kind"), tr("Language"), tr("Date")};
    for (qsizetype row = 0; row < labels.size(); ++row)
        m_labels.at(row)->setText(labels.at(row));
    for (int row = 0; row < int(kSourceTypes.size()); ++row)
        m_kind->setItemText(row, QCoreApplication::translate("DocumentType", kSourceTypes.at(size_t(row)).name));
    m_dateHint->setText(tr("Write the date as 2024-09-30, or leave it empty."));
    m_warning->setText(tr("The file is not what its name says: most likely an error or login page that was saved in place of the "
                          "document. Close this and download the document again, or import it as it is."));
    const model::ReadText &read = m_prepared.imported.read;
    m_tables->setTabText(0, tr("%n paragraph(s)", nullptr, int(read.passages.size())));
    m_tables->setTabText(1, tr("%n left out", nullptr, int(read.dropped.size())));
    m_file->setText(presentation::names::isolated(base::visibleText(QFileInfo(m_prepared.outcome.path).fileName())));
    //: The button that stores the text that was looked over.
    m_buttons->button(QDialogButtonBox::Ok)->setText(m_warning->isHidden() ? tr("Import") : tr("Import Anyway"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    showSymbol();
}

application::PreparedFile ReviewDialog::mended() const
{
    application::PreparedFile prepared = m_prepared;
    model::ReadText &read = prepared.imported.read;
    const QString title = m_title->text().trimmed();
    if (!title.isEmpty() && title != read.text.title) {
        read.text.title = title;
        read.work.name = title;
    }
    if (const QString symbol = m_symbol->text().trimmed(); symbol != read.work.symbol) {
        const std::optional<model::Symbol> parsed = model::Symbol::parse(symbol);
        read.work.symbol = parsed ? parsed->display() : symbol;
        read.work.symbolKey = parsed ? parsed->key() : symbol.toUpper();
        read.work.body = parsed ? model::bodyCode(parsed->body()) : QString();
        read.work.session = parsed ? parsed->session() : QString();
    }
    if (m_language->currentIndex() >= 0)
        read.text.language = m_language->currentData().toString();
    read.work.date = m_date->date();
    const QString type = m_kind->currentData().toString();
    if (type.isEmpty())
        read.work.fields.remove(kTypeField);
    else
        read.work.fields.insert(kTypeField, type);
    prepared.outcome.symbol = read.work.symbol;
    prepared.outcome.title = read.text.title;
    prepared.outcome.language = read.text.language;
    return prepared;
}

}
