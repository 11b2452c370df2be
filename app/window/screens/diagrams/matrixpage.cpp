// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrixpage.h"

#include <application/diagrams.h>
#include <output/exchange/csv.h>
#include <presentation/diagrams/matrixmodel.h>
#include <window/controls/emptystate.h>
#include <window/controls/listheader.h>
#include <window/controls/retranslation.h>
#include <window/controls/savedialog.h>

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kCell = 56;
constexpr int kThemeWidth = 240;
constexpr double kDeepest = 0.62;

QColor shade(const QPalette &palette, double weight)
{
    QColor accent = palette.color(QPalette::Highlight);
    accent.setAlphaF(float(weight * kDeepest));
    return accent;
}

/// A cell as deep in the accent's colour as it is full; the number says the same.
class CellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const double weight = index.data(presentation::MatrixModel::WeightRole).toDouble();
        if (weight > 0)
            painter->fillRect(option.rect.adjusted(0, 0, -1, -1), shade(option.palette, weight));
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
        if (option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(option.palette.color(QPalette::Highlight), 2));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
    }
};

}

MatrixPage::MatrixPage(presentation::AsyncLibrary &library, QWidget *parent)
    : PaperTab(library, parent)
    , m_model(new presentation::MatrixModel(this))
    , m_head(new ListHeader(this))
    , m_columns(new QComboBox(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_table(new QTableView(this))
{
    setObjectName(u"matrixPage"_s);
    makeLayout();
    connect(m_columns, &QComboBox::activated, this, &MatrixPage::reload);
    connect(m_save, &QToolButton::clicked, this, &MatrixPage::askWhereToSave);
    connect(m_head, &ListHeader::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_head, &ListHeader::wordsChanged, this, [this](const QString &words) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QString theme = m_model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
            m_table->setRowHidden(row, !theme.contains(words.trimmed(), Qt::CaseInsensitive));
        }
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (m_model->countAt(index) > 0)
            emit searchRequested(m_model->queryAt(index));
    });
    connect(m_table, &QTableView::clicked, m_table, &QTableView::activated);
    connect(&m_library, &presentation::AsyncLibrary::changed, this, &MatrixPage::reload);
    setFocusProxy(m_table);
    retranslated(this, [this] { retranslate(); });
}

void MatrixPage::makeLayout()
{
    m_columns->setObjectName(u"matrixColumns"_s);
    m_columns->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_columns->addItems({QString(), QString()});
    m_table->setObjectName(u"matrix"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->horizontalHeader()->setDefaultSectionSize(kCell);
    m_table->horizontalHeader()->setHighlightSections(true);
    m_table->verticalHeader()->setFixedWidth(kThemeWidth);
    m_table->verticalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_head->add(m_columns);
    m_save = m_head->addButton(u"saveMatrix"_s, u"document-save-as"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
}

void MatrixPage::retranslate()
{
    m_head->setTitle(title());
    m_head->setFilterName(tr("Filter themes"));
    m_table->setAccessibleName(title());
    //: The columns of the table of themes.
    m_columns->setItemText(0, tr("By year"));
    m_columns->setItemText(1, tr("By document"));
    m_columns->setAccessibleName(tr("Columns"));
    m_save->setToolTip(tr("Save as CSV or SVG…"));
    m_save->setAccessibleName(m_save->toolTip());
    reload();
}

QString MatrixPage::title() const
{
    return m_columns->currentIndex() == 1 ? tr("Themes by Document") : tr("Themes by Year");
}

void MatrixPage::reload()
{
    const auto columns = m_columns->currentIndex() == 1 ? model::ThemeMatrix::Columns::Documents : model::ThemeMatrix::Columns::Years;
    m_library.read(this, application::themeMatrix(columns),
        m_latest.ask([this](const model::ThemeMatrix &matrix) {
            m_loaded = true;
            m_model->setMatrix(matrix);
            m_table->horizontalHeader()->setDefaultSectionSize(
                matrix.columns == model::ThemeMatrix::Columns::Years ? kCell : kCell * 2);
            emit m_head->wordsChanged(m_head->words());
            m_head->setTitle(title());
            emit titleChanged();
            showState();
        }));
    showState();
}

void MatrixPage::showState()
{
    const model::ThemeMatrix &matrix = m_model->matrix();
    QStringList more;
    if (matrix.moreThemes > 0)
        //: Themes that the table leaves out.
        more.append(tr("%n more themes", nullptr, int(matrix.moreThemes)));
    if (matrix.moreColumns > 0)
        //: Years or documents that the table leaves out.
        more.append(tr("%n earlier columns", nullptr, int(matrix.moreColumns)));
    m_head->setCount(more.join(u" · "_s));
    m_empty->setIcon(iconName());
    m_empty->setSentence(m_loaded ? tr("No text has a theme yet.") : tr("Loading…"));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
}

PaperPicture MatrixPage::picture() const
{
    PaperPicture paper;
    paper.title = title();
    QPainter painter(&paper.picture);
    painter.setFont(font());
    const QPalette palette = paperPalette();
    const int height = fontMetrics().height() + 8;
    const int width = m_table->horizontalHeader()->defaultSectionSize();
    int y = height;
    painter.setPen(palette.color(QPalette::Text));
    for (int column = 0; column < m_model->columnCount(); ++column)
        painter.drawText(QRect(kThemeWidth + column * width, 0, width, height), Qt::AlignCenter,
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_table->isRowHidden(row))
            continue;
        const QString theme = m_model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        painter.drawText(QRect(0, y, kThemeWidth - 8, height), int(Qt::AlignVCenter) | int(Qt::AlignLeft),
            painter.fontMetrics().elidedText(theme, Qt::ElideRight, kThemeWidth - 8));
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QModelIndex cell = m_model->index(row, column);
            const QRect room(kThemeWidth + column * width, y, width - 1, height - 1);
            painter.fillRect(room, shade(palette, cell.data(presentation::MatrixModel::WeightRole).toDouble()));
            painter.drawText(room, Qt::AlignCenter, cell.data().toString());
        }
        y += height;
    }
    paper.bounds = QRectF(0, 0, kThemeWidth + m_model->columnCount() * width, y).adjusted(-8, -8, 8, 8);
    return paper;
}

base::Status MatrixPage::save(const QString &path) const
{
    if (path.endsWith(".svg"_L1, Qt::CaseInsensitive))
        return writeSvg(picture(), path);
    return exchange::writeCsv(path, m_model->asCsv());
}

void MatrixPage::askWhereToSave()
{
    const SaveQuestion question {u"saveMatrixDialog"_s, tr("Save Table"), title(), u"csv"_s,
        {tr("Comma-separated values (*.csv)"), tr("Picture (*.svg)")}};
    window::askWhereToSave(this, m_library.settings(), question, [this](const QString &path) {
        if (const base::Status done = save(path); !done)
            emit m_library.failed(done.error());
    });
}

presentation::Printable MatrixPage::printable() const
{
    return printableOf(picture(), objectName());
}

}
